const WORDS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);
const NINE = '9'.charCodeAt(0);
const FIGURE = /^(\d{1,3})(?:st|nd|rd|th)$/;

/** The number of an ordinal in English, as word or as figure: first, 1st → 1. Null for any other word. */
export function ordinalOf(word: string): number | null {
  if (word.charCodeAt(0) > NINE) return WORDS.get(word) ?? null;
  const figure = FIGURE.exec(word);
  return figure ? Number(figure[1]) : null;
}
