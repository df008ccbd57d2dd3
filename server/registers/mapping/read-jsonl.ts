import { LineDecoder } from '../csv/decode-utf8';
import { type DraftResult } from '../fields/record-draft';
import { type SourceRecord } from '../trademark-record';
import { draftOfJson } from './json-record';
import { mapRow } from './map-row';
import { type Mapping } from './mapping';

const RAW = 10_000;
/** Characters of one line. */
const LINE_LIMIT = 16_000_000;

/**
 * A register in JSON lines: each line an object with the names of `trademarks` in the API, or `{"removed": true, "office": …, "applicationNumber":
 * …}`; or any other object, with a mapping that names its fields, those inside others with dots.
 */
export async function* readJsonl(
  bytes: AsyncIterable<Buffer>,
  mapping: Mapping | null,
): AsyncGenerator<readonly SourceRecord[]> {
  const decoder = new LineDecoder();
  let line = 0;
  let rest = '';
  const read = (text: string, bad: ReadonlyMap<number, number>, atEnd: boolean): SourceRecord[] => {
    const lines = (rest + text).split('\n');
    rest = atEnd ? '' : (lines.pop() ?? '');
    return lines.flatMap((one) => {
      line += 1;
      const plain = one.trim();
      return plain === '' ? [] : [entryOf(line, plain, bad.get(line), mapping)];
    });
  };
  for await (const piece of bytes) {
    const decoded = decoder.push(piece);
    if (decoded === null) continue;
    yield read(decoded.text, decoded.badLines, false);
    if (rest.length > LINE_LIMIT) {
      line += 1;
      yield [
        refused(
          line,
          `The line is longer than ${LINE_LIMIT} characters; what stands behind it was not read.`,
          rest,
        ),
      ];
      return;
    }
  }
  const last = decoder.end();
  yield read(last?.text ?? '', last?.badLines ?? new Map(), true);
}

function entryOf(
  line: number,
  text: string,
  badByte: number | undefined,
  mapping: Mapping | null,
): SourceRecord {
  if (badByte !== undefined) return refused(line, `Byte ${badByte} of the line is not UTF-8.`, text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(line, `Is no JSON: ${error instanceof Error ? error.message : String(error)}`, text);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(line, 'Is no JSON object; each line must be one.', text);
  const object = value as Readonly<Record<string, unknown>>;
  if (mapping === null && object['removed'] === true) {
    const { office, applicationNumber } = object;
    return typeof office === 'string' && typeof applicationNumber === 'string'
      ? { line, removed: { office, applicationNumber } }
      : refused(line, 'A removal needs "office" and "applicationNumber".', text);
  }
  const result: DraftResult =
    mapping === null ? draftOfJson(object) : mapRow(mapping, (path) => textAt(object, path));
  return 'record' in result
    ? { line, record: result.record }
    : { line, refusals: result.refusals, raw: text.slice(0, RAW) };
}

function refused(line: number, reason: string, raw: string): SourceRecord {
  return { line, refusals: [{ field: '', reason }], raw: raw.slice(0, RAW) };
}

function textAt(object: Readonly<Record<string, unknown>>, path: string): string | null {
  let here: unknown = object;
  for (const name of Object.hasOwn(object, path) ? [path] : path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return null;
    here = (here as Record<string, unknown>)[name];
  }
  if (Array.isArray(here))
    return here.filter((one) => typeof one === 'string' || typeof one === 'number').join('|');
  return typeof here === 'string' || typeof here === 'number' ? String(here) : null;
}
