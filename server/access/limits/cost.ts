import { type CostedField, type CostPlan, type Variables } from './cost-plan';

/** What an operation asks for. */
export interface RequestedCost {
  readonly cost: number;
  /** Objects that it can reach. */
  readonly nodes: number;
}

/** What an operation asks for with these variables: every object that it can reach costs 1, and some fields cost more. */
export function requestedCost({ fields }: CostPlan, variables: Variables): RequestedCost {
  let cost = 0;
  let nodes = 0;
  const visit = (field: CostedField, times: number): void => {
    const objects = times * field.size(variables);
    cost += times * field.cost(variables) + objects;
    nodes += objects;
    for (const below of field.below) visit(below, objects);
  };
  for (const field of fields) visit(field, 1);
  return { cost: Math.max(1, cost), nodes };
}

/** What an operation cost, counted in its answer. */
export function actualCost({ fields }: CostPlan, variables: Variables, data: unknown): number {
  let cost = 0;
  const visit = (field: CostedField, above: unknown): void => {
    const value = (above as Record<string, unknown>)[field.key];
    if (value === undefined) return;
    cost += field.cost(variables);
    if (Array.isArray(value)) for (const entry of value) count(field, entry);
    else count(field, value);
  };
  const count = (field: CostedField, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    cost += 1;
    for (const below of field.below) visit(below, value);
  };
  if (typeof data === 'object' && data !== null) for (const field of fields) visit(field, data);
  return Math.max(1, cost);
}
