import { CUE_WORDS } from './cues';
import { GENERAL_NOUNS } from './lexicon/general';
import { readForms, readTable, WEAK, type Concept, type Form } from './lexicon/format';
import { readTranslations } from './lexicon/translations';
import { TABLES } from './lexicon/tables';
import { readVocabularies, type VocabularyKind } from './lexicon/vocabularies';
import { Trie } from './trie';

/** The lexicon, compiled: concepts, and the trie over all their forms. */
export interface Lexicon {
  readonly trie: Trie;
  readonly concepts: readonly Concept[];
  /** Written forms, over all languages. */
  readonly forms: number;
}

/** Group of the general nouns: it says nothing of what the goods are. */
export const GENERAL = 'general';

let compiled: Lexicon | undefined;

/** The lexicon; compiled once, when it is first asked for. */
export function lexicon(): Lexicon {
  compiled ??= compile();
  return compiled;
}

function compile(): Lexicon {
  const trie = new Trie();
  const byName = new Map<string, Concept>();
  const written: { concept: Concept; form: Form }[] = [];
  let family = 0;
  for (const table of TABLES) {
    family = readTable(table, family, (concept, form) => {
      const name = `${concept.niceClass}/${concept.id}`;
      if (!byName.has(name)) byName.set(name, concept);
      written.push({ concept, form });
    });
  }
  // Translations first: the Chinese name of trousers is then known as trousers, not as goods of its own.
  let forms = 0;
  readTranslations((niceClass, english, others) => {
    const concept = byName.get(`${niceClass}/${english}`);
    if (!concept)
      throw new Error(
        `A translation names "${english}" in class ${niceClass}, which the lexicon does not hold: correct the row.`,
      );
    for (const form of others) trie.add(concept, form);
    forms += others.length;
  });
  for (const { concept, form } of written) trie.add(concept, form);
  const groups = new Set(written.map(({ concept }) => concept.group));
  const vocabulary = addVocabulary(trie, 'LARGER', groups, family);
  addGeneralNouns(trie);
  addCues(trie);
  const smaller = addVocabulary(trie, 'SMALLER', groups, vocabulary.family);
  forms += vocabulary.forms + smaller.forms;
  return { trie, concepts: [...byName.values()], forms: forms + written.length };
}

/** Vocabularies name goods in one language alone: each form is a concept of its own in its group. Returns the next family, and how many forms. */
function addVocabulary(
  trie: Trie,
  kind: VocabularyKind,
  groups: ReadonlySet<string>,
  firstFamily: number,
): { readonly family: number; readonly forms: number } {
  let family = firstFamily;
  let count = 0;
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
      count += forms.length;
    },
    [kind],
  );
  return { family, forms: count };
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
