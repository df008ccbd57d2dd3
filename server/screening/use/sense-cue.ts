import { type UseEvidence } from '../types';
import { bitOfTag } from './common-words';
import { type PreparedField, type PreparedUse } from './prepare-use';
import { type Piece } from './scan-words';
import { sensesOf } from './senses';
import { type FieldSpan } from './use-question';

/** Characters of a dense script that a cue has at most. */
const DENSE_CUE = 5;

/** Languages that write two nouns as one word. */
const COMPOUNDING = ['de', 'nl', 'sv', 'da', 'no'].map(bitOfTag).reduce((all, bit) => all | bit, 0);
const LEAST_END = 4;
const LEAST_BEFORE = 3;

/** True for a compound that ends in a cue: Steinfigur, Gartendeko. */
function endsInCue(word: string, cues: ReadonlySet<string>): boolean {
  for (let at = LEAST_BEFORE; at <= word.length - LEAST_END; at += 1)
    if (cues.has(word.slice(at))) return true;
  return false;
}

interface Run {
  readonly text: string;
  readonly end: number;
}

/** The piece by itself, and, in a dense script, with the pieces glued to it. */
function* runsFrom(pieces: readonly Piece[], first: number): Generator<Run> {
  let text = '';
  for (let i = first; i < pieces.length && i < first + DENSE_CUE; i += 1) {
    const piece = pieces[i] as Piece;
    if (i > first && (!piece.dense || piece.start !== pieces[i - 1]?.end)) return;
    text += piece.text;
    yield { text, end: piece.end };
    if (!piece.dense) return;
  }
}

/** The first of the cues in the field, outside the skipped span. */
function cueIn(
  place: PreparedField,
  cues: ReadonlySet<string>,
  skip: FieldSpan | undefined,
): UseEvidence | undefined {
  for (const [i, { kind, start, end }] of place.pieces.entries()) {
    if (kind !== 'WORD' || (skip && start < skip.end && end > skip.start)) continue;
    for (const run of runsFrom(place.pieces, i)) {
      const isCompound = (place.languages & COMPOUNDING) !== 0 && endsInCue(run.text, cues);
      if (!cues.has(run.text) && !isCompound) continue;
      const text = place.text.slice(start, run.end);
      return {
        field: place.field,
        start,
        end: run.end,
        text,
        meaning: 'shows the ordinary sense of the word',
      };
    }
  }
  return undefined;
}

/** One of the cues beside the name, or in another field but the brand. */
export function cueBeside(
  { fields }: PreparedUse,
  field: PreparedField,
  span: FieldSpan,
  cues: ReadonlySet<string>,
): UseEvidence | undefined {
  for (const place of [field, ...fields.filter((other) => other !== field && other.role !== 'BRAND')]) {
    const cue = cueIn(place, cues, place === field ? span : undefined);
    if (cue) return cue;
  }
  return undefined;
}

/** A word beside the name, or in another field but the brand, that shows the ordinary sense of one of the words. */
export function senseCue(
  prepared: PreparedUse,
  field: PreparedField,
  span: FieldSpan,
  words: readonly string[],
): UseEvidence | undefined {
  for (const word of words) {
    const cues = sensesOf(word);
    const cue = cues && cueBeside(prepared, field, span, cues);
    if (cue) return cue;
  }
  return undefined;
}
