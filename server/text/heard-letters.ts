/**
 * The sounds of foreign names that a letter is written for, likeliest first: signs of spelling-rules.ts. By script, `k: κ`
 * lines as in native-sound-tables.ts; kana stand for their row. A letter that is not in it is written for no consonant.
 */
const TABLES: Readonly<Record<string, string>> = {
  HANGUL: `
    gk: ᄀ; kg: ᄁᄏᆨᆩᆿ; d: ᄃ; t: ᄄᄐ; td: ᆮᇀᆺᆻᆽᆾ; bv: ᄇ; pbf: ᄈ; pf: ᄑ; pb: ᆸᇁ; sSz: ᄉᄊ; JzS: ᄌᄍ; Czs: ᄎ
    rl: ᄅ; l: ᆯ; n: ᄂᆫ; Nn: ᆼ; m: ᄆᆷ; hf: ᄒᇂ`,
  KATAKANA: `
    k: カキクケコㇰ; g: ガギグゲゴ; sS: サセソ; Ss: シ; s: ス; zJs: ザゼゾ; zs: ズ; JzdS: ジ; tC: タテト; Ct: チ; sCzt: ツ; dt: ダデド
    n: ナニヌネノ; nNm: ン; hf: ハヒヘホ; fh: フ; bv: バビブベボ; p: パピプペポ; m: マミムメモ; rl: ラリルレロ`,
  THAI: `
    kg: ก; k: ขฃคฅฆ; Nn: ง; nl: ณน; CJ: จ; CSJ: ฉชฌ; sz: ซศษส; d: ฎด; td: ฏต; t: ฐฑฒถทธ; bv: บ; p: ปพผภ; f: ฝฟ
    m: มํ; r: รฤ; l: ลฬฦ; wv: ว; h: หฮ`,
  Cyrillic: `
    gh: гґ; k: кқ; hk: хһ; g: ғ; d: дђ; t: т; b: б; pb: п; vwf: в; f: ф; zs: зѕ; sz: с; JSz: ж; Ss: ш; sCz: ц; CS: чћ; S: щ; J: џј
    l: лљ; r: р; m: м; n: нњ`,
  Greek: `
    gk: γ; kg: κ; hkC: χ; dt: δ; t: θ; td: τ; pb: π; vbw: β; fv: φ; zs: ζ; sSz: σς; CJ: ц; l: λ; r: ρ; m: μ; n: ν`,
  Arabic: `
    Jg: ج; gk: غ; kg: قكک; g: گڨڭ; kh: خ; td: ت; t: طٹ; d: دضڈ; zd: ذظ; bp: ب; p: پ; fvp: ف; v: ڤ; sz: سص; st: ث; z: ز; Jz: ژ
    S: ش; CJ: چ; l: ل; r: رڑ; m: م; n: نں; h: حهھہ`,
  Hebrew: `
    gJ: ג; hk: ח; kh: כך; k: ק; h: ה; d: ד; t: טת; pf: פף; bv: ב; zJ: ז; s: ס; sC: צץ; Ss: ש; l: ל; r: ר; m: מם; n: נן`,
};

function lettersOf(table: string): ReadonlyMap<string, string> {
  const heard = new Map<string, string>();
  for (const row of table.trim().split(/\s*\n\s*|\s*;\s*/)) {
    const [sounds = '', letters = ''] = row.split(': ');
    for (const letter of letters) heard.set(letter, sounds);
  }
  return heard;
}

const byScript = new Map(Object.entries(TABLES).map(([script, table]) => [script, lettersOf(table)]));

/** The consonants that a letter of a script may be, likeliest first; empty for a vowel and for what is not known. */
export function consonantsHeard(script: string, letter: string): string {
  return byScript.get(script)?.get(letter) ?? '';
}
