import { type RightRead } from '../../schema/finding';
import { type Screening } from '../../schema/screening';
import { type WholeFinding } from './differences';
import { type InputsNow, type RowNow } from './inputs-now';

interface Answer {
  readonly screening: Pick<Screening, 'detail' | 'recordedAt' | 'registerVersionId'>;
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

/** Milliseconds by which a screening may lag behind what other servers, or others meanwhile, have written. */
const LAG = 5_000;

/**
 * Which rows that either of two answers read came, went or changed in between. One that only the later answer read is no news where
 * it was there before: then the earlier one did not meet its mark.
 */
function changesInRows(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  now: ReadonlyMap<string, RowNow>,
  since: string | null,
  inWords: (id: string, how: string) => string,
): string[] {
  const from = since === null ? '' : new Date(Date.parse(since) - LAG).toISOString();
  const gone = Object.keys(before).filter((id) => !now.has(id));
  const changes = [...now].flatMap(([id, { createdAt, digest }]) => {
    const was = before[id];
    if (was !== undefined) return was === digest ? [] : [inWords(id, 'has changed')];
    return id in after && createdAt >= from ? [inWords(id, 'is new')] : [];
  });
  return [...gone.map((id) => inWords(id, 'is gone')), ...changes];
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
  now: InputsNow,
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
  const met = new Map(after.findings.map((finding) => [finding.trademarkId, finding.detail.right]));
  for (const { detail, trademarkId } of before.findings)
    causes.push(...causesInRight(detail.right, met.get(trademarkId), nameOf(trademarkId)));
  const [read, reads] = [was.detail.inputs, is.detail.inputs];
  if (!read || !reads) return causes;
  const since = was.recordedAt;
  causes.push(
    ...changesInRows(
      ...([read.licences, reads.licences, now.licences, since] as const),
      (id, how) => `The licence number ${id} ${how}.`,
    ),
    ...changesInRows(
      ...([read.decisions, reads.decisions, now.decisions, since] as const),
      (id, how) => `The decision number ${id} ${how}.`,
    ),
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
