import { type Finding } from '../../schema/finding';
import { type Screening } from '../../schema/screening';

interface Result {
  readonly screening: Screening;
  readonly findings: readonly Finding[];
}

function verdictsByMark({ findings }: Result): Map<number, string> {
  return new Map(findings.map(({ trademarkId, verdict, reason }) => [trademarkId, `${verdict} (${reason})`]));
}

/** What differs between a recorded screening and the same question asked again, each difference a sentence. */
export function differencesBetween(before: Result, after: Result): string[] {
  const differences: string[] = [];
  if (before.screening.verdict !== after.screening.verdict) {
    differences.push(`The verdict was ${before.screening.verdict} and is ${after.screening.verdict}.`);
  }
  const [was, is] = [verdictsByMark(before), verdictsByMark(after)];
  for (const [mark, verdict] of was) {
    const now = is.get(mark);
    if (now === undefined) differences.push(`The finding on trademark row ${mark}, ${verdict}, is gone.`);
    else if (now !== verdict)
      differences.push(`The finding on trademark row ${mark} was ${verdict} and is ${now}.`);
  }
  for (const [mark, verdict] of is) {
    if (!was.has(mark)) differences.push(`A finding on trademark row ${mark}, ${verdict}, is new.`);
  }
  if (differences.length > 0 && before.screening.indexVersion !== after.screening.indexVersion) {
    differences.push(
      `The register changed in between: index ${before.screening.indexVersion} became ${after.screening.indexVersion}.`,
    );
  }
  return differences;
}
