import { type TransformationKind } from '../types';
import { type Lane } from './lane';
import { type LaneReader } from './title-lanes';
import { LONGEST_KEY } from './rules';

/** One way to write a name, as the units of its key: no spaces, no signs. */
export interface Form {
  readonly kind: TransformationKind;
  readonly units: Uint16Array;
  /** It is met letter for letter only: pinyin, and characters made equal with their look-alikes. */
  readonly rigid: boolean;
}

const MOST_FORMS = 4;
/** What titles write for "&"; of other languages, y, e and en are within the edits that two names allow. */
const AND = ['and', 'und', 'et'];
const AMPERSAND = / & /;

const same = (a: Uint16Array, b: Uint16Array): boolean =>
  a.length === b.length && a.every((unit, at) => unit === b[at]);

/** Whether what was read is of one spelling: all that was changed in it was Han. */
function isRigid(lane: Lane): boolean {
  if (lane.kind === 'LOOKALIKE_GLYPH') return true;
  if (lane.kind !== 'TRANSLITERATION') return false;
  for (let at = 0; at < lane.tokens; at++) if (lane.changed[at] === 1 && lane.rigid[at] === 0) return false;
  return true;
}

/** "Jack & Jones" as "Jack and Jones", once for each word that is written for the sign. */
function* spelledOut(name: string, reader: LaneReader): Generator<Form> {
  if (!AMPERSAND.test(name)) return;
  for (const and of AND) {
    const lane = reader.readMark(name.replace(AMPERSAND, ` ${and} `))[0];
    if (lane && lane.length > 0 && lane.length <= LONGEST_KEY)
      yield { kind: 'EXACT', units: lane.units.slice(0, lane.length), rigid: true };
  }
}

/**
 * The keys under which a name can be met: as it is, read as Latin letters, romanised, with look-alike characters made
 * equal, with its "&" spelled out. Equal ones once. Names longer than LONGEST_KEY units have none: no listing quotes them.
 */
export function formsOf(name: string, reader: LaneReader): readonly Form[] {
  const forms: Form[] = [];
  for (const lane of reader.readMark(name)) {
    if (lane.length === 0 || lane.length > LONGEST_KEY || forms.length === MOST_FORMS) continue;
    const units = lane.units.slice(0, lane.length);
    if (!forms.some((form) => same(form.units, units)))
      forms.push({ kind: lane.kind, units, rigid: isRigid(lane) });
  }
  return [...forms, ...spelledOut(name, reader)];
}
