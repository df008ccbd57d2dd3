const LANGUAGES = ['en', 'zh', 'fr', 'de', 'es', 'ko', 'ja'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names that lists use beside those of the Unicode locale data. */
const FURTHER: Readonly<Record<string, string>> = {
  中国香港: 'HK',
  中国澳门: 'MO',
  中国台湾: 'TW',
  韩国: 'KR',
  朝鲜: 'KP',
  'united states of america': 'US',
  usa: 'US',
  uk: 'GB',
  'great britain': 'GB',
  'republic of korea': 'KR',
  "people's republic of china": 'CN',
};

let names: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 code of a country by its code or its name in one of the languages of registers; null if it is none that is known. */
export function countryNamed(text: string | null): string | null {
  const plain = text?.trim() ?? '';
  if (/^[A-Za-z]{2}$/.test(plain)) return plain.toUpperCase();
  if (plain === '') return null;
  names ??= countryNames();
  return names.get(plain.toLowerCase()) ?? null;
}

function countryNames(): Map<string, string> {
  const all = new Map<string, string>(Object.entries(FURTHER));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of LETTERS)
      for (const second of LETTERS) {
        const name = display.of(first + second)?.toLowerCase();
        if (name !== undefined && !all.has(name)) all.set(name, first + second);
      }
  }
  return all;
}
