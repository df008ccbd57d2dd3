import { type ReadInputs } from '../../../schema/screening';
import { lawOn } from '../../law/profiles/jurisdictions';
import { type Stretch } from '../../law/profiles/stretches';
import { type MarkFacts } from '../../matching/types';
import { contentId } from '../../store/content-id';
import { decisionsFor, type Licence, licencesFrom, type PartyFacts } from './parties';
import { type StandingDecision } from './standing-decisions';

/** Signs of a digest: enough to tell two states apart. */
const DIGEST_LENGTH = 12;

/** Tells two states of a row or a rule apart. */
export const digestOf = (value: unknown): string => contentId(value).slice(0, DIGEST_LENGTH);

const lawDigests = new WeakMap<Stretch, string>();

/** A digest of the rules of a jurisdiction in force on a date; worked out once for each state of the law. */
function lawDigest(jurisdiction: string, date: string): string {
  const { stretch } = lawOn(jurisdiction, date);
  let digest = lawDigests.get(stretch);
  if (digest === undefined) lawDigests.set(stretch, (digest = digestOf(stretch.rules)));
  return digest;
}

/** What the answer to a question rests on of all that is known of the parties: two with equal ones are answered alike. */
export interface PartiesRead extends Omit<PartyFacts, 'licences' | 'decisions'> {
  readonly licences: readonly Licence[];
  readonly decisions: readonly StandingDecision[];
}

const byId = <Row extends { readonly id: number }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => a.id - b.id);

/**
 * What is read of the parties: the licences of those who own one of the marks that the item resembles, and the decisions that
 * cover one of these marks for the item. Rows by their number.
 */
export function partiesRead(
  parties: PartyFacts,
  marksMet: readonly MarkFacts[],
  sku: string | null,
  date: string,
): PartiesRead {
  const owners = [...new Set(marksMet.map(({ ownerId }) => ownerId))];
  const licences = owners.flatMap((owner) => licencesFrom(parties, owner));
  return {
    ...parties,
    // Two names of one owner have the same licences.
    licences: byId([...new Map(licences.map((licence) => [licence.id, licence])).values()]),
    decisions: byId(marksMet.flatMap((mark) => decisionsFor(parties, mark, sku, date))),
  };
}

const digests = (rows: readonly { readonly id: number }[]): Record<string, string> =>
  Object.fromEntries(rows.map((row) => [String(row.id), digestOf(row)]));

/** What a screening read beside its question, each part as a digest, so that a replay can say what changed. */
export function readInputs(
  { decisions, licences, linkedHolders, rightsHolderIds }: PartiesRead,
  jurisdictions: readonly string[],
  date: string,
): ReadInputs {
  return {
    law: Object.fromEntries(jurisdictions.map((one) => [one, lawDigest(one, date)])),
    licences: digests(licences),
    decisions: digests(decisions),
    ownMarksOf: [...rightsHolderIds],
    ...(linkedHolders ? { linkedHolders } : {}),
  };
}
