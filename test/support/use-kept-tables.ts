import { useKeptLexicon } from '../../server/kept/kept-lexicon';

// Every suite loads the server anew: what takes long to make it reads from the files that the global set-up has written.
useKeptLexicon();
