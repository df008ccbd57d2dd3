import { DEMO_OFFICE, effectOf, jurisdictionOfCountry, countriesOf } from './territory';
import { type RightFacts, type Route } from './types';

/** A country where the goods are on their way, and the law that governs there. */
export interface Place {
  /** ISO 3166-1 alpha-2; null where no route was named and the mark counts everywhere (demo). */
  readonly country: string | null;
  readonly jurisdiction: string;
}

function placeOf(code: string): Place {
  const [country = code] = countriesOf(code);
  return { country, jurisdiction: jurisdictionOfCountry(country) };
}

/** The places of a route: origin on export, destination on import, and every transit country that is named. */
export function placesOfRoute({
  origin,
  destination,
  transit,
}: Pick<Route, 'origin' | 'destination' | 'transit'>): readonly Place[] {
  const named = [origin, destination, ...transit].filter((code) => code !== null);
  return [...new Set(named)].map(placeOf);
}

/** Whether the question names neither end of the route. */
export function isRouteOpen({ origin, destination }: Route): boolean {
  return origin === null && destination === null;
}

/** Where the goods may be: on an open route, everywhere that the mark has effect, beside the transit countries. */
export function placesToAsk(
  route: Route,
  right: Pick<RightFacts, 'office' | 'designations'>,
): readonly Place[] {
  const named = placesOfRoute(route);
  if (!isRouteOpen(route)) return named;
  const effect = effectOf(right.office, right.designations);
  if (effect === null) return [...named, { country: null, jurisdiction: DEMO_OFFICE }];
  const seen = new Set(named.map(({ country }) => country));
  return [...named, ...effect.filter((country) => !seen.has(country)).map(placeOf)];
}

/** Of the places, those where the mark has effect. */
export function placesOfEffect(
  places: readonly Place[],
  right: Pick<RightFacts, 'office' | 'designations'>,
): readonly Place[] {
  const effect = effectOf(right.office, right.designations);
  return effect === null
    ? places
    : places.filter(({ country }) => country !== null && effect.includes(country));
}
