import { type ClearanceStep, type StepAction } from './types';

/** The order in which to take steps. */
const ORDER: readonly StepAction[] = [
  'STATE_GOODS',
  'CORRECT_BRAND_FIELD',
  'REPHRASE_AS_REFERENCE',
  'REMOVE_WORDS',
  'OBTAIN_AUTHORIZATION',
  'LIST_AS_LEGITIMATE_USER',
  'REQUEST_PRE_CONFIRMATION',
  'MANUAL_REVIEW',
  'WAIT_FOR_DECISION',
  'DO_NOT_SHIP',
];

/** A step of a plan, and the items that need it. */
export interface PlannedStep<Item> {
  readonly step: ClearanceStep;
  readonly items: readonly Item[];
}

const soonest = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

/**
 * The steps of several items as one plan: equal steps once, with the earliest date and the items that need them, in the order
 * in which to take them.
 */
export function planFor<Item>(
  needs: readonly { readonly item: Item; readonly steps: readonly ClearanceStep[] }[],
): readonly PlannedStep<Item>[] {
  const planned = new Map<string, { step: ClearanceStep; items: Set<Item> }>();
  for (const { item, steps } of needs) {
    for (const step of steps) {
      const name = `${step.action} ${step.actor} ${step.text}`;
      const known = planned.get(name) ?? { step, items: new Set<Item>() };
      known.step = { ...known.step, due: soonest(known.step.due, step.due) };
      known.items.add(item);
      planned.set(name, known);
    }
  }
  return [...planned.values()]
    .map(({ step, items }) => ({ step, items: [...items] }))
    .sort((a, b) => ORDER.indexOf(a.step.action) - ORDER.indexOf(b.step.action));
}

/** The steps of several findings as one plan. */
export function mergeSteps(lists: readonly (readonly ClearanceStep[])[]): readonly ClearanceStep[] {
  return planFor(lists.map((steps, item) => ({ item, steps }))).map(({ step }) => step);
}
