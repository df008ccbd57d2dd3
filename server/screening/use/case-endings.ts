import { bitOfTag, ENGLISH } from './common-words';
import { type Place } from './use-question';

/**
 * Endings by which a name says that goods are for it, go into it or onto it, in languages that write them on the name, by language:
 * Samsunghoz, Boschba, Samsungille. Own list.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  hu: 'hoz hez höz ba be ra re',
  fi: 'ille lle een iin',
};
/** A shorter name with an ending may be a word of any language. */
const LEAST_NAME = 4;

/** Each ending with the bit of its language. */
const ALL = Object.entries(ENDINGS).flatMap(([tag, endings]) =>
  endings.split(' ').map((ending) => [bitOfTag(tag), ending] as const),
);
const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu;

/**
 * Where the name may stand in capitalised words that end so; a word with two such endings gives two places.
 * @param languages bits of those of the text; of one that is too short to tell no other than English is known
 */
export function endedNames(text: string, languages: number): readonly Place[] {
  const isUnknown = (languages & ~ENGLISH) === 0;
  const endings = ALL.filter(([bit]) => isUnknown || (bit & languages) !== 0);
  if (endings.length === 0) return [];
  return [...text.matchAll(CAPITALISED)].flatMap(({ 0: word, index: start }) =>
    endings
      .filter(([, ending]) => word.endsWith(ending) && word.length - ending.length >= LEAST_NAME)
      .map(([, ending]) => ({ start, end: start + word.length - ending.length })),
  );
}

/** "Louis Vuitton Neverfull[hoz]": "for", written on the model behind the name. */
const ON_MODEL = /^\s\p{Lu}[\p{L}\p{M}]{2,}(?=(?:hoz|hez|höz)(?![\p{L}\p{M}]))/u;
const LONGEST_MODEL = 24;
const HUNGARIAN = bitOfTag('hu');

/** Where the ending stands that is written on the name or on its model, if there is one. */
export function endingBehind(text: string, languages: number, { start, end }: Place): Place | undefined {
  const model = (languages & HUNGARIAN) !== 0 ? ON_MODEL.exec(text.slice(end, end + LONGEST_MODEL)) : null;
  if (model) return { start: end + model[0].length, end: end + model[0].length + 'hoz'.length };
  if (!endedNames(text, languages).some((one) => one.start === start && one.end === end)) return undefined;
  const { 0: ending } = /^[\p{L}\p{M}]+/u.exec(text.slice(end)) ?? [''];
  return ending === '' ? undefined : { start: end, end: end + ending.length };
}
