import { type SpanMatch, type TransformationKind } from '../matching/types';

/**
 * Answers on their way between threads: numbers in one array and all names in one text, which are copied as they lie.
 * As objects they would be written and read field by field, on the one thread that everything waits for.
 */
export interface PackedAnswers {
  /** How many matches each answer has. */
  readonly counts: Uint32Array;
  /** FIELDS whole numbers a match. */
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
  readonly names: string;
  /** Kinds that occur; a match names its own by its place here. */
  readonly kinds: readonly TransformationKind[];
}

/** Mark, field, start, end, kind, edits, and how long the name is. */
const FIELDS = 7;

export function packAnswers(answers: readonly (readonly SpanMatch[])[]): PackedAnswers {
  const counts = Uint32Array.from(answers, (matches) => matches.length);
  const matches = answers.flat();
  const numbers = new Uint32Array(matches.length * FIELDS);
  const kinds: TransformationKind[] = [];
  let at = 0;
  for (const { mark, field, start, end, kind, edits, name } of matches) {
    let place = kinds.indexOf(kind);
    if (place < 0) place = kinds.push(kind) - 1;
    for (const number of [mark, field, start, end, place, edits, name.length]) numbers[at++] = number;
  }
  return {
    counts,
    numbers,
    scores: Float64Array.from(matches, ({ score }) => score),
    names: matches.map(({ name }) => name).join(''),
    kinds,
  };
}

/** What was packed. */
export function unpackAnswers({ counts, kinds, names, numbers, scores }: PackedAnswers): SpanMatch[][] {
  let match = 0;
  let nameAt = 0;
  const next = (): SpanMatch => {
    const at = match * FIELDS;
    const nameEnd = nameAt + (numbers[at + 6] as number);
    const name = names.slice(nameAt, nameEnd);
    nameAt = nameEnd;
    return {
      mark: numbers[at] as number,
      field: numbers[at + 1] as number,
      start: numbers[at + 2] as number,
      end: numbers[at + 3] as number,
      name,
      kind: kinds[numbers[at + 4] as number] as TransformationKind,
      edits: numbers[at + 5] as number,
      score: scores[match++] as number,
    };
  };
  return Array.from(counts, (count) => Array.from({ length: count }, next));
}
