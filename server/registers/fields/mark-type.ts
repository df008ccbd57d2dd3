import { type MarkType } from '../../matching/types';

/** Words in the names that offices give to kinds of signs, the more telling first. */
const KINDS: readonly (readonly [pattern: RegExp, type: MarkType])[] = [
  [/sound|음/i, 'SOUND'],
  [/3-?d|three.?dimension|shape|입체/i, 'THREE_DIMENSIONAL'],
  [/colou?r(?! claimed)|색채/i, 'COLOUR'],
  [
    /hologram|motion|multimedia|position|pattern|olfactory|smell|scent|taste|other|undefined|tracer/i,
    'OTHER',
  ],
  [
    /combined|stylized|figurative.*(word|element)|word.*(figur|design|devic)|composite|with word|복합/i,
    'COMBINED',
  ],
  [/typeset|standard.?char|word|verbal|block|문자/i, 'WORD'],
  [/figur|design|device|drawing|illustration|도형/i, 'FIGURATIVE'],
];

/**
 * The kind of a sign by the office's word for it. A picture with words in it is COMBINED, whatever the office calls it; without a word from the
 * office a sign with text counts as WORD.
 */
export function markTypeOf(feature: string | null, hasText: boolean): MarkType {
  const type = feature === null ? undefined : KINDS.find(([pattern]) => pattern.test(feature))?.[1];
  if (type === undefined) return hasText ? 'WORD' : feature === null ? 'FIGURATIVE' : 'OTHER';
  if (type === 'FIGURATIVE' && hasText) return 'COMBINED';
  return (type === 'WORD' || type === 'COMBINED') && !hasText ? 'FIGURATIVE' : type;
}
