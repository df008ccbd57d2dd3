/** A letter that looks like a Latin one. */
export interface Homoglyph {
  /** Lower-case Latin letters that it looks like. */
  readonly to: string;
  /** How alike they look in common typefaces, (0, 1]. */
  readonly likelihood: number;
}

/** Pairs of characters, the foreign one first, by how alike they look. From the letters' shapes in the Unicode charts. */
const TABLE: readonly (readonly [number, string])[] = [
  // Indistinguishable in most typefaces.
  [
    1,
    'Аa Вb Сc Еe Нh Іi Ѕs Јj Кk Мm Оo Рp Тt Хx Ԛq Ԝw аa сc еe оo рp хx ѕs іi јj һh ԁd ԛq ԝw ӏl Ӏi уy Уy ҮY',
  ],
  [1, 'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx οo Ϲc ϲc ϳj Ϳj νv'],
  [1, 'Ꭺa Ᏼb Ꮯc Ꭰd Ꭼe Ꮐg Ꮋh Ꭵi Ꭻj Ꮶk Ꮮl Ꮇm Ꮲp Ꮢr Ꮪs Ꭲt Ꮩv Ꮃw Ꮓz Ꮍy Ꮖi'],
  [1, 'օo ոn սu հh զq ցg ւı աw ѵv Ѵv Օo Տs Լl'],
  // Alike at a glance.
  [
    0.9,
    'кk мm тt нh вb ӓa ӑa ёe Ёe ѐe ӗe їi Їi ўy Ўy ќk Ќk ґr гr пn αa ιi κk ρp υu τt χx γy ωw ηn ɑa ɡg ɩi ɪi ʀr ʟl ɴn ʜh ʙb ɢg ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
  ],
  [
    0.7,
    'иu ИN ьb Ьb ъb ѡw яr Яr Гr Пn єe Єe βb εe σo δd θo Λa лn шw Шw щw фo ҁc ɛe ʋv ɐa ɔc ʌv ɯw ʍm ɹr ʇt ʎy ǝe Ɛe Ɔc Ʌa',
  ],
  // Used for the letter by design only.
  [0.4, 'Σe Ξe Δa Фo Дa дa ДA Жx Зz зz чy Чy эe Эe юo Юo ПN ∀a ∂d ∑e ∏n √v ∩n ∪u ∈e ∋e ℮e'],
  // Symbols and foreign letters drawn like a letter.
  [
    0.8,
    '○o ●o ◯o 〇o ⭕o ◎o ☉o 口o ロo οo ٥o ەo ہo ०o ౦o ೦o ഠo ๐o ໐o ၀o ဝo ߀o სb ᑌu ᐯv ᗩa ᗷb ᑕc ᗪd ᗴe ᖴf ᕼh ᒍj ᒪl ᗰm ᑎn ᑭp ᖇr ᔕs ᗯw',
  ],
  [0.6, '丨i 工i 十t 卜l 乂x 又x ヒe エi 丫y 凵u 冂n 几n 匚c 乙z 尺r 千f 卂a 片f 山w 内n 儿n 廾h 气r'],
];

function build(): ReadonlyMap<number, Homoglyph> {
  const map = new Map<number, Homoglyph>();
  for (const [likelihood, pairs] of TABLE) {
    for (const pair of pairs.split(' ')) {
      const [from = '', ...to] = pair;
      const code = from.codePointAt(0) as number;
      const letters = to.join('').toLowerCase();
      if (!map.has(code) && letters !== '')
        map.set(code, { to: letters === 'ı' ? 'i' : letters, likelihood });
    }
  }
  return map;
}

const homoglyphs = build();

/** The Latin letters that a foreign letter or symbol looks like, and how much; null where it looks like none. */
export function homoglyphOf(codePoint: number): Homoglyph | null {
  return homoglyphs.get(codePoint) ?? null;
}

/** Letters that digits and symbols stand for in leet writing, likeliest first. */
const LEET: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'il',
    '2': 'z',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'gb',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'il',
    '+': 't',
    '€': 'e',
    '£': 'l',
    '¥': 'y',
    '¢': 'c',
    '&': 'e',
    '(': 'c',
    '¡': 'i',
    '§': 's',
    '₩': 'w',
    '₦': 'n',
    '₭': 'k',
    '₮': 't',
    '₳': 'a',
    '₵': 'c',
    '₱': 'p',
    '₽': 'p',
    '₴': 's',
    '₿': 'b',
    '†': 't',
    '‡': 't',
    '×': 'x',
    '¦': 'i',
    '∞': 'oo',
    '°': 'o',
    '฿': 'b',
  }).map(([sign, letters]) => [sign, sign === '∞' ? [letters] : [...letters]]),
);

const NONE: readonly string[] = [];

/** The letters that a digit or symbol stands for in leet writing, likeliest first; empty where for none. */
export function leetOf(codePoint: number): readonly string[] {
  return LEET.get(String.fromCodePoint(codePoint)) ?? NONE;
}
