/** Endings, per language, and what stands in their place in the base form. Longest first inside a language. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ves', ['f', 'fe']],
  ['sses', ['ss']],
  ['shes', ['sh']],
  ['ches', ['ch']],
  ['xes', ['x']],
  ['zes', ['z', 'ze']],
  ['oes', ['o', 'oe']],
  ['es', ['e', '']],
  ['s', ['']], // en, fr, es, pt
  ['eaux', ['eau']],
  ['aux', ['al', 'au']],
  ['eux', ['eu']],
  ['ette', ['e', '']],
  ['ettes', ['e', '']], // fr
  ['ces', ['z', 'ce']],
  ['itos', ['o']],
  ['itas', ['a']],
  ['ito', ['o', '']],
  ['ita', ['a', '']],
  ['illo', ['o']],
  ['illa', ['a']], // es
  ['chen', ['', 'e']],
  ['lein', ['']],
  ['en', ['', 'e']],
  ['er', ['', 'e']],
  ['n', ['']], // de
  ['ini', ['o', 'e']],
  ['ino', ['o', 'e', '']],
  ['ina', ['a', 'e']],
  ['etti', ['o']],
  ['etto', ['o', '']],
  ['etta', ['a']],
  ['chi', ['co']],
  ['ghi', ['go']],
  ['che', ['ca']],
  ['ghe', ['ga']],
  ['i', ['o', 'e']], // it
  ['inhos', ['o']],
  ['inhas', ['a']],
  ['inho', ['o', '']],
  ['inha', ['a', '']],
  ['oes', ['ao']],
  ['ais', ['al']],
  ['eis', ['el']], // pt
];

const SHORTEST_STEM = 3;

/**
 * Words that a folded word may be an inflected form of: plural, possessive or diminutive in English, French, Spanish,
 * German, Italian and Portuguese. Candidates, to be looked up; the word itself is not among them.
 */
export function inflectionsOf(word: string): readonly string[] {
  const found = new Set<string>();
  const plain = word.replace(/['’]s?$/u, '');
  if (plain !== word && plain !== '') found.add(plain);
  for (const [ending, bases] of ENDINGS) {
    if (!plain.endsWith(ending) || plain.length - ending.length < SHORTEST_STEM - 1) continue;
    const stem = plain.slice(0, -ending.length);
    for (const base of bases) if (stem.length + base.length >= SHORTEST_STEM) found.add(stem + base);
  }
  found.delete(word);
  return [...found];
}
