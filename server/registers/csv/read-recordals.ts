import { isCalendarDate } from '../calendar-date';
import { type RecordalRecord } from '../trademark-record';
import { type RowReader, shown } from './row-reader';

const AUTHORITY = /^[A-Z]{2}-[A-Z0-9-]{2,29}$/;
const NUMBER_LIMIT = 64;

/**
 * The recordals of a row: four columns, each a list of the same length. A row without any of them says nothing about
 * recordals.
 */
export function readRecordals(row: RowReader): RecordalRecord[] {
  const authorities = row.list('recordalAuthority');
  const numbers = row.list('recordalNumber');
  const from = row.list('recordalFrom');
  const to = row.list('recordalTo');
  const count = authorities.length;
  if (numbers.length !== count || from.length !== count || to.length !== count) {
    const lengths = `${count}, ${numbers.length}, ${from.length} and ${to.length}`;
    row.refuse(
      'recordalAuthority',
      `Recordals need an authority, a number and two dates each; these are ${lengths}.`,
    );
    return [];
  }
  return authorities.map((authority, i) => {
    const recordal = {
      authority,
      number: numbers[i] ?? '',
      validFrom: from[i] ?? '',
      validTo: to[i] ?? '',
      status: 'APPROVED' as const,
    };
    refuseUnlessSound(row, recordal);
    return recordal;
  });
}

function refuseUnlessSound(row: RowReader, { authority, number, validFrom, validTo }: RecordalRecord): void {
  if (!AUTHORITY.test(authority)) {
    row.refuse('recordalAuthority', `"${shown(authority)}" is no customs authority; write such as CN-GACC.`);
  }
  if (number.length > NUMBER_LIMIT)
    row.refuse('recordalNumber', `Has ${number.length} characters; at most ${NUMBER_LIMIT} are kept.`);
  if (!isCalendarDate(validFrom))
    row.refuse('recordalFrom', `"${shown(validFrom)}" is no calendar date; write YYYY-MM-DD.`);
  if (!isCalendarDate(validTo))
    row.refuse('recordalTo', `"${shown(validTo)}" is no calendar date; write YYYY-MM-DD.`);
  else if (validTo < validFrom) row.refuse('recordalTo', `${validTo} is before its first day ${validFrom}.`);
}
