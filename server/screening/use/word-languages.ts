/** Languages with a list of common words; the place in the list is the bit of the language. */
export const WORD_LANGUAGES = [
  'english',
  'spanish',
  'portuguese',
  'french',
  'german',
  'italian',
  'dutch',
  'polish',
  'turkish',
  'russian',
  'ukrainian',
  'arabic',
  'vietnamese',
  'indonesian',
  'swedish',
  'czech',
  'chinese',
  'japanese',
  'korean',
  'thai',
  'greek',
  'hebrew',
  'romanian',
  'hungarian',
  'finnish',
  'danish',
  'norwegian',
] as const;

/** BCP 47 tags in the same order. */
const TAGS: readonly string[] =
  'en es pt fr de it nl pl tr ru uk ar vi id sv cs zh ja ko th el he ro hu fi da no'.split(' ');

/** The bit of a language by its BCP 47 tag; 0 for one without a list. */
export function bitOfTag(tag: string): number {
  const place = TAGS.indexOf(tag);
  return place < 0 ? 0 : 1 << place;
}

export const ENGLISH = 1;
export const GERMAN = 1 << WORD_LANGUAGES.indexOf('german');
/** Bits of a word that tell its languages. */
export const LANGUAGE_BITS = WORD_LANGUAGES.length;
/** Places are counted in so many steps at most, which fit into the bits that are left of 32. */
export const MOST_STEPS = 30;
