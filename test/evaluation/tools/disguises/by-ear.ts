import { type TitleLanguage } from './goods-phrases';

type Rule = readonly [pattern: RegExp, spelling: string];

/** English long vowels before a silent e, as other languages hear them. */
const heard = (ai: string, ei: string): readonly Rule[] => [
  [/(?<=[bcdfgklmnprstvz])i(?=[bdfgklmnprstvz]e$)/, ai],
  [/(?<=[bcdfgklmnprstvz])a(?=[bdfgklmnprstvz]e$)/, ei],
  [/(?<=(?:ai|ei|aj|ej)[bdfgklmnprstvz])e$/, ''],
];
const SAME_EVERYWHERE: readonly Rule[] = [
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/(?<=[bcdfgklmnprstvz])th/g, 't'],
];

/** How each language writes sounds that the name spells in another way. All that fit are applied, in their order. */
const RULES: Readonly<Record<TitleLanguage, readonly Rule[]>> = {
  en: [
    ...SAME_EVERYWHERE,
    [/qu/g, 'kw'],
    [/c(?=[eiy])/g, 's'],
    [/c(?!h)/g, 'k'],
    [/x/g, 'ks'],
    [/(?<=.)i(?=.)/g, 'y'],
  ],
  de: [
    ...heard('ei', 'ey'),
    ...SAME_EVERYWHERE,
    [/sh/g, 'sch'],
    [/oo/g, 'u'],
    [/ee/g, 'ie'],
    [/c(?=[eiy])/g, 'z'],
    [/c(?!h)/g, 'k'],
    [/v/g, 'w'],
    [/x/g, 'chs'],
  ],
  fr: [
    [/ph/g, 'f'],
    [/oo/g, 'ou'],
    [/sh/g, 'ch'],
    [/k(?=[eiy])/g, 'qu'],
    [/k/g, 'c'],
    [/o(?=$)/g, 'eau'],
    [/u(?![aeiou])/g, 'ou'],
    [/z/g, 's'],
  ],
  es: [
    ...heard('ai', 'ei'),
    ...SAME_EVERYWHERE,
    [/oo/g, 'u'],
    [/ee/g, 'i'],
    [/sh/g, 'ch'],
    [/k(?=[eiy])/g, 'qu'],
    [/z/g, 's'],
    [/v/g, 'b'],
    [/y$/g, 'i'],
  ],
  pt: [
    [/ph/g, 'f'],
    [/oo/g, 'u'],
    [/ee/g, 'i'],
    [/sh/g, 'x'],
    [/k(?=[eiy])/g, 'qu'],
    [/k/g, 'c'],
    [/y/g, 'i'],
    [/w/g, 'u'],
  ],
  it: [
    ...heard('ai', 'ei'),
    [/ph/g, 'f'],
    [/oo/g, 'u'],
    [/ee/g, 'i'],
    [/sh/g, 'sc'],
    [/k(?=[eiy])/g, 'ch'],
    [/k/g, 'c'],
    [/x/g, 'cs'],
    [/y/g, 'i'],
  ],
  pl: [
    ...heard('aj', 'ej'),
    ...SAME_EVERYWHERE,
    [/oo/g, 'u'],
    [/ee/g, 'i'],
    [/sh/g, 'sz'],
    [/ch/g, 'cz'],
    [/qu/g, 'kw'],
    [/c(?![hz])/g, 'k'],
    [/v/g, 'w'],
    [/x/g, 'ks'],
  ],
  tr: [
    ...heard('ay', 'ey'),
    ...SAME_EVERYWHERE,
    [/oo/g, 'u'],
    [/ee/g, 'i'],
    [/sh/g, 'ş'],
    [/ch/g, 'ç'],
    [/j/g, 'c'],
    [/qu/g, 'kv'],
    [/c(?![h])/g, 'k'],
    [/w/g, 'v'],
    [/x/g, 'ks'],
  ],
};

/** A name in small letters as one who only heard it writes it in that language. */
export function writtenByEar(name: string, language: TitleLanguage): string {
  return RULES[language].reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), name);
}
