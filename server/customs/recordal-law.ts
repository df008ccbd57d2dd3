import { type Recordal } from '../../schema/recordal';
import { type LegalClock } from '../../schema/legal-clock';
import { type Trademark } from '../../schema/trademark';
import { authorityOf } from '../law/authorities';
import { clockOf } from '../law/clocks/clock-table';
import { type ClockKey } from '../law/clocks/clock-types';
import { runClock } from '../law/clocks/run-clock';
import { addMonths, MONTHS_OF_YEAR } from '../law/date';
import { type Refused } from '../law/machines/machine-types';
import { recordalMachine } from '../law/machines/recordal-machine';
import { isMoved, transition } from '../law/machines/transition';
import { citationOf, findRule } from '../law/profiles/find-rule';
import { type RuleKey } from '../law/profiles/law-types';
import { isRecordalEffective, statusOnItsDates } from '../law/recordal-effect';
import { isInForce } from '../law/right-in-force';
import { type Citation, type RightFacts } from '../law/types';

/** The right as the law reads it. */
export function rightOf(mark: Trademark): RightFacts {
  const { designations, expiryDate, filingDate, office, registrationDate, status, wellKnownBasis } = mark;
  return {
    office,
    status,
    filingDate,
    registrationDate,
    expiryDate,
    designations,
    wellKnown: wellKnownBasis !== null,
    recordals: [],
  };
}

/** Law profile under which the authority of a recordal acts. */
export function jurisdictionOf({ authority }: Pick<Recordal, 'authority'>): string {
  return authorityOf(authority).jurisdiction;
}

/** Whether a recordal has effect on a date: approved, in its term, and its right in force. */
export function hasEffectOn(recordal: Recordal, mark: Trademark, date: string): boolean {
  const { authority, number, revisionNumber, rowId, validFrom, validTo } = recordal;
  if (number === null || validFrom === null || validTo === null) return false;
  const status = statusOnItsDates(recordal.status, revisionNumber);
  const facts = { id: rowId, authority, number, status, validFrom, validTo };
  return isRecordalEffective(facts, rightOf(mark), date);
}

/**
 * Why nothing can be done with a recordal that has lapsed by law, whether anybody wrote that down or not; null if it has
 * not. Its status stays, so that questions about days within its term are answered as they were.
 */
export function lapseOf(recordal: Recordal, mark: Trademark, date: string): Refused | null {
  const lapse = transition(recordalMachine, recordal.status, 'LAPSE', {
    date,
    jurisdiction: jurisdictionOf(recordal),
    validTo: recordal.validTo,
    rightInForce: isInForce(rightOf(mark), date),
  });
  if (!isMoved(lapse)) return null;
  const error = 'The recordal has lapsed: its term is over or its right has ended.';
  return { code: 'CONDITION_NOT_MET', error, basis: lapse.basis };
}

/** Where a rule is written, in brackets behind a sentence: ` (Trademark Law, 2019, Art. 57)`. */
export function citationInWords(citation: Citation | null): string {
  if (!citation) return '';
  const { article, instrument, version } = citation;
  return ` (${instrument}, ${version}, ${article === null ? 'citation pending' : `Art. ${article}`})`;
}

/** The rule, or where the jurisdiction does not have it, the one that it has for recordals as a whole. */
export function basisOf(jurisdiction: string, key: RuleKey, date: string): Citation | null {
  const rule = findRule(jurisdiction, key, date) ?? findRule(jurisdiction, 'RECORDAL', date);
  return rule && citationOf(jurisdiction, rule);
}

const earliest = (...dates: readonly (string | null | undefined)[]): string | null =>
  dates.filter((date) => date != null).sort()[0] ?? null;

/** Last day of the longest term that begins on a day: never longer than the right; null if neither is known. */
export function longestTerm(jurisdiction: string, mark: Trademark, from: string): string | null {
  return earliest(runClock('RECORDAL_TERM', from, jurisdiction)?.due, mark.expiryDate);
}

/** Last day of the term after renewal: never longer than the right; null where no law says how long. */
export function renewedTerm(
  jurisdiction: string,
  mark: Trademark,
  validTo: string,
  date: string,
): string | null {
  const term = findRule(jurisdiction, 'RECORDAL_RENEWAL', date)?.periods?.['term'];
  if (!term) return null;
  return earliest(
    addMonths(validTo, term.unit === 'YEAR' ? MONTHS_OF_YEAR * term.n : term.n),
    mark.expiryDate,
  );
}

/** The clocks that run for a recordal as it stands: its examination, or the window for its renewal. */
export function clocksOf(recordal: Recordal): LegalClock[] {
  const running: [ClockKey, string | null][] = [
    ['RECORDAL_EXAMINATION', recordal.status === 'UNDER_EXAMINATION' ? recordal.takenUpOn : null],
    ['RECORDAL_RENEWAL_WINDOW', recordal.status === 'APPROVED' ? recordal.validTo : null],
  ];
  return running.flatMap(([key, event]) => {
    const run = event === null ? null : runClock(key, event, jurisdictionOf(recordal));
    return run ? [{ ...run, name: clockOf(key).name }] : [];
  });
}
