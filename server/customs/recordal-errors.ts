import { type UserError } from '../../schema/user-error';
import { type Refused } from '../law/machines/machine-types';
import { basisOf, jurisdictionOf } from './recordal-law';
import { type Known } from './recordal-plans';
import { stepRefused } from './step-errors';

/** The law does not allow the step, with where that is written. */
export function notAllowed(
  { recordal, today }: Pick<Known, 'recordal' | 'today'>,
  refused: Refused,
): UserError {
  const basis = refused.basis ?? basisOf(jurisdictionOf(recordal), 'RECORDAL', today);
  return stepRefused('recordal', { ...refused, basis });
}

/** The authority gave the number to another recordal. */
export function numberIsTaken(): UserError {
  return {
    field: ['number'],
    code: 'INVALID',
    message: 'Another recordal of the authority has this number.',
  };
}
