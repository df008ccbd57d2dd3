import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/** "Size" and what is written for it, in the languages of trade. Own list. */
const SIZE_WORD =
  /^(?:stl|storlek|str|størrelse|gr|größe|grösse|size|sz|taille|talla|tg|taglia|tam|tamanho|maat|mt|rozm|roz|rozmiar|vel|velikost|mărime|marime|méret|beden|νο|νούμερο|μέγεθος|р|рр|раз|разм|размер|роз|розм|розмір|مقاس|מידה)$/iu;
/** "40-43", ". 38", ": XL" */
const SIZE_BEHIND = /^\s*[.:]?\s*(?:\p{N}{1,3}(?!\p{N})|(?:x{0,4}[sl]|m|one size)(?!\p{L}))/iu;

/** "3 par stl 40-43", "mt 38": a word for size right before one says of what size the goods are, whatever mark is written like it. */
export function isSizeWord({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  return SIZE_WORD.test(text.slice(start, end)) && SIZE_BEHIND.test(text.slice(end));
}
