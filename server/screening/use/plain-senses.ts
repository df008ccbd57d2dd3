import { saysWhereFrom } from './adjectives-of-place';
import { shapeAround } from './cut-shapes';
import { saysOfMaterial } from './eco-words';
import { certainly, type OrdinarySense, pointAt } from './everyday-sense';
import { isPersonNamed } from './people-named';
import { type PreparedField } from './prepare-use';
import { type UseQuestion } from './use-question';

/** Portuguese for fresh, unprocessed: "suco de uva in natura". */
const IN_NATURE = /^in natura$/u;

/** Senses that the letters of the span and the words that touch it tell by themselves, whatever name it comes near to. */
export function plainSense(question: UseQuestion, field: PreparedField): OrdinarySense | undefined {
  const { span } = question;
  const { end, start } = span;
  const shape = shapeAround(field, question);
  if (shape) return certainly(pointAt(field, shape.start, shape.end, 'says what shape something has'), 0.9);
  if (saysOfMaterial(field, span))
    return certainly(pointAt(field, start, end, 'says of what kind the next word is'), 0.9);
  if (IN_NATURE.test(field.text.slice(Math.max(0, start - 3), end)))
    return certainly(pointAt(field, start - 3, end, 'says that it is fresh from nature'), 0.9);
  if (isPersonNamed(field, question))
    return certainly(pointAt(field, start, end, 'is how one of a family is called'), 0.8);
  if (saysWhereFrom(field.text.slice(start, end)))
    return certainly(pointAt(field, start, end, 'says where something is from'), 0.85);
  return undefined;
}
