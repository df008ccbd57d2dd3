import { plainLetters } from '../plain-letters';

/** What may be a picture in a name, with what colours it, joins it and says of which skin it is; signs of trade are none. */
export const PICTURES =
  /(?:\p{RI}{2}|(?![©®™\d])[\p{Extended_Pictographic}≠☆](?:\ufe0f|[\u{1F3FB}-\u{1F3FF}]|\u200d\p{Extended_Pictographic})*)/u;
const ALL = new RegExp(PICTURES.source, 'gu');

/** Whether the letters around the pictures of a text are those of the name, in their order, with what the pictures hide between them. */
export function picturesHide(text: string, name: string): boolean {
  const [first = '', ...others] = text.split(ALL).map(plainLetters);
  const letters = plainLetters(name);
  if (others.length === 0 || !letters.startsWith(first)) return false;
  let at = first.length;
  return others.every((part) => {
    const found = letters.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}
