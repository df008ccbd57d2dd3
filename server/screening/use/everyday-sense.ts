import { type UseEvidence } from '../types';
import { type PreparedField } from './prepare-use';

/** The words of a span in their ordinary sense, and what shows it. */
export interface OrdinarySense {
  /** Nothing but a strong frame could still make a name of it. */
  readonly certain: boolean;
  readonly evidence: readonly UseEvidence[];
  readonly confidence: number;
  /** The words are perhaps the name after all: a person should look. */
  readonly doubtful?: boolean;
}

/** Evidence that points at a stretch of the field. */
export function pointAt(
  { field, text }: PreparedField,
  start: number,
  end: number,
  meaning: string,
): UseEvidence {
  return { field, start, end, text: text.slice(start, end), meaning };
}

/** A sense that needs no weighing. */
export function certainly(evidence: UseEvidence, confidence: number): OrdinarySense {
  return { certain: true, evidence: [evidence], confidence };
}
