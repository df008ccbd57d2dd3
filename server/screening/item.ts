import { type GoodsInput } from '../goods/types';
import { withoutMarkup } from '../text/markup';
import { type ItemField } from './types';

/** One text of an item, in the place where it stands. */
export interface ItemText {
  readonly field: ItemField;
  /** Name of the attribute, where the field is ATTRIBUTE. */
  readonly attribute: string | null;
  /** As it was sent, with blanks of the same length for what is markup. */
  readonly text: string;
}

/** One item: what the listing says, and what it says of its goods. */
export interface Item {
  readonly sku: string | null;
  readonly texts: readonly ItemText[];
  readonly goods: GoodsInput;
}

/** The parts of an item as people send them. Only the title is required. */
export interface ItemParts {
  readonly sku?: string | null;
  readonly title: string;
  readonly brand?: string | null;
  readonly description?: string | null;
  readonly attributes?: readonly { readonly name: string; readonly value: string }[] | null;
  readonly imageText?: string | null;
  readonly category?: readonly string[] | null;
  readonly hsCode?: string | null;
  readonly niceClasses?: readonly number[] | null;
}

/** What people read, without the blanks that markup leaves. */
const withoutBlanks = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

/** Puts the parts in the order in which they weigh; empty ones are left out, the title always stays. */
export function itemOf(parts: ItemParts): Item {
  const texts: ItemText[] = [];
  const add = (field: ItemField, text: string | null | undefined, attribute: string | null = null): void => {
    if (text != null && text !== '') texts.push({ field, attribute, text });
  };
  const shown = (text: string | null | undefined): string | undefined =>
    text == null ? undefined : withoutMarkup(text);
  const title = withoutMarkup(parts.title);
  const description = shown(parts.description);
  add('BRAND', shown(parts.brand));
  texts.push({ field: 'TITLE', attribute: null, text: title });
  for (const { name, value } of parts.attributes ?? []) add('ATTRIBUTE', shown(value), name);
  add('IMAGE_TEXT', shown(parts.imageText));
  add('DESCRIPTION', description);
  return {
    sku: parts.sku ?? null,
    texts,
    goods: {
      title,
      description: description === undefined ? undefined : withoutBlanks(description),
      category: parts.category ?? undefined,
      hsCode: parts.hsCode ?? undefined,
      niceClasses: parts.niceClasses ?? undefined,
    },
  };
}
