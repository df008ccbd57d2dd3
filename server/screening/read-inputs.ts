import { type ReadInputs } from '../../schema/screening';
import { lawOn } from '../law/profiles/jurisdictions';
import { type Stretch } from '../law/profiles/stretches';
import { contentId } from '../store/content-id';
import { type PartyFacts } from './parties';

/** Signs of a digest: enough to tell two states apart. */
const DIGEST_LENGTH = 12;

const digestOf = (value: unknown): string => contentId(value).slice(0, DIGEST_LENGTH);

const lawDigests = new WeakMap<Stretch, string>();

/** A digest of the rules of a jurisdiction in force on a date; worked out once for each state of the law. */
function lawDigest(jurisdiction: string, date: string): string {
  const { stretch } = lawOn(jurisdiction, date);
  let digest = lawDigests.get(stretch);
  if (digest === undefined) lawDigests.set(stretch, (digest = digestOf(stretch.rules)));
  return digest;
}

const digests = (rows: readonly { readonly id: number }[]): Record<string, string> =>
  Object.fromEntries(rows.map((row) => [String(row.id), digestOf(row)]));

/** What a screening reads beside its question, each part as a digest, so that a replay can say what changed. */
export function readInputs(
  { decisions, licences, linkedHolders, rightsHolderIds }: PartyFacts,
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
