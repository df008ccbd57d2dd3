import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type ScreenInput } from './gql/graphql';

/** One line of the file: the item to screen, or what is wrong with the line. */
export type SkuLine = { readonly line: number } & (
  | { readonly item: ScreenInput; readonly problem?: undefined }
  | { readonly item?: undefined; readonly problem: string }
);

/** Reads a JSONL file, one `ScreenInput` a line, one line at a time. Empty lines are passed over, bad ones reported. */
export async function* readSkus(file: string): AsyncGenerator<SkuLine> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== '') yield { line, ...parseSku(text) };
  }
}

/** Checks only what this client needs; the server checks the rest and names the field. */
function parseSku(text: string): { item: ScreenInput } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: `not JSON: ${String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'not an object' };
  if (!('title' in value) || typeof value.title !== 'string')
    return { problem: '"title" is missing or not a text' };
  return { item: value as ScreenInput };
}
