/** Words by their place, in the order of UTF-16 code units. */
export interface WordsInOrder {
  readonly length: number;
  at(place: number): string;
  isBefore(place: number, text: string): boolean;
}

/** True where one of the words begins with the stem. */
export function startsOne(stem: string, words: WordsInOrder): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.isBefore(middle, stem)) low = middle + 1;
    else high = middle;
  }
  return low < words.length && words.at(low).startsWith(stem);
}

/** The words in order. */
export function wordsInOrder(words: Iterable<string>): WordsInOrder {
  const sorted = [...words].sort();
  const at = (place: number): string => sorted[place] ?? '';
  return { length: sorted.length, at, isBefore: (place, text) => at(place) < text };
}
