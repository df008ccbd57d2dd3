import { type OrdinarySense, pointAt } from './everyday-sense';
import { touchingBefore } from './find-frame';
import { phrases } from './frames/frame-table';
import { FURTHER_KINDS } from './kinds-further';
import { KINDS_MADE } from './kinds-made';
import { KINDS_OF_SENSES } from './kinds-of-senses';
import { SMALL } from './letter-classes';
import { type PreparedField, type PreparedUse } from './prepare-use';
import { cueBeside } from './sense-cue';
import { type UseQuestion } from './use-question';

interface Kind {
  readonly cues: ReadonlySet<string>;
  readonly notOn: readonly number[];
  readonly isSmall: boolean;
}

const kindsOf = new Map<string, Kind[]>();
for (const { cues, isSmall = false, notOn, words } of [...KINDS_OF_SENSES, ...FURTHER_KINDS, ...KINDS_MADE]) {
  const kind = { cues: new Set(phrases(cues)), notOn, isSmall };
  for (const word of new Set(phrases(words))) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);
}

/**
 * "marmot plush toy", "Salsa Tanzschuhe", "Азалия саженец": a word for an animal, a plant, a dance beside one that says that the thing
 * itself is sold. Without such a word it is read as any other, so that a mark is a mark.
 */
export function kindSense(
  { goodsClasses, markClasses, span }: UseQuestion,
  prepared: PreparedUse,
  field: PreparedField,
): OrdinarySense | undefined {
  const { end, start } = span;
  const text = field.text.slice(start, end);
  const kinds = kindsOf.get(text.toLowerCase());
  if (!kinds || touchingBefore(field, span, 'MAKER')) return undefined;
  for (const { cues, isSmall, notOn } of kinds) {
    if (isSmall && !SMALL.test(text)) continue;
    if (notOn.some((of) => goodsClasses.includes(of) && markClasses.includes(of))) continue;
    const cue = cueBeside(prepared, field, span, cues);
    if (cue)
      return {
        certain: true,
        evidence: [pointAt(field, start, end, 'a word for things of a kind'), cue],
        confidence: 0.85,
      };
  }
  return undefined;
}
