/** What the letters of one script sound like: signs of NativeSound; a letter that is not in it is silent. */
export interface SoundTable {
  readonly letters: ReadonlyMap<string, string>;
  /** Rewritings before the letters are read. */
  readonly rewrite?: readonly (readonly [from: RegExp, to: string | ((...groups: string[]) => string)])[];
}

/** `k: κγ` lines: a sign, or several, and the letters that sound so. */
function table(rows: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const row of rows.trim().split(/\s*\n\s*|\s*;\s*/)) {
    const [sounds = '', written = ''] = row.split(':');
    for (const letter of written.trim()) letters.set(letter, sounds.trim());
  }
  return letters;
}

/**
 * Hangul, letter by letter (NFD). Plain, tense and aspirated consonants are one, as Koreans spell foreign names; ㅡ only
 * parts consonants; y before a vowel is written or not.
 */
export const HANGUL_SOUNDS: SoundTable = {
  rewrite: [
    // 굿찌 for 구찌: what closes a syllable before a tense consonant, or ㅅ before a strong one, only makes it tenser.
    [/[ᆨᆩᆮᆸᆺᆻᆽᆾᇀᇁ](?=[ᄁᄄᄈᄊᄍ])|ᆺ(?=[ᄎᄏᄐᄑ])/gu, ''],
    // 풉마 for 푸마: it is said as the nasal behind it.
    [/[ᆸᇁ](?=ᄆ)|[ᆮᆺᆻᆽᆾᇀ](?=ᄂ)/gu, ''],
  ],
  letters: table(`
    k: ᄀᄁᄏᆨᆩᆿ; t: ᄃᄄᄐᆮᇀᆺᆻᆽᆾ; p: ᄇᄈᄑᆸᇁ; s: ᄉᄊ; c: ᄌᄍᄎ; l: ᄅᆯ; n: ᄂᆫᆼ; m: ᄆᆷ; h: ᄒᇂ
    a: ᅡᅣ; o: ᅥᅧᅩᅭ; u: ᅮᅲ; i: ᅵᅴ; e: ᅢᅦᅤᅨ; ua: ᅪ; ue: ᅫᅬᅰ; uo: ᅯ; ui: ᅱ`),
};

/** シェ, ジャ, チュ as kanaKey leaves them, and the kana that is heard nearly so. */
const PALATAL: Readonly<Record<string, string>> = Object.fromEntries(
  'シアサ シエセ シヤサ シユス シヨソ ジアザ ジエゼ ジヤザ ジユズ ジヨゾ チアタ チエテ チヤタ チユツ チヨト'
    .split(' ')
    .map((one) => [one.slice(0, 2), one.slice(2)]),
);

/** Katakana by rows and columns, as kanaKey leaves it; ウ after k, s, t only parts consonants, so that ク and ッ are spelt or not. */
export const KANA_SOUNDS: SoundTable = {
  rewrite: [
    [/ク(?=[サスシセソ])/gu, 'ㇰ'],
    [/([シジチ])([アエヤユヨ])/gu, (_run, row: string, vowel: string) => PALATAL[row + vowel] ?? ''],
    [/フ([アイエオ])/gu, (_run, vowel: string) => 'ハヒヘホ'['アイエオ'.indexOf(vowel)] ?? ''],
    [/(?<=[ドト])ウ/gu, ''],
    [/ウ$/gu, ''],
  ],
  letters: table(`
    a: ア; i: イヰ; u: ウ; e: エヱ; o: オヲ
    ka: カガ; ki: キギ; ku: クグ; ke: ケゲ; ko: コゴ; k: ㇰ
    sa: サザ; si: シ; su: スズ; se: セゼ; so: ソゾ
    ta: タダ; ti: チジ; tu: ツ; te: テデ; to: トド
    na: ナ; ni: ニ; nu: ヌ; ne: ネ; no: ノ; n: ン
    ha: ハ; hi: ヒ; hu: フ; he: ヘ; ho: ホ
    pa: バパ; pi: ビピ; pu: ブプ; pe: ベペ; po: ボポ
    ma: マ; mi: ミ; mu: ム; me: メ; mo: モ
    ia: ヤ; iu: ユ; io: ヨ; la: ラ; li: リ; lu: ル; le: レ; lo: ロ; ua: ワ`),
};

/**
 * Thai by the classes that its romanisation makes one. Tone marks and ็ are silent, and so is a consonant under ์;
 * vowels written before their consonant are said behind it; ไ, ใ and ัย are one, ห before a sonorant only sets its tone.
 */
export const THAI_SOUNDS: SoundTable = {
  rewrite: [
    // Two เ look like แ.
    [/เเ/gu, 'แ'],
    [/[ก-ฮ][ิุ]?์/gu, ''],
    [/[\u0e47-\u0e4c]/gu, ''],
    [/ห(?=[งญนมยรลว])/gu, ''],
    [/ัย/gu, 'ไ'],
    [/ัว/gu, 'ู'],
    [/เ([ก-ฮ]{1,2})า/gu, '$1าว'],
    [/เ([ก-ฮ]{1,2})ีย/gu, '$1ีา'],
    [/[เแ]([ก-ฮ])อ/gu, '$1เ'],
    [/([เแโใไ])([ก-ฮ])/gu, '$2$1'],
    [/อ(?=[ะ-ูเแโใไ])/gu, ''],
  ],
  letters: table(`
    k: กขฃคฅฆ; n: งณน; c: จฉชฌ; s: ซศษส; i: ญย; t: ฎฏฐฑฒดตถทธ; p: บปผพภ; f: ฝฟ; m: มํ; l: รลฬ; w: ว; h: หฮ
    a: ะาั; am: ำ; i: ิี; u: ึืุู; e: เแ; o: โอ; ai: ไใ; lu: ฤฦ`),
};

/** Alphabets, with the letters that one writer has and the next has not as one. */
export const ALPHABETIC: Readonly<Record<string, SoundTable>> = {
  Cyrillic: {
    letters: table(`
      k: гґкхқғ; t: дт; p: бп; f: вф; s: зсцѕ; c: жшщчђћџј; l: лљ; r: р; m: м; n: нњ; h: һ
      a: аоә; e: еэєё; i: иыіїй; u: уўұү; iu: ю; ia: я`),
    rewrite: [
      [/дж/gu, 'ж'],
      [/(?<=.{4})[аыиуеіюя]$/gu, ''],
    ],
  },
  Greek: {
    letters: table(`
      k: γκχ; t: δτθ; p: π; f: βφ; s: ζσς; c: ц; l: λ; r: ρ; m: μ; n: ν; ks: ξ; ps: ψ
      a: αά; e: εέ; i: ιίϊΐηήυύϋΰ; o: οόωώ; u: ў`),
    rewrite: [
      [/μπ/gu, 'π'],
      [/ντ/gu, 'τ'],
      [/γκ|γγ/gu, 'κ'],
      // Γκούτσι: the sound of church, which Greek has no letter for.
      [/τ[ζσ]/gu, 'ц'],
      [/ο[υύ]/gu, 'ў'],
      [/α[ιί]/gu, 'ε'],
      [/[εο][ιί]/gu, 'ι'],
    ],
  },
  Arabic: {
    letters: table(`
      k: جغگقكکڨڭخ; t: تطدضذٹڈ; p: بپ; f: فڤ; s: سصثزظژ; c: شچ; l: ل; r: رڑ; m: م; n: نں; h: حهھہ
      a: اأآإٱع; i: يىئیے; u: وؤ`),
    rewrite: [
      [/[\u0640\p{M}]/gu, ''],
      [/[ةه]$/gu, ''],
      [/تش/gu, 'چ'],
    ],
  },
  Hebrew: {
    letters: table(`
      k: גחכךקה; t: דטת; p: פףב; f: װ; s: זסצץ; c: ש; l: ל; r: ר; m: מם; n: נן; a: אע; i: י; u: ו`),
    rewrite: [
      [/[\p{M}'’׳״"]/gu, ''],
      [/ה$/gu, ''],
    ],
  },
};
