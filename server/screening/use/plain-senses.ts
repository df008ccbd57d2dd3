import { saysWhereFrom } from './adjectives-of-place';
import { shapeAround } from './cut-shapes';
import { saysOfMaterial } from './eco-words';
import { certainly, type OrdinarySense, pointAt } from './everyday-sense';
import { isPersonNamed } from './people-named';
import { type PreparedField } from './prepare-use';
import { type UseQuestion } from './use-question';

/** Names that are part of a fixed phrase here, with what stands before or behind them. */
const PHRASES: readonly { readonly word: RegExp; readonly before?: RegExp; readonly behind?: RegExp }[] = [
  // Portuguese for fresh, unprocessed: "suco de uva in natura".
  { word: /^natura$/iu, before: /(?:^|\s)in\s$/u },
  // A bracelet of steel mesh, and plates under the shoes of cyclists.
  { word: /^milano$/iu, behind: /^[\s-]loop/iu },
  { word: /^delta$/iu, behind: /^\scleats?/iu },
  // Fairy lights in Indonesian.
  { word: /^tumblr$/iu, before: /\blampu\s$/iu },
  // Small in German and Dutch, and no maker without a first name.
  { word: /^kleine?[mnrs]?$/u, before: /(?<!(?:anne|calvin)[\s-])$/iu },
];

/** True where a phrase takes the words in. */
function isInPhrase({ text }: PreparedField, { end, start }: UseQuestion['span']): boolean {
  const words = text.slice(start, end);
  return PHRASES.some(
    ({ before, behind, word }) =>
      word.test(words) &&
      (before?.test(text.slice(0, start)) ?? true) &&
      (behind?.test(text.slice(end)) ?? true),
  );
}

/** Senses that the letters of the span and the words that touch it tell by themselves, whatever name it comes near to. */
export function plainSense(question: UseQuestion, field: PreparedField): OrdinarySense | undefined {
  const { span } = question;
  const { end, start } = span;
  const shape = shapeAround(field, question);
  if (shape) return certainly(pointAt(field, shape.start, shape.end, 'says what shape something has'), 0.9);
  if (saysOfMaterial(field, span))
    return certainly(pointAt(field, start, end, 'says of what kind the next word is'), 0.9);
  if (isInPhrase(field, span))
    return certainly(pointAt(field, start, end, 'is part of a phrase that says something else'), 0.9);
  if (isPersonNamed(field, question))
    return certainly(pointAt(field, start, end, 'is how one of a family is called'), 0.8);
  if (saysWhereFrom(field.text.slice(start, end)))
    return certainly(pointAt(field, start, end, 'says where something is from'), 0.85);
  return undefined;
}
