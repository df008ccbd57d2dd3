import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

const SMALL_WORD = /^\p{Ll}{3,}$/u;
const COLOUR =
  /^[\s-](?:red|green|blue|yellow|pink|purple|orange|brown|gr[ae]y|white|black|gold|silver|beige|ivory|violet|teal|rot|grün|blau|gelb|grau)(?![\p{L}])/u;

/** True for the name of a maker that is a colour too, in lower case. */
export const isColourName = (word: string): boolean => /^(?:braun|orange)$/u.test(word);

/** Colours that are no famous name; in small letters behind other words they are nothing else. */
const ONLY_COLOUR =
  /^(?:[eé]cr[uùü]|ekr[uü]|экрю|екрю|εκρού|taupe|mauve|greige|petrol|bordo|amarant|malva|marsala|марсала|фуксия|фуксія|фукси|мокко|графит|графіт|petrola)$/u;

/** "Armband Leder braun": a colour that is a maker's name too, small among words with capitals. */
export function isColour({ text }: PreparedField, { start, end }: FieldSpan): boolean {
  const word = text.slice(start, end);
  return /\p{Lu}/u.test(text) && (isColourName(word) || (start > 0 && ONLY_COLOUR.test(word)));
}

/** "moss green", "rose gold": a small word before a colour in small letters says which. */
export function isShade({ text }: PreparedField, { start, end }: FieldSpan): boolean {
  return SMALL_WORD.test(text.slice(start, end)) && COLOUR.test(text.slice(end, end + 8));
}
