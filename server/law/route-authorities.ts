import { actsIn, AUTHORITIES, type Authority } from './authorities';
import { placesOfRoute } from './places';
import { type Route } from './types';

/** The customs authorities in the table whose borders the goods pass, the demo authority among them; none inside a country. */
export function authoritiesOnRoute(
  route: Pick<Route, 'origin' | 'destination' | 'transit' | 'direction'>,
): readonly Authority[] {
  if (route.direction === 'DOMESTIC') return [];
  const places = placesOfRoute(route);
  return AUTHORITIES.filter((authority) => places.some(({ country }) => actsIn(authority, country)));
}
