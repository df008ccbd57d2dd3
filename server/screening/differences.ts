import { type FindingDetail } from '../../schema/finding';
import { type Verdict } from '../../schema/law-enums';

/** A finding with its document. */
export interface WholeFinding {
  readonly trademarkId: number;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly detail: FindingDetail;
}

export interface WholeAnswer {
  readonly verdict: Verdict;
  readonly findings: readonly WholeFinding[];
}

/** Parts of a finding that say what the law and customs make of it, and what they are called for people. */
const PARTS: readonly (readonly [keyof FindingDetail, string])[] = [
  ['spans', 'the words'],
  ['sign', 'the comparison of the signs'],
  ['goods', 'the comparison of the goods'],
  ['use', 'the use'],
  ['acts', 'what the law calls it'],
  ['authorization', 'the authorisation'],
  ['customs', 'what customs would do'],
  ['exposure', 'what it can cost'],
  ['whatWouldClear', 'what would clear it'],
  ['notes', 'the notes'],
];

/** Whether `after` says all that `before` said; what is new in the form of the answer does not count. */
function agrees(before: unknown, after: unknown): boolean {
  if (before === null || typeof before !== 'object') return before === after;
  if (after === null || typeof after !== 'object') return false;
  if (Array.isArray(before))
    return (
      Array.isArray(after) &&
      before.length === after.length &&
      before.every((one, at) => agrees(one, after[at]))
    );
  return Object.entries(before).every(([key, one]) => agrees(one, (after as Record<string, unknown>)[key]));
}

/** As it would be read back from the store. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const inShort = ({ reason, verdict }: WholeFinding): string => `${verdict} (${reason})`;

function partsThatDiffer(before: WholeFinding, after: WholeFinding): readonly string[] {
  return PARTS.filter(([part]) => !agrees(stored(before.detail[part]), stored(after.detail[part]))).map(
    ([, name]) => name,
  );
}

/**
 * What differs between a recorded answer and the same question asked again, each difference a sentence.
 * @param nameOf a mark's words and number
 */
export function differencesBetween(
  before: WholeAnswer,
  after: WholeAnswer,
  nameOf: (trademarkId: number) => string,
): string[] {
  const differences: string[] = [];
  if (before.verdict !== after.verdict)
    differences.push(`The verdict was ${before.verdict} and is ${after.verdict}.`);
  const now = new Map(after.findings.map((finding) => [finding.trademarkId, finding]));
  for (const was of before.findings) {
    const [is, name] = [now.get(was.trademarkId), nameOf(was.trademarkId)];
    if (!is) differences.push(`The finding on ${name}, ${inShort(was)}, is gone.`);
    else if (inShort(was) !== inShort(is))
      differences.push(`The finding on ${name} was ${inShort(was)} and is ${inShort(is)}.`);
    else {
      const parts = partsThatDiffer(was, is);
      if (parts.length > 0) differences.push(`The finding on ${name} differs in ${parts.join(', ')}.`);
    }
  }
  const known = new Set(before.findings.map(({ trademarkId }) => trademarkId));
  for (const is of after.findings) {
    if (!known.has(is.trademarkId))
      differences.push(`A finding on ${nameOf(is.trademarkId)}, ${inShort(is)}, is new.`);
  }
  return differences;
}
