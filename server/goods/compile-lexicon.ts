import { CUE_WORDS } from './cues';
import { GENERAL_NOUNS } from './lexicon/general';
import { GENERAL, readForms, WEAK, type Concept, type Form } from './lexicon/format';
import { readTranslations } from './lexicon/translations';
import { readTables } from './lexicon/tables';
import { readVocabularies, type VocabularyKind } from './lexicon/vocabularies';
import { Trie, type TrieColumns } from './trie';

/** The lexicon, flat: the trie over all forms of all concepts, and 1 for strings that are words of another language. */
export type LexiconColumns = TrieColumns & { readonly abroad: Uint16Array };

/** Compiles the lexicon from its tables. */
export function compileLexicon(): LexiconColumns {
  const trie = new Trie();
  const byName = new Map<string, Concept>();
  const written: { concept: Concept; form: Form }[] = [];
  const lines = readTables((concept, form) => {
    const name = `${concept.niceClass}/${concept.id}`;
    if (!byName.has(name)) byName.set(name, concept);
    written.push({ concept, form });
  });
  // Translations first: the Chinese name of trousers is then known as trousers, not as goods of its own.
  readTranslations((niceClass, english, others) => {
    const concept = byName.get(`${niceClass}/${english}`);
    if (!concept)
      throw new Error(
        `A translation names "${english}" in class ${niceClass}, which the lexicon does not hold: correct the row.`,
      );
    for (const form of others) trie.add(concept, form);
  });
  for (const { concept, form } of written) trie.add(concept, form);
  const groups = new Set(written.map(({ concept }) => concept.group));
  const family = addVocabulary(trie, 'LARGER', groups, lines);
  addGeneralNouns(trie);
  addCues(trie);
  addVocabulary(trie, 'SMALLER', groups, family);
  const abroad = wordsAbroad(trie);
  return { ...trie.columns(), abroad };
}

/** Marks the words of all forms in other languages among the strings of the trie. */
function wordsAbroad({ strings }: Trie): Uint16Array {
  const words = new Set<number>();
  const add = (forms: readonly Form[]): void => {
    for (const { text } of forms)
      for (const word of text.toLowerCase().split(' ')) words.add(strings.add(word));
  };
  readTranslations((_class, _english, forms) => add(forms));
  readVocabularies((_group, forms) => add(forms));
  const marks = new Uint16Array(strings.size);
  for (const word of words) marks[word] = 1;
  return marks;
}

/** Vocabularies name goods in one language alone: each form is a concept of its own in its group. Returns the next family. */
function addVocabulary(
  trie: Trie,
  kind: VocabularyKind,
  groups: ReadonlySet<string>,
  firstFamily: number,
): number {
  let family = firstFamily;
  readVocabularies(
    (group, forms) => {
      if (!groups.has(group))
        throw new Error(
          `A vocabulary names the group "${group}", which the lexicon does not hold: correct the row.`,
        );
      const concept = { family, niceClass: Number.parseInt(group, 10), group, hs: '', covers: false };
      for (const form of forms) {
        if (kind === 'LARGER') trie.add({ ...concept, id: form.text }, form);
        else trie.addWord(concept, form);
      }
      family += 1;
    },
    [kind],
  );
  return family;
}

/** General nouns come last: they only speak where no goods of that class have the name. */
function addGeneralNouns(trie: Trie): void {
  for (const line of GENERAL_NOUNS.trim().split('\n')) {
    const [niceClass = '', words = ''] = line.split(':');
    for (const form of readForms(words, 'en')) {
      const concept = {
        id: form.text,
        family: -1,
        niceClass: Number(niceClass),
        group: `${niceClass}.${GENERAL}`,
        hs: '',
        covers: false,
      };
      trie.add(concept, { ...form, weight: WEAK * 0.6 });
    }
  }
}

function addCues(trie: Trie): void {
  for (const [cue, words] of Object.entries(CUE_WORDS)) {
    for (const form of readForms(words, 'en')) {
      const concept = { id: cue, family: -1, niceClass: 0, group: cue, hs: '', covers: false };
      trie.add(concept, { ...form, exact: true });
    }
  }
}
