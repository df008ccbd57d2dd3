/** Another way in which writers of a script spell the same foreign sound. Each place where `from` stands is one spelling. */
interface Alternation {
  readonly kind: string;
  readonly from: RegExp;
  readonly to: readonly string[];
}

/** `a b, c d`: a and b stand for one another, and so do c and d; `-` is nothing. */
function pairs(kind: string, table: string, before = '', behind = ''): readonly Alternation[] {
  return table.split(', ').flatMap((pair) => {
    const members = pair.split(' ').map((one) => (one === '-' ? '' : one));
    return members.flatMap((one) =>
      one === ''
        ? []
        : [
            {
              kind,
              from: new RegExp(`${before}${one}${behind}`, 'gu'),
              to: members.filter((other) => other !== one),
            },
          ],
    );
  });
}

/** One script: which names are written in it, in which language a title stands, and how names vary. */
export interface NativeScript {
  readonly language: string;
  readonly name: RegExp;
  readonly form: 'NFC' | 'NFD';
  readonly alternations: readonly Alternation[];
}

const INSIDE = '(?<=\\p{L})';
const NOT_LAST = '(?=\\p{L})';

export const NATIVE_SCRIPTS: readonly NativeScript[] = [
  {
    language: 'ko',
    name: /^\p{Script=Hangul}{2,}(?: \p{Script=Hangul}+)*$/u,
    form: 'NFD',
    alternations: [
      ...pairs('tension', 'ᄀ ᄁ ᄏ, ᄃ ᄄ ᄐ, ᄇ ᄈ ᄑ, ᄉ ᄊ, ᄌ ᄍ ᄎ'),
      ...pairs('vowel', 'ᅢ ᅦ, ᅥ ᅩ, ᅲ ᅮ, ᅡ ᅥ, ᅧ ᅦ, ᅬ ᅯ ᅰ'),
      ...pairs('f', 'ᄑ ᄒ'),
      ...pairs('final', 'ᆨ 크, ᆺ 스, ᆸ 프, ᆮ ᆺ'),
      { kind: 'l', from: /(?<=[ᅡ-ᅵ])ᄅ/gu, to: ['ᆯᄅ'] },
      { kind: 'l', from: /ᆯᄅ/gu, to: ['ᄅ'] },
    ],
  },
  {
    language: 'ja',
    name: /^[\p{Script=Katakana}ー・]{3,}$/u,
    form: 'NFC',
    alternations: [
      ...pairs('long mark', 'ー -', INSIDE),
      { kind: 'long mark', from: /(?<=[アカサタナハマヤラワガザダバパ])(?=[ナマラリルレロ])/gu, to: ['ー'] },
      ...pairs('small tsu', 'ッ -', INSIDE),
      { kind: 'small tsu', from: /(?<=\p{L})(?=[クトプチグド])/gu, to: ['ッ'] },
      ...pairs('v', 'ヴァ バ, ヴィ ビ, ヴェ ベ, ヴォ ボ, ヴ ブ'),
      ...pairs('small vowel', 'ィ イ, ェ エ, ァ ア, ォ オ, ャ ヤ, ュ ユ', INSIDE),
      ...pairs('voice', 'ズ ス, グ ク, ド ト, ガ カ, デ テ, ダ タ, ブ プ'),
      ...pairs('sound', 'ティ チ, ディ ジ, シェ セ, ファ ハ, ジ ヂ, ズ ヅ, フュ ヒュ'),
      ...pairs('look', 'ソ ン, シ ツ', INSIDE),
    ],
  },
  {
    language: 'ru',
    name: /^\p{Script=Cyrillic}{4,}(?:[ -]\p{Script=Cyrillic}+)*$/u,
    form: 'NFC',
    alternations: [
      ...pairs('vowel', 'е э ё, и ы й і, о а, ю у, я а', INSIDE),
      ...pairs('double', 'лл л, тт т, сс с, рр р, нн н, чч ч, пп п', INSIDE),
      ...pairs('consonant', 'г ґ х, з с, д т, в ф, б п, ж ш', INSIDE),
      ...pairs('soft sign', 'ь -', INSIDE),
      { kind: 'slip', from: /(?<=\p{L})[мнлркпст](?=\p{L}{3})/gu, to: ['ц', 'н', 'щ'] },
      { kind: 'swap', from: /(?<=\p{L})([мнлркпст])([аеиоу])(?=\p{L}{2})/gu, to: ['$2$1'] },
    ],
  },
  {
    language: 'el',
    name: /^\p{Script=Greek}{4,}(?: \p{Script=Greek}+)*$/u,
    form: 'NFC',
    alternations: [
      ...pairs('stop', 'γκ γ, μπ β π, ντ δ τ', INSIDE),
      ...pairs('accent', 'ά α, έ ε, ί ι, ό ο, ύ υ, ή η'),
      ...pairs('vowel', 'ι η υ, ο ω, ε αι, ί ή ύ, ό ώ'),
      ...pairs('double', 'σσ σ, λλ λ', INSIDE),
      ...pairs('consonant', 'τζ τσ, ζ σ', INSIDE),
    ],
  },
  {
    language: 'ar',
    name: /^\p{Script=Arabic}{4,}(?: \p{Script=Arabic}+)*$/u,
    form: 'NFC',
    alternations: [
      ...pairs('long vowel', 'ا -, ي -, و -', INSIDE, NOT_LAST),
      { kind: 'long vowel', from: /(?<=[نسلرمدبك])(?=[نسلرمدك])/gu, to: ['ي', 'ا'] },
      ...pairs('g', 'ق ك غ ج گ'),
      ...pairs('p and v', 'پ ب, ڤ ف, و ف', INSIDE),
      ...pairs('emphatic', 'ص س, ط ت, ذ ز ظ, ث س'),
      ...pairs('spelling', 'أ ا, إ ا, آ ا', '(?<![\\p{L}])'),
      ...pairs('spelling', 'ى ي, ه ة', INSIDE, '(?!\\p{L})'),
      ...pairs('spelling', 'چ تش'),
    ],
  },
  {
    language: 'he',
    name: /^[\p{Script=Hebrew}'’׳]{4,}(?: [\p{Script=Hebrew}'’׳]+)*$/u,
    form: 'NFC',
    alternations: [
      ...pairs('matres', 'ו -, י -, א -', INSIDE, NOT_LAST),
      ...pairs('double', 'וו ו, יי י'),
      ...pairs('consonant', 'ט ת, כ ק, ס ש, ב ו'),
      ...pairs('geresh', "' ׳ -", INSIDE),
    ],
  },
  {
    language: 'th',
    name: /^[\p{Script=Thai}]{4,}(?: [\p{Script=Thai}]+)*$/u,
    form: 'NFC',
    alternations: [
      ...pairs('tone', '่ ้ ๊ ๋ -'),
      ...pairs('length', 'ิ ี, ุ ู, ะ า, ั า, ็ -'),
      ...pairs('ai', 'ไ ใ'),
      { kind: 'ai', from: /[ไใ]([ก-ฮ])/gu, to: ['$1ัย'] },
      { kind: 'silenced', from: /[ก-ฮ]์/gu, to: ['', 'ส์'] },
      { kind: 'silenced', from: /์/gu, to: [''] },
      ...pairs('consonant', 'ก ค ข, ต ท ถ, ป พ, ส ซ, ด ต, บ ป พ, ช ซ, ร ล'),
      ...pairs('vowel', 'แ เ'),
      // โ stands before its consonant, อ behind it.
      { kind: 'vowel', from: /โ([ก-ฮ])/gu, to: ['$1อ'] },
    ],
  },
];

/** A number in [0, 1) from a text: the same on every run. */
export function chance(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

export interface Spelling {
  readonly kind: string;
  readonly text: string;
}

function everyStep(name: string, { alternations, form, language }: NativeScript): readonly Spelling[] {
  const written = name.normalize(form);
  const found = alternations.flatMap(({ kind, from, to }) =>
    [...written.matchAll(from)].flatMap(({ 0: run, 1: first = '', 2: second = '', index }) =>
      to.map((by) => {
        const other = by.replace('$2', second).replace('$1', first);
        const text = written.slice(0, index) + other + written.slice(index + run.length);
        return { kind, text: text.normalize('NFC') };
      }),
    ),
  );
  return found.filter(
    ({ kind, text }) =>
      text !== name &&
      (text.length >= name.length ||
        text.length >= (language === 'ko' || language === 'ja' ? 3 : LEAST_LEFT)) &&
      (!SLIPS.test(kind) || name.length >= lettersFor(language)),
  );
}

const DIFFERENT = 3;

/** So many letters a name must have that a reader sees it through two other spellings, and through a wrong letter. */
const LEAST_FOR_TWO: Readonly<Record<string, number>> = { ko: 4, ja: 5, th: 7 };
const LEAST_LETTERS = 6;
const lettersFor = (language: string): number => LEAST_FOR_TWO[language] ?? LEAST_LETTERS;
const SLIPS = /^(?:slip|swap|look)$/;
/** Vowels that are left out leave so many letters at least. */
const LEAST_LEFT = 4;

/** Other spellings of a name: as it is, one step away for a few kinds of step, and once two steps away. */
export function spellingsOf(name: string, script: NativeScript): readonly Spelling[] {
  const seeded = (all: readonly Spelling[]): readonly Spelling[] =>
    [...all].sort((a, b) => chance(`${name}/${a.kind}/${a.text}`) - chance(`${name}/${b.kind}/${b.text}`));
  const steps = seeded(everyStep(name, script));
  const one = steps.filter(({ kind }, at) => steps.findIndex((step) => step.kind === kind) === at);
  const [first] = one;
  const isLong = name.length >= lettersFor(script.language);
  const [second] =
    first && isLong
      ? seeded(everyStep(first.text, script)).filter(({ kind, text }) => text !== name && kind !== first.kind)
      : [];
  return [
    { kind: 'documented', text: name },
    ...one.slice(0, DIFFERENT),
    ...(second ? [{ kind: 'two steps', text: second.text }] : []),
  ];
}
