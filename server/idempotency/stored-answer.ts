import { Node } from '../../schema/node';

/** What stands in a stored answer in the place of an object that has an id. */
interface NodeReference {
  readonly $node: string;
}

/** A payload as data: objects with ids become references, so that what is sent again is read again. */
export function storedAnswer(value: unknown): unknown {
  if (value instanceof Node) return { $node: value.id } satisfies NodeReference;
  if (Array.isArray(value)) return value.map(storedAnswer);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, storedAnswer(part)]));
}

/** The payload again. An object that is gone meanwhile is null, and left out of lists. */
export async function restoredAnswer(
  stored: unknown,
  load: (id: string) => Promise<Node | null>,
): Promise<unknown> {
  if (Array.isArray(stored)) {
    const parts = await Promise.all(stored.map((part) => restoredAnswer(part, load)));
    return parts.filter((part, at) => part !== null || stored[at] === null);
  }
  if (stored === null || typeof stored !== 'object') return stored;
  if ('$node' in stored) return load(String(stored.$node));
  const entries = Object.entries(stored).map(async ([name, part]) => [
    name,
    await restoredAnswer(part, load),
  ]);
  return Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
}
