import { machineClasses } from './goods-named';
import { type PreparedField } from './prepare-use';
import { type UseQuestion } from './use-question';

/** True where the goods are called a machine of the kind that the name makes, and no part of one. */
export function isSameMachine({ markClasses }: UseQuestion, field: PreparedField): boolean {
  const machines = machineClasses(field);
  return !field.hasPart && markClasses.some((niceClass) => machines.has(niceClass));
}
