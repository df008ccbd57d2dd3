/** An ending, what stands in its place in the base form (several where it is not known which), and the shortest base. */
type Ending = readonly [ending: string, bases: readonly string[], least: number];

const of = (least: number, rows: string): readonly Ending[] =>
  rows.split(' ').map((row) => {
    const [ending = '', bases = ''] = row.split('>');
    return [ending, bases.split('|'), least];
  });

/** Endings by language, `ending>base|base`; folded letters, as the words are. */
const ENDINGS: readonly Ending[] = [
  // English: shoes, boxes, watches, batteries, knives
  ...of(3, 'ies>y|ie ves>f|fe sses>ss shes>sh ches>ch xes>x zes>z|ze oes>o|oe es>e| s>'),
  // French: chapeaux, journaux, cheveux; fillette, maisonnette
  ...of(4, 'eaux>eau aux>al|au eux>eu nnette>n nnettes>n ette>e| ettes>e|'),
  // Spanish: luces; zapatito, bolsita, cajilla, bolsillo
  ...of(3, 'ces>z|ce en>e|'),
  ...of(4, 'itos>o itas>a ito>o| ita>a| illos>o illas>a illo>o illa>a cito> cita>'),
  // German: Taschen, Uhren, Kinder (only with a base of its own), Häuschen, Büchlein
  ...of(4, 'chen>|e lein>|e innen>in'),
  // Italian: scarpe, libri, borsetta, gattino; chi and ghi keep the hard sound
  ...of(
    4,
    'ini>o|e ine>a ino>o|e| ina>a|e etti>o ette>a etto>o| etta>a chi>co ghi>go che>ca ghe>ga i>o|e e>a',
  ),
  // Portuguese: camisinha, sapatinho, corações, canais, papéis
  ...of(4, 'inhos>o inhas>a inho>o| inha>a| oes>ao aes>ao ais>al eis>el ns>m'),
  // Russian cases: адидаса, найком, часы
  ...of(3, 'ами>|а ями>я|ь ов> ев> ом> ем> ой>а ам>|а ах>|а а> у>|а ы>|а е>|а и>|а'),
];

/** A suffix behind an apostrophe: the English possessive, and the case endings that Turkish sets off from a name. */
const SET_OFF = /['’ʼ´`](?:s|\p{L}{0,5})$/u;
/** Particles that Korean writes on to a name. */
const KOREAN = /(?<=[가-힣]{2})(?:에서|으로|까지|부터|처럼|용|의|은|는|이|가|을|를|와|과|로|에|도|만)$/u;

/**
 * Words that a folded word may be an inflected form of: plurals, possessives and diminutives of English, French,
 * Spanish, German, Italian and Portuguese, Russian cases, Turkish and Korean endings. Candidates in the order of the
 * languages above, to be looked up; the word itself is not among them.
 */
export function inflectionsOf(word: string): readonly string[] {
  const found = new Set<string>();
  const plain = word.replace(SET_OFF, '');
  if (plain !== '') found.add(plain);
  found.add(plain.replace(KOREAN, ''));
  for (const [ending, bases, least] of ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, -ending.length);
    for (const base of bases) {
      if (stem.length + base.length >= least && stem.length >= least - 1) found.add(stem + base);
    }
  }
  found.delete('');
  found.delete(word);
  return [...found];
}
