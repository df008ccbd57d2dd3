/** A letter that looks like a Latin one. */
export interface Homoglyph {
  /** Lower-case Latin letters that it looks like. */
  readonly to: string;
  /** How alike they look in common typefaces, (0, 1]. */
  readonly likelihood: number;
}

/**
 * Pairs of characters, the foreign one first, by how alike they look. The first rows follow Unicode's list of confusables
 * (UTS #39, Unicode licence); the others are the letters' shapes in the Unicode charts.
 */
const TABLE: readonly (readonly [number, string])[] = [
  // Indistinguishable in most typefaces.
  [
    1,
    'Аa Вb Сc Еe Нh Іi Ѕs Јj Кk Мm Оo Рp Тt Хx Ԛq Ԝw аa сc еe оo рp хx ѕs іi јj һh ԁd ԛq ԝw ӏl Ӏi уy Уy ҮY үy Һh ԌG ѵv ѴV ꙇi ӕae ӔAE',
  ],
  [1, 'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx οo Ϲc ϲc ϳj Ϳj νv ϜF ϺM ϒY ͺi'],
  [
    1,
    'ᎪA Ꮟb ᏴB ꮯc ᏟC Ꭰd ᎠD ᎬE ᏀG ᎶG ᏳG Ꮒh ᎻH ꭵi Ꭵi ᎫJ ᏦK ᏞL ᎷM ᏢP ꮁr ᎡR ᏒR ꮪs ᏕS ᏚS ᎢT ꮩv ᏙV ꮃw ᎳW ᏔW ᎩY ᎽY ꮓz ᏃZ ᎦS',
  ],
  [1, 'ꓮA ꓐB ꓚC ꓒd ꓓD ꓰE ꓝF ꓖG ꓧH ꓲi ꓙJ ꓗK ꓡL ꓟM ꓠN ꓳO ꓑP ꓣR ꓢS ꓔT ꓴU ꓦV ꓪW ꓫX ꓬY ꓜZ'],
  [1, 'ⲥc ⲤC ⲎH ⲔK Ⲓi ⳐL ⲘM ⲚN ⲟo ⲞO ⲣp ⲢP ⲅr ⲦT ⲬX ⲨY Ⲁa ⲁa Ⲃb Ⲉe'],
  [1, 'քf ցg հh ոn ռn օo ՕO գq զq ՏS ѕs սu ՍU ւı ԼL ⴹE ⵏi ⵔO ⵕQ ⵝX ⴸV'],
  [
    1,
    '𐊠A 𐊂B 𐊡B 𐌁B 𐐽c 𐊢C 𐌂C 𐐕C 𐔜C 𐊆E 𐊇F 𐊥F 𐔥F 𐋏H 𐌠i 𐔘K 𐐛L 𐔦L 𐊰M 𐌑M 𐔓N 𐓪o 𐐬o 𐓂O 𐊒O 𐊫O 𐐄O 𐔖O 𐊕P 𐒴R 𐑈s 𐊖S 𐐠S 𐊗T 𐊱T 𐌕T 𐓶u 𐓎U 𐔝V 𐌢X 𐊐X 𐊴X 𐌗X 𐔧X 𐊲Y 𐋵Z',
  ],
  [
    1,
    '𑣲C 𑣩C 𑢦E 𑢮E 𑣂F 𑢢F 𑣃i 𑢣L 𑢲L 𑣈o 𑣗o 𑣠O 𑢵O 𑣁s 𑢼T 𑣘u 𑢸U 𑣀v 𑢠V 𑣯W 𑣦W 𑣬X 𑣜y 𑢤Y 𑣄z 𑣥Z 𑢩Z 𖽀A 𖼖L 𖼵R 𖼺S 𖼊T 𖽂U 𖼈V 𖽃Y ꛟV',
  ],
  [1, 'ᶃg ƖL Ʀr ƽs ᶌy ꞘF ꞙf ꞲJ ꞳX ꞴB ꟾi ꭇr ꭈr ꭎu ꭒu ꭚy ƄB ʣdz ʦts ʪls ʫlz ᵫue'],
  // Alike at a glance.
  [0.9, 'кk мm тt нh вb ӓa ӑa ёe Ёe ѐe ӗe їi Їi ўy Ўy ќk Ќk ґr гr пn αa ιi κk ρp υu τt χx γy ωw ηn ᴦr ᴫl'],
  [0.9, 'ᑌu ᐯv ᗩa ᗷb ᑕc ᗪd ᗞd ᑯd ᴱe ᗴe ᖴf ᕼh ᒍj ᒪl ᗰm ᑎn ᑭp ᖇr ᔕs ᗯw ᙭x ᕁx ᑲb ᖯb ᗅa'],
  [
    0.7,
    'иu ИN йu ЙN ьb Ьb ъb ѡw Ѡw яr Яr Гr Пn пn єe Єe єe βb εe σo δd θo Θo Λa лn шw Шw щw фo ҁc ʍm Ɛe Ɔc Ʌa աw ცg ყy ჿo',
  ],
  // Used for the letter by design only.
  [
    0.4,
    'Σe Ξe Δa Φo φo Фo Дa дa Жx Зz зz чy Чy эe Эe юo Юo ∀a ∂d ∑e ∏n √v ∩n ∪u ⋃u ∨v ⋁v ⊤t ∈e ∋e ⋿e ℮e ℽy ∣l ⏽l ∆a ▲a △a ∃e ɘe ɞe Ǝe ⊙o ⊕o ⊖o ▽v ▼v ⅃l ⊥t ⋂n ᗡd ●o ⬤o ⚫o ɯm Ɯm',
  ],
  // Symbols and letters of far scripts drawn like a letter.
  [0.8, '□o ☐o ◻o ▢o ○o ◯o 〇o ⭕o ◎o ☉o ロo ߀o 口o'],
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
