import { CLUBS } from './clubs';
import { LATIN_SHORT_FORMS } from './contextual-latin';
import { MAKERS_BESIDE_GOODS, MAKERS_BESIDE_MODELS } from './contextual-makers';
import { NICKNAMES } from './nicknames';
import { TRANSLATED_NAMES } from './translated-names';
import { VIETNAMESE_SPELLINGS } from './vietnamese-spellings';

/** Words that stand for a brand only where certain others stand around them. */
interface ContextualName {
  /** The brand as it is filed. */
  readonly brand: string;
  /** Short forms, or patterns of them, separated by bars; case counts. */
  readonly words: string;
  /** Patterns of what stands before and behind them. */
  readonly before?: string;
  readonly behind?: string;
  /** What the text must speak of besides. */
  readonly beside?: RegExp;
  /** They may stand for something else even there: a person should look. */
  readonly unsure?: true;
}

const NOT_IN_A_WORD = '(?<![\\p{L}\\p{N}.-])';
const SHOES =
  /[鞋靴]|スニーカー|シューズ|운동화|스니커즈|신발|кроссов|кеды|รองเท้า|حذاء|נעל|sneaker|shoes|trainers|zapatilla|scarpe|chaussure|schuhe/iu;
/** Numbers that shoes of New Balance go by, with the letters that may stand behind them. */
const NB_MODEL =
  ' ?(?:237|327|373|410|480|515|530|550|57[3-6]|580|610|650|68[01]|860|880|99[0-9]|1000|1080|1300|1400|1500|1906|2002|5740|9060)(?:[A-Z]{0,3}|v\\d)(?![\\p{L}\\p{N}])';
const GALAXY_MODEL = '[ASZMJ] ?\\d|[asz] ?\\d';

const THAI_BAGS = /กระเป๋า|สะพาย|คลัทช์|คลัตช์|เป้/u;

const TABLE: readonly ContextualName[] = [
  ...LATIN_SHORT_FORMS,
  ...MAKERS_BESIDE_GOODS,
  ...MAKERS_BESIDE_MODELS,
  ...NICKNAMES,
  ...CLUBS,
  ...TRANSLATED_NAMES,
  ...VIETNAMESE_SPELLINGS,
  // A line of products without its maker: the model behind the word makes a name of it.
  {
    brand: 'Samsung Galaxy',
    words: '갤럭시',
    behind: `(?= ?(?:${GALAXY_MODEL}|노트|버즈|탭|워치|핏|폴드|플립|휴대폰|스마트폰))`,
  },
  {
    brand: 'Samsung Galaxy',
    words: 'ギャラクシー',
    behind: `(?= ?(?:${GALAXY_MODEL}|ノート|バッズ|バズ|タブ|ウォッチ|フォールド|フリップ|スマホ|スマートフォン|Note|Tab|Buds|Watch))`,
  },
  {
    brand: 'Samsung Galaxy',
    words: 'галакси|Галакси|гелакси|гэлэкси|Гэлэкси',
    before: NOT_IN_A_WORD,
    behind: `(?= (?:${GALAXY_MODEL}|[АС] ?\\d|таб|бадс|вотч|ноут))`,
  },
  {
    brand: 'Samsung Galaxy',
    words: 'جالاكسي|جلاكسي|غالاكسي|גלקסי',
    behind: `(?= (?:${GALAXY_MODEL}|نوت|تاب|بودز|واتش|נוט|טאב|באדס|ווטש))`,
  },
  {
    brand: 'Samsung Galaxy',
    words: 'กาแล็กซี่|กาแลคซี่|กาแล็กซี',
    behind: `(?= ?(?:${GALAXY_MODEL}|โน้ต|แท็บ|บัดส์))`,
  },
  // לגלקסי: "for", written together with the name.
  {
    brand: 'Samsung Galaxy',
    words: 'גלקסי',
    before: '(?<=(?<![\\p{L}\\p{M}])ל)',
    beside: /(?<![\p{L}\p{N}])[AS] ?\d{2}(?!\p{N})/u,
  },
  { brand: 'Samsung Galaxy', words: '盖乐世' },
  // Initials, on the goods of the mark.
  {
    brand: 'New Balance',
    words: 'NB',
    before: NOT_IN_A_WORD,
    behind: '(?![\\p{Script=Latin}-])(?! ?(?:码|碼|サイズ|사이즈|size))',
    beside: SHOES,
    unsure: true,
  },
  { brand: 'New Balance', words: 'NB', before: NOT_IN_A_WORD, behind: `(?=${NB_MODEL})`, unsure: true },
  { brand: 'Louis Vuitton', words: 'ЛВ', before: NOT_IN_A_WORD, behind: '(?![\\p{L}\\p{N}])', unsure: true },
  // Words, and names of people, that are short for a brand beside what it is known for.
  {
    brand: 'Louis Vuitton',
    words: '루이',
    before: '(?<!\\p{L})',
    behind: '(?= ?(?:모노그램|다미에|스피디|네버풀|지갑|가방|백팩|크로스백|장지갑|반지갑))',
    unsure: true,
  },
  {
    brand: 'Louis Vuitton',
    words: 'หลุยส์|หลุย',
    behind: '(?![ก-ูเ-์])(?! ?[วฟ]ิ)',
    beside: THAI_BAGS,
    unsure: true,
  },
  {
    brand: 'The North Face',
    words: 'ノース',
    before: '(?<![\\p{Script=Katakana}ー])',
    behind: '(?= ?(?:の ?)?(?:ダウン|ヌプシ|バルトロ|マウンテンパーカ|フリース))',
    unsure: true,
  },
  {
    brand: 'adidas',
    words: '三叶草',
    before: '(?<!\\p{Script=Han})',
    behind: '(?! ?\\p{Script=Han}{0,2}(?:图案|印花|种|花|草|刺绣|项链|吊坠))',
    unsure: true,
  },
  {
    brand: 'Onitsuka Tiger',
    words: '鬼冢|鬼塚',
    before: '(?<!\\p{Script=Han})',
    behind: '(?![虎\\p{Script=Hiragana}])',
    unsure: true,
  },
  { brand: 'Nike', words: '大勾子', unsure: true },
  { brand: 'Canada Goose', words: '大鹅', behind: '(?=羽绒|派克|远征)', unsure: true },
];

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /(?!\p{Script=Latin}|\p{Script=Cyrillic})[\p{L}\p{So}]/u,
];

const compiledRow = (row: ContextualName) => ({
  ...row,
  pattern: new RegExp(`${row.before ?? ''}(?:${row.words})${row.behind ?? ''}`, 'gu'),
  whole: new RegExp(`^(?:${row.words})$`, 'u'),
});

type Row = ReturnType<typeof compiledRow>;

/** The table with its patterns. */
class ShortForms {
  private readonly rows: readonly Row[] = TABLE.map(compiledRow);
  private readonly rowsOfBrand = new Map<string, Row[]>();

  /** The short forms of one script, and which texts have any of them: most have none. */
  readonly byScript = SCRIPTS.map((script) => {
    const rows = this.rows.filter(({ words }) => script.test(words));
    return { script, rows, hint: new RegExp(rows.map(({ words }) => words).join('|'), 'u') };
  });

  constructor() {
    for (const row of this.rows) this.rowsOfBrand.set(row.brand, [...this.ofBrand(row.brand), row]);
  }

  ofBrand(brand: string): readonly Row[] {
    return this.rowsOfBrand.get(brand) ?? [];
  }
}

let compiled: ShortForms | undefined;

/** Compiled when a text is first asked for them: a thread that compares none does not pay for it. */
const shortForms = (): ShortForms => (compiled ??= new ShortForms());

/** Rows of the table that may have something for the text. */
function rowsFor(text: string): readonly Row[] {
  const groups = shortForms().byScript.filter(({ hint, script }) => script.test(text) && hint.test(text));
  return [...new Set(groups.flatMap(({ rows }) => rows))];
}

/** Full-width letters, digits and signs as those of ASCII; offsets stay what they are. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** A place of a text that names a brand by its context. */
export interface ContextualPlace {
  readonly brand: string;
  readonly start: number;
  readonly end: number;
}

/** Where the rows say that a short form stands for their brands; the text has narrow letters. */
function placesOf(rows: readonly Row[], text: string): readonly ContextualPlace[] {
  return rows
    .filter(({ beside }) => beside?.test(text) ?? true)
    .flatMap(({ brand, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
        brand,
        start: index,
        end: index + words.length,
      })),
    );
}

/** The places of a text where a short form stands for a brand, with offsets into it. */
export function contextualNames(written: string): readonly ContextualPlace[] {
  const text = narrow(written);
  return placesOf(rowsFor(text), text);
}

/** Whether a place of the text is a short form of the brand, in the right context. */
export const isShortHere = (
  text: string,
  { start, end }: Omit<ContextualPlace, 'brand'>,
  brand: string,
): boolean =>
  placesOf(shortForms().ofBrand(brand), narrow(text)).some((one) => one.start === start && one.end === end);

function rowOf(written: string, brand: string): Row | undefined {
  const words = narrow(written);
  return rowsFor(words).find((row) => row.brand === brand && row.whole.test(words));
}

/** Whether the words are a short form of the brand, in the right context; its own name is none. */
export const isShortFor = (words: string, brand: string): boolean =>
  words.toLowerCase() !== brand.toLowerCase() && rowOf(words, brand) !== undefined;

/** Whether the words, even in the right context, may stand for something else. */
export const isUnsurelyShort = (words: string, brand: string): boolean =>
  rowOf(words, brand)?.unsure === true;
