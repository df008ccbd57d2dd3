import { type RightRead } from '../../schema/finding';
import { type Screening } from '../../schema/screening';
import { type WholeFinding } from './differences';

interface Answer {
  readonly screening: Pick<Screening, 'detail' | 'registerVersionId'>;
  readonly findings: readonly WholeFinding[];
}

/** Things by id, each with a digest of its state: which came, went or changed. */
function changesIn(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  inWords: (id: string, how: string) => string,
): string[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.flatMap((id) => {
    if (before[id] === after[id]) return [];
    if (before[id] === undefined) return [inWords(id, 'is new')];
    return [inWords(id, after[id] === undefined ? 'is gone' : 'has changed')];
  });
}

const termOf = ({ expiryDate, status }: RightRead): string =>
  expiryDate === null ? status : `${status} until ${expiryDate}`;

const recordalsOf = ({ recordals }: RightRead): Record<string, string> =>
  Object.fromEntries(
    recordals.map(({ authority, number, status, validFrom, validTo }) => [
      `${authority} ${number}`,
      `${status} ${validFrom} ${validTo}`,
    ]),
  );

/** What became of a mark between the two answers, as far as both of them met it. */
function causesInRight(was: RightRead | undefined, is: RightRead | undefined, name: string): string[] {
  if (!was || !is) return [];
  const right = termOf(was) === termOf(is) ? [] : [`${name} was ${termOf(was)} and is ${termOf(is)}.`];
  const recordals = changesIn(
    recordalsOf(was),
    recordalsOf(is),
    (id, how) => `The recordal ${id} of ${name} ${how}.`,
  );
  return [...right, ...recordals];
}

/**
 * What a screening read and what is read now, where they are not the same: the register, the marks that it met, licences,
 * decisions and the law. A screening that was recorded before these were kept names the register alone.
 */
export function causesBetween(
  before: Answer,
  after: Answer,
  nameOf: (trademarkId: number) => string,
): string[] {
  const [was, is] = [before.screening, after.screening];
  const causes: string[] = [];
  if (was.detail.indexVersion !== is.detail.indexVersion) {
    const versions =
      was.registerVersionId === is.registerVersionId
        ? ''
        : ` (version ${was.registerVersionId ?? 0} became version ${is.registerVersionId ?? 0})`;
    causes.push(
      `The register changed${versions}: index ${was.detail.indexVersion} became ${is.detail.indexVersion}.`,
    );
  }
  const now = new Map(after.findings.map((finding) => [finding.trademarkId, finding.detail.right]));
  for (const { detail, trademarkId } of before.findings)
    causes.push(...causesInRight(detail.right, now.get(trademarkId), nameOf(trademarkId)));
  const [read, reads] = [was.detail.inputs, is.detail.inputs];
  if (!read || !reads) return causes;
  causes.push(
    ...changesIn(read.licences, reads.licences, (id, how) => `The licence number ${id} ${how}.`),
    ...changesIn(read.decisions, reads.decisions, (id, how) => `The decision number ${id} ${how}.`),
    ...changesIn(
      read.law,
      reads.law,
      (id, how) => `The law on record for ${id} on ${is.detail.date} ${how}.`,
    ),
  );
  if (read.ownMarksOf.join() !== reads.ownMarksOf.join())
    causes.push('The rights holder that the seller is has changed.');
  if (JSON.stringify(read.linkedHolders) !== JSON.stringify(reads.linkedHolders))
    causes.push('Which rights holders of its licences are held for one has changed.');
  return causes;
}
