import { type DemoAlias, type DemoBrand } from './demo-brand';
import { PARENT_BRANDS } from './parent-brands';

/**
 * Brands of one trade, a brand a line: `Name|country|language:alias;language:alias|more classes`.
 * The last two parts may be empty or absent.
 */
export interface BrandTable {
  /** Nice classes of every brand in the table. */
  readonly classes: readonly number[];
  readonly rows: string;
}

/** Brands of a table, in its order. Throws an Error that quotes the line if a line is not in the form of the table. */
export function readBrandTable(table: BrandTable): DemoBrand[] {
  return table.rows
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readRow(line, table.classes));
}

function readRow(line: string, classes: readonly number[]): DemoBrand {
  const [name = '', country = '', aliases = '', more = '', ...rest] = line.split('|');
  const all = [...classes, ...more.split(',').filter(Boolean).map(Number)];
  const usable = name !== '' && /^[A-Z]{2}$/.test(country) && rest.length === 0 && all.every(isNiceClass);
  if (!usable) throw new Error(`Brand table: cannot read "${line}"`);
  return {
    name,
    country,
    aliases: aliases
      .split(';')
      .filter(Boolean)
      .map((part) => readAlias(part, line)),
    classes: [...new Set(all)].sort((a, b) => a - b),
    source: 'own-list',
    wikidata: null,
    holder: PARENT_BRANDS.get(name) ?? name,
  };
}

function readAlias(part: string, line: string): DemoAlias {
  const match = /^([a-z]{2}(?:-[A-Z][a-z]{3})?):(.+)$/.exec(part);
  if (match?.[1] === undefined || match[2] === undefined)
    throw new Error(`Brand table: cannot read alias "${part}" of "${line}"`);
  return { language: match[1], text: match[2] };
}

function isNiceClass(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 45;
}
