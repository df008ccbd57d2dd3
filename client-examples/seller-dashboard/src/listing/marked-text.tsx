import { type Verdict } from '../gql/graphql';

/** Words of a text that resemble a mark. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
}

export interface Piece {
  readonly text: string;
  readonly verdict: Verdict | null;
}

const GRAVITY: Readonly<Record<Verdict, number>> = { CLEAR: 1, REVIEW: 2, BLOCK: 3 };

/** The text cut where marked words begin and end; where spans overlap the gravest verdict counts. Offsets are UTF-16 units. */
export function piecesOf(text: string, spans: readonly MarkedSpan[]): Piece[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const edges = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    const covering = inside.filter((span) => span.start <= start && span.end >= end);
    const verdict = covering.map((span) => span.verdict).sort((a, b) => GRAVITY[b] - GRAVITY[a])[0] ?? null;
    const last = pieces.at(-1);
    if (last && last.verdict === verdict)
      pieces[pieces.length - 1] = { text: last.text + text.slice(start, end), verdict };
    else pieces.push({ text: text.slice(start, end), verdict });
  }
  return pieces;
}

/** A text in which the words that resemble a mark are marked by verdict. */
export function MarkedText({
  spans,
  text,
}: {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}) {
  return piecesOf(text, spans).map((piece, at) =>
    piece.verdict === null ? (
      piece.text
    ) : (
      <mark key={at} data-verdict={piece.verdict}>
        {piece.text}
      </mark>
    ),
  );
}
