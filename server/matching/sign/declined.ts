import { type Nickname } from './nicknames-abroad';

/** By the end of a noun in its first form: what it loses, and what its cases end in. */
const CASES: readonly (readonly [end: RegExp, cases: string])[] = [
  [/(?<=.{2})[оеё]к$/u, '(?:[оеё]к|к(?:а|у|ом|е|и|ов|ам|ами|ах))'],
  [/(?<=к)а$/u, '(?:а|у|и|е|ой|ою|ам|ами|ах)'],
  [/(?<=.)[ая]$/u, '(?:а|я|у|ю|ы|и|е|ой|ей|ам|ами|ах)?'],
  [/(?<=.)[ыи]$/u, '(?:ы|и|ов|ам|ами|ах)?'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, '(?:а|у|ом|ем|е|ы|и|ов|ам|ами|ах)?'],
];

/** Letters that Russian and Ukrainian write for one another. */
const EITHER: Readonly<Record<string, string>> = { и: '[иі]', е: '[еєэ]', э: '[еєэ]', ы: '[ыи]', г: '[гґ]' };

function inCases(word: string): string {
  const first = word.charAt(0);
  const rest = word.slice(1);
  const [end, cases] = CASES.find(([pattern]) => pattern.test(word)) ?? [];
  const stem = end ? rest.replace(end, '') : rest;
  const written = stem.replace(/[иеэыг]/gu, (letter) => EITHER[letter] ?? letter);
  return `[${first}${first.toUpperCase()}]${written}${cases ?? ''}`;
}

/** The row with patterns for its words of Cyrillic: each word of them in any case, with a capital or without. */
export function declined([brand, words, ...others]: Nickname): Nickname {
  const patterns = words.split('|').map((name) => name.replace(/[^ -]+/gu, inCases));
  return [brand, patterns.join('|'), ...others];
}
