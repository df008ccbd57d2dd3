import { type TransformationKind } from '../types';
import { type LaneReader } from './title-lanes';
import { LONGEST_KEY } from './rules';

/** One way to write a name, as the units of its key: no spaces, no signs. */
export interface Form {
  readonly kind: TransformationKind;
  readonly units: Uint16Array;
}

const MOST_FORMS = 4;

const same = (a: Uint16Array, b: Uint16Array): boolean =>
  a.length === b.length && a.every((unit, at) => unit === b[at]);

/**
 * The keys under which a name can be met: as it is, read as Latin letters, romanised, with look-alike characters made
 * equal. Equal ones once. Names longer than LONGEST_KEY units have none: no listing quotes them.
 */
export function formsOf(name: string, reader: LaneReader): readonly Form[] {
  const forms: Form[] = [];
  for (const lane of reader.readMark(name)) {
    if (lane.length === 0 || lane.length > LONGEST_KEY || forms.length === MOST_FORMS) continue;
    const units = lane.units.slice(0, lane.length);
    if (!forms.some((form) => same(form.units, units))) forms.push({ kind: lane.kind, units });
  }
  return forms;
}
