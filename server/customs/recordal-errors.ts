import { type UserError } from '../../schema/user-error';
import { type Refused } from '../law/machines/machine-types';
import { basisOf, citationInWords, jurisdictionOf } from './recordal-law';
import { type Known } from './recordal-plans';

/** What was read is not any more what is there. */
export function somebodyWasFaster(): UserError {
  return {
    field: ['recordal'],
    code: 'CONFLICT',
    message: 'Somebody else took a step with this recordal first; read it again.',
  };
}

/** The law does not allow the step, with where that is written. */
export function notAllowed(
  { recordal, today }: Pick<Known, 'recordal' | 'today'>,
  { basis, error }: Refused,
): UserError {
  const cited = basis ?? basisOf(jurisdictionOf(recordal), 'RECORDAL', today);
  return { field: ['recordal'], code: 'NOT_ALLOWED', message: `${error}${citationInWords(cited)}` };
}

/** The authority gave the number to another recordal. */
export function numberIsTaken(): UserError {
  return {
    field: ['number'],
    code: 'INVALID',
    message: 'Another recordal of the authority has this number.',
  };
}

/** Whether a statement failed on a unique index. */
export function isDuplicate(error: unknown): boolean {
  const { code, errno } = error as { code?: string; errno?: number };
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE';
}
