const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The number of an ordinal in English, as word or as figure: first, 1st → 1. Null for any other word. */
export function ordinalOf(word: string): number | null {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (figure) return Number(figure[1]);
  const at = WORDS.indexOf(word);
  return at < 0 ? null : at + 1;
}
