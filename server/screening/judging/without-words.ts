import { type Item, type ItemText } from '../item';

interface Place {
  readonly field: number;
  readonly start: number;
  readonly end: number;
}

function cut(text: string, places: readonly Place[]): string {
  let rest = text;
  for (const { start, end } of [...places].sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(/\s{2,}/g, ' ').trim();
}

/** The item as it would be without the words at these places. */
export function withoutWords(item: Item, places: readonly Place[]): Item {
  const texts: ItemText[] = item.texts.map((text, field) => {
    const here = places.filter((place) => place.field === field);
    return here.length === 0 ? text : { ...text, text: cut(text.text, here) };
  });
  const title = texts.find(({ field }) => field === 'TITLE')?.text;
  const description = texts.find(({ field }) => field === 'DESCRIPTION')?.text;
  return { ...item, texts, goods: { ...item.goods, title, description } };
}
