/**
 * Families of legal forms. Two forms of one family may be one company's form in two languages; forms of two families are two
 * legal persons, even where the names are equal: "Siemens AG" and "Siemens GmbH".
 */
export type LegalForm = 'STOCK' | 'LIMITED' | 'PARTNERSHIP' | 'ASSOCIATION';

/** Forms as registers write them: folded, without points, words parted by spaces. */
const FORMS: Readonly<Record<LegalForm, readonly string[]>> = {
  STOCK: [
    ...['inc', 'incorporated', 'corp', 'corporation', 'company', 'co', 'plc', 'pjsc', 'jsc', 'ojsc', 'cjsc'],
    ...['public limited company', 'joint stock company', 'public joint stock company', 'se', 'asa'],
    ...[
      'ag',
      'aktiengesellschaft',
      'kgaa',
      'sa',
      'societe anonyme',
      'sociedad anonima',
      'sa de cv',
      'spa',
      'nv',
      'ab',
      'publ',
    ],
    ...[
      'oyj',
      'as',
      'a s',
      'kk',
      'kabushiki kaisha',
      'kabushiki gaisha',
      'tbk',
      'bhd',
      'berhad',
      'nyrt',
      'zrt',
    ],
    ...[
      'пао',
      'оао',
      'зао',
      'ао',
      '株式会社',
      '股份有限公司',
      '股份公司',
      '주식회사',
      '(주)',
      'spolka akcyjna',
    ],
  ],
  LIMITED: [
    ...[
      'ltd',
      'limited',
      'llc',
      'l l c',
      'co ltd',
      'company limited',
      'co limited',
      'pte ltd',
      'pty ltd',
      'pvt ltd',
      'private limited',
    ],
    ...[
      'pty limited',
      'pte limited',
      'limited liability company',
      'corporation ltd',
      'gmbh',
      'gesellschaft mit beschrankter haftung',
      'ug',
    ],
    ...[
      'sarl',
      'sas',
      'sasu',
      'eurl',
      'srl',
      'sl',
      'slu',
      'bv',
      'bvba',
      'ltda',
      'limitada',
      'lda',
      'oy',
      'aps',
      'doo',
      'd o o',
      'sro',
      's r o',
      'kft',
    ],
    ...[
      'sp z oo',
      'sp z o o',
      'spolka z ograniczona odpowiedzialnoscia',
      'sdn bhd',
      'ооо',
      'тов',
      'gk',
      'godo kaisha',
    ],
    ...['有限责任公司', '有限公司', '有限会社', '合同会社', '유한회사', 'co ltd inc'],
  ],
  PARTNERSHIP: [
    ...[
      'lp',
      'llp',
      'kg',
      'gmbh co kg',
      'gmbh and co kg',
      'ohg',
      'gbr',
      'cv',
      'vof',
      'snc',
      'general partnership',
      'limited partnership',
    ],
    ...['partnership', '合伙企业', '有限合伙'],
  ],
  ASSOCIATION: [
    ...[
      'ev',
      'e v',
      'foundation',
      'stiftung',
      'trust',
      'association',
      'asbl',
      'university',
      'universitat',
      'institute',
    ],
    ...['大学', '研究院', '研究所', '协会', '기술원', '대학교'],
  ],
};

/** Words that stand for more than one form, so that they conflict with none: a "Co., Ltd." is a stock company in Japan and Korea. */
const LOOSE: ReadonlySet<string> = new Set([
  ...[
    'co',
    'company',
    'co ltd',
    'company limited',
    'co limited',
    'ltd',
    'limited',
    'corporation',
    'corp',
    'as',
    'sa',
  ],
  ...['有限公司', 'inc', 'incorporated'],
]);

interface FormWords {
  readonly words: readonly string[];
  readonly form: LegalForm;
  readonly loose: boolean;
}

/** The longest first, so that "Co., Ltd." is not read as "Ltd.". */
const BY_LENGTH: readonly FormWords[] = Object.entries(FORMS)
  .flatMap(([form, names]) =>
    names.map((name) => ({
      words: name.split(' '),
      form: form as LegalForm,
      loose: LOOSE.has(name),
    })),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** Forms without spaces around them, as East Asian names have them. */
const GLUED = BY_LENGTH.filter(
  ({ words }) => words.length === 1 && /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(words[0] ?? ''),
)
  .map(({ words, ...rest }) => ({ text: words[0] ?? '', ...rest }))
  .sort((a, b) => b.text.length - a.text.length);

const LATIN = /^[a-z0-9]+$/;

/** A name without its legal form. */
export interface WithoutForm {
  readonly words: readonly string[];
  /** Null where the name has none, or one that may be of several families. */
  readonly form: LegalForm | null;
  readonly hasForm: boolean;
}

/** Takes legal forms off the end and the beginning of a name of folded words. */
export function withoutForm(words: readonly string[]): WithoutForm {
  let rest: readonly string[] = words.flatMap(unglued);
  let form: LegalForm | null = null;
  let hasForm = false;
  for (let found = formAt(rest); found !== null; found = formAt(rest)) {
    rest = found.rest;
    hasForm = true;
    if (!found.loose) form ??= found.form;
  }
  return { words: rest, form, hasForm };
}

/** "株式会社ソニー" as two words. */
function unglued(word: string): readonly string[] {
  if (LATIN.test(word)) return [word];
  for (const { text } of GLUED) {
    if (word === text) return [word];
    if (word.endsWith(text)) return [word.slice(0, -text.length), text];
    if (word.startsWith(text)) return [text, word.slice(text.length)];
  }
  return [word];
}

/** Forms that stand before a name as well. */
const LEADING: ReadonlyMap<string, FormWords> = new Map(
  BY_LENGTH.filter(({ words: [word = ''] }) => isLeading(word)).map((form) => [form.words[0] ?? '', form]),
);

/** Forms by their last word, the longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly FormWords[]> = new Map(
  BY_LENGTH.map(({ words }) => words.at(-1) ?? '').map((last) => [
    last,
    BY_LENGTH.filter(({ words }) => words.at(-1) === last),
  ]),
);

function isLeading(word: string): boolean {
  return GLUED.some(({ text }) => text === word) || /^(ооо|оао|зао|пао|ао|тов)$/.test(word);
}

function formAt(
  words: readonly string[],
): (Omit<FormWords, 'words'> & { readonly rest: readonly string[] }) | null {
  // The whole of a name is no form.
  if (words.length < 2) return null;
  for (const { form, loose, words: name } of BY_LAST_WORD.get(words.at(-1) ?? '') ?? []) {
    const ends = name.every((word, at) => words[words.length - name.length + at] === word);
    if (ends && name.length < words.length) return { form, loose, rest: words.slice(0, -name.length) };
  }
  const leading = LEADING.get(words[0] ?? '');
  return leading ? { ...leading, rest: words.slice(1) } : null;
}
