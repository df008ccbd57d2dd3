import { useKeptLexicon } from '../../server/kept/kept-lexicon';

// What takes long to make is read from the files that the global set-up has written.
useKeptLexicon();
