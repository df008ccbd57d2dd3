import { withoutArticle } from '../../text/article';
import { withoutFirmWords } from '../../text/firm-words';
import { type TransformationKind } from '../types';
import { type Lane } from './lane';
import { type LaneReader } from './title-lanes';
import { WALL } from './read-by-ear';
import { LONGEST_KEY } from './rules';

/** One way to write a name, as the units of its key: no spaces, no signs. */
export interface Form {
  readonly kind: TransformationKind;
  readonly units: Uint16Array;
  /** It is met letter for letter only: pinyin, and characters made equal with their look-alikes. */
  readonly rigid: boolean;
}

const MOST_FORMS = 5;
/** What titles write for "&"; of other languages, y, e and en are within the edits that two names allow. */
const AND = ['and', 'und', 'et'];
const AMPERSAND = / & /;
/** What is left of a name without its article has to tell something: two words, or one of so many letters. */
const TELLING = /\S\s+\S|^\S{6,}$/u;

const same = (a: Uint16Array, b: Uint16Array): boolean =>
  a.length === b.length && a.every((unit, at) => unit === b[at]);

/** Whether what was read is of one spelling: all that was changed in it was Han. */
function isRigid(lane: Lane): boolean {
  if (lane.kind === 'LOOKALIKE_GLYPH' || lane.kind === 'PHONETIC') return true;
  if (lane.kind !== 'TRANSLITERATION') return false;
  for (let at = 0; at < lane.tokens; at++) if (lane.changed[at] !== 0 && lane.rigid[at] === 0) return false;
  return true;
}

/** The form of a name that is written otherwise than the register has it; null where there is no key for it. */
function formOf(written: string, kind: TransformationKind, rigid: boolean, reader: LaneReader): Form | null {
  const lane = reader.readMark(written)[0];
  if (!lane || lane.length === 0 || lane.length > LONGEST_KEY) return null;
  return { kind, units: lane.units.slice(0, lane.length), rigid };
}

/**
 * "Jack & Jones" as "Jack and Jones" with each word that is written for the sign, "The North Face" as "North Face", and "Gates
 * Corporation" as "Gates".
 */
function* rewritten(name: string, reader: LaneReader): Generator<Form | null> {
  if (AMPERSAND.test(name))
    for (const and of AND) yield formOf(name.replace(AMPERSAND, ` ${and} `), 'EXACT', true, reader);
  const rest = withoutArticle(name);
  if (rest !== name && TELLING.test(rest)) yield formOf(rest, 'CONTAINED', false, reader);
  const short = withoutFirmWords(rest);
  if (short !== rest) yield formOf(short, 'CONTAINED', true, reader);
}

/**
 * The keys under which a name can be met: as it is, read as Latin letters, romanised, with look-alike characters made
 * equal, with its "&" spelled out, without its article or what only says what the firm is. Equal ones once. Names longer than LONGEST_KEY units have none: no
 * listing quotes them.
 */
export function formsOf(name: string, reader: LaneReader): readonly Form[] {
  const forms: Form[] = [];
  for (const lane of reader.readMark(name)) {
    if (lane.length === 0 || lane.length > LONGEST_KEY || forms.length === MOST_FORMS) continue;
    const units = lane.units.slice(0, lane.length);
    // A name by ear is one in a script of its own as a whole.
    if (units.includes(WALL)) continue;
    if (!forms.some((form) => same(form.units, units)))
      forms.push({ kind: lane.kind, units, rigid: isRigid(lane) });
  }
  for (const form of rewritten(name, reader)) if (form) forms.push(form);
  return forms;
}
