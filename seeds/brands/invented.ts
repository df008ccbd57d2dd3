import { type DemoBrand } from './demo-brand';

/**
 * Names made up for the demo: what is said of them (that a right lapsed, was opposed, belongs to a demo seller) would be
 * untrue of a real brand.
 */
const ROWS: readonly (readonly [
  name: string,
  country: string,
  classes: readonly number[],
  ...aliases: string[],
])[] = [
  ['Velmora', 'CN', [3, 25], '薇尔莫拉'],
  ['Kestrelane', 'CN', [9], '凯翠岚'],
  ['Brixenholt', 'DE', [7, 8]],
  ['Tomikaru', 'JP', [21, 30], 'とみかる'],
  ['Saffirelle', 'FR', [14, 18]],
  ['Podgorny Les', 'KZ', [18, 22], 'Подгорный Лес'],
  ['Haneulbit', 'KR', [3], '하늘빛결'],
  ['Zuhratan', 'AE', [3, 4], 'زهرتان'],
  ['Quillnook', 'GB', [16]],
  ['Fernhollow Toys', 'US', [28]],
  ['Northquill', 'CA', [25]],
  ['Lumivanta', 'CN', [11], '璐明万达'],
  ['Dorvalis', 'IT', [25]],
  ['Pinnovex', 'US', [9]],
  ['Aquabrisk', 'AU', [21]],
  ['Grantolio', 'ES', [29]],
  ['Skarvik', 'NO', [18, 25]],
  ['Marwelle', 'FR', [3]],
  ['Toybarrow', 'GB', [28]],
  ['Brevikund', 'NL', [12]],
  ['Zentrivo', 'DE', [9]],
  ['Olivastra', 'IT', [3]],
  ['Bramblekin', 'GB', [28]],
  ['Ternava', 'PL', [25]],
  ['Yukarimo', 'JP', [16], 'ゆかりも'],
];

const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = {
  CN: 'zh',
  JP: 'ja',
  KR: 'ko',
  KZ: 'ru',
  AE: 'ar',
};

export const INVENTED_BRANDS: readonly DemoBrand[] = ROWS.map(([name, country, classes, ...aliases]) => ({
  name,
  country,
  classes,
  aliases: aliases.map((text) => ({ text, language: LANGUAGE_OF_COUNTRY[country] ?? null })),
  source: 'invented',
  wikidata: null,
  holder: name,
}));
