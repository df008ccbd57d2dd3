import { type UserError } from '../../schema/user-error';
import { type Refused } from '../law/machines/machine-types';
import { citationInWords } from './recordal-law';

/** What was read is not any more what is there. */
export function takenMeanwhile(field: string): UserError {
  return {
    field: [field],
    code: 'CONFLICT',
    message: 'Somebody else took a step with it first; read it again.',
  };
}

/** The state of the thing or the law does not allow the step, with where that is written. */
export function stepRefused(field: string, { basis, error }: Pick<Refused, 'basis' | 'error'>): UserError {
  return { field: [field], code: 'NOT_ALLOWED', message: `${error}${citationInWords(basis)}` };
}

/** Whether a statement failed on a unique index. */
export function isDuplicate(error: unknown): boolean {
  const { code, errno } = error as { code?: string; errno?: number };
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE';
}
