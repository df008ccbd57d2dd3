import { addMonths } from './date';
import { isRouteOpen } from './places';
import { findRule } from './profiles/find-rule';
import { type FindingCase } from './verdict/finding-case';

function routeNote({ route, standing }: FindingCase): string | null {
  if (isRouteOpen(route)) {
    const asked = [...new Set(standing.map(({ jurisdiction }) => jurisdiction))].join(', ') || 'none';
    return `No origin or destination was named: every jurisdiction where the mark has effect was asked (${asked}).`;
  }
  if (route.direction === 'DOMESTIC') return 'No border is crossed: customs was not asked.';
  if (route.destination === null)
    return `No destination was named: only the law of ${route.origin} was asked.`;
  if (route.origin === null) return `No origin was named: only the law of ${route.destination} was asked.`;
  return null;
}

/** The right has just expired, but may still be renewed, and would then never have lapsed. */
function graceNote({ facts: { right }, route, standing }: FindingCase): string | null {
  if (right.status !== 'REGISTERED' || right.expiryDate === null || right.expiryDate >= route.date)
    return null;
  for (const { jurisdiction } of standing) {
    const grace = findRule(jurisdiction, 'RENEWAL', route.date, right.office)?.periods?.['grace'];
    const until = grace && addMonths(right.expiryDate, grace.n);
    if (until && route.date <= until) {
      return `The right expired on ${right.expiryDate}; it may still be renewed until ${until}.`;
    }
  }
  return null;
}

function statusNote({ right }: FindingCase): string | null {
  return right === 'POSSIBLE' ? 'The office’s status code is not known: the right may be in force.' : null;
}

/** What the reader must know about how the answer was reached. */
export function notesOn(finding: FindingCase): readonly string[] {
  return [routeNote(finding), graceNote(finding), statusNote(finding)].filter((note) => note !== null);
}
