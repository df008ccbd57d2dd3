import { authorityOf } from './authorities';
import { type Place } from './places';
import { countriesOf } from './territory';
import { type AuthorizationFacts, type Decision } from './types';

export type AuthorizationCheck = Decision['authorization'];

/** The licences that a permission rests on, from the owner on. */
const chainOf = (one: AuthorizationFacts | undefined): readonly number[] =>
  one?.chain ?? (one ? [one.id] : []);

/** Whether a permission holds on the date, whatever its territory. */
export function holdsOn({ validFrom, validTo, revokedOn }: AuthorizationFacts, date: string): boolean {
  return (
    validFrom <= date && (validTo === null || date <= validTo) && (revokedOn === null || date < revokedOn)
  );
}

function reaches({ territory }: AuthorizationFacts, { country }: Place): boolean {
  if (territory.length === 0) return true;
  return country !== null && territory.some((code) => countriesOf(code).includes(country));
}

const inWords = (places: readonly Place[]): string =>
  places.map(({ country }) => country ?? 'every country').join(', ');

/** How a permission fails that does not hold on the date. */
function outOfTime(
  authorizations: readonly AuthorizationFacts[],
  date: string,
  obstacle: string | null,
): AuthorizationCheck {
  const ended = authorizations.find(
    ({ validTo, revokedOn }) =>
      (validTo !== null && validTo < date) || (revokedOn !== null && revokedOn <= date),
  );
  const [coming] = authorizations;
  if (ended) {
    const day = [ended.revokedOn, ended.validTo].filter((end) => end !== null).sort()[0] ?? date;
    return {
      status: 'EXPIRED',
      via: ended.id,
      chain: chainOf(ended),
      missing: `The licence ended on ${day}; a new one is needed for ${date}.`,
    };
  }
  return {
    status: 'NONE',
    via: coming?.id ?? null,
    chain: chainOf(coming),
    missing: coming
      ? `The licence begins on ${coming.validFrom}, after ${date}.`
      : (obstacle ?? 'No licence is known.'),
  };
}

/**
 * Whether the permissions that are held let the party use the mark in all places on the date, and whether every customs
 * authority that recorded the mark there knows of it. Several permissions may cover the places together.
 * @param places where the mark has effect on the route
 * @param recordedWith authorities on the route whose recordal of the mark has effect on the date
 * @param obstacle why there is no permission, where licences exist that do not reach so far
 */
export function checkAuthorization(
  authorizations: readonly AuthorizationFacts[],
  places: readonly Place[],
  recordedWith: readonly string[],
  date: string,
  obstacle: string | null = null,
): AuthorizationCheck {
  const holding = authorizations.filter((one) => holdsOn(one, date));
  if (holding.length === 0) return outOfTime(authorizations, date, obstacle);
  const uncovered = places.filter((place) => !holding.some((one) => reaches(one, place)));
  const effective = holding.filter((one) => places.some((place) => reaches(one, place)));
  const used = effective[0] ?? holding[0];
  const by = { via: used?.id ?? null, chain: chainOf(used) };
  if (uncovered.length > 0 || effective.length === 0) {
    return {
      status: 'OUT_OF_TERRITORY',
      ...by,
      missing: `The licence does not hold in ${inWords(uncovered)}.`,
    };
  }
  const unaware = recordedWith.filter(
    (authority) => !effective.some(({ listedWith }) => listedWith.includes(authority)),
  );
  if (unaware.length === 0) return { status: 'AUTHORIZED', ...by, missing: null };
  const names = unaware.map((id) => `${authorityOf(id).name} (${id})`).join(' and ');
  return { status: 'AUTHORIZED_NOT_LISTED', ...by, missing: `Not listed as legitimate user with ${names}.` };
}
