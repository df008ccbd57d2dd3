/** The texts of an item, as inputs carry them. */
interface ItemTexts {
  readonly sku?: string | null;
  readonly title: string;
  readonly brand?: string | null;
  readonly description?: string | null;
  readonly attributes?: readonly { readonly name: string; readonly value: string }[] | null;
  readonly imageText?: string | null;
  readonly category?: readonly string[] | null;
}

/** The most characters of each part of an item. */
export const ITEM_LIMITS = {
  sku: 100,
  title: 2_000,
  brand: 500,
  description: 20_000,
  imageText: 5_000,
  attributes: 100,
  attributeName: 200,
  attributeValue: 2_000,
  category: 20,
  categoryName: 200,
} as const;

export interface ItemProblem {
  readonly field: readonly string[];
  readonly code: 'REQUIRED' | 'TOO_LONG' | 'TOO_MANY';
  readonly message: string;
}

/** What is wrong with the size of an item; empty if nothing is. */
export function itemProblems(parts: ItemTexts): readonly ItemProblem[] {
  const problems: ItemProblem[] = [];
  const atMost = (field: readonly string[], text: string | null | undefined, limit: number): void => {
    if (text != null && text.length > limit) {
      problems.push({
        field,
        code: 'TOO_LONG',
        message: `${field.join('.')} has ${text.length} characters; at most ${limit} are allowed.`,
      });
    }
  };
  const fewerThan = (field: string, count: number, limit: number): void => {
    if (count > limit) {
      problems.push({
        field: [field],
        code: 'TOO_MANY',
        message: `${field} has ${count} entries; at most ${limit} are allowed.`,
      });
    }
  };
  if (parts.title.trim() === '')
    problems.push({ field: ['title'], code: 'REQUIRED', message: 'title is empty; an item needs one.' });
  atMost(['sku'], parts.sku, ITEM_LIMITS.sku);
  atMost(['title'], parts.title, ITEM_LIMITS.title);
  atMost(['brand'], parts.brand, ITEM_LIMITS.brand);
  atMost(['description'], parts.description, ITEM_LIMITS.description);
  atMost(['imageText'], parts.imageText, ITEM_LIMITS.imageText);
  fewerThan('attributes', parts.attributes?.length ?? 0, ITEM_LIMITS.attributes);
  fewerThan('category', parts.category?.length ?? 0, ITEM_LIMITS.category);
  parts.attributes?.forEach(({ name, value }, at) => {
    atMost(['attributes', String(at), 'name'], name, ITEM_LIMITS.attributeName);
    atMost(['attributes', String(at), 'value'], value, ITEM_LIMITS.attributeValue);
  });
  parts.category?.forEach((name, at) => atMost(['category', String(at)], name, ITEM_LIMITS.categoryName));
  return problems;
}
