import { z } from 'zod';
import { InputError } from '../input/input-errors';

const FIELD_NAMES = [
  'office',
  'applicationNumber',
  'registrationNumber',
  'markText',
  'markType',
  'status',
  'statusDate',
  'filingDate',
  'publicationDate',
  'registrationDate',
  'expiryDate',
  'niceClasses',
  'goods',
  'owner',
  'ownerCountry',
  'recordedOn',
  'recordalAuthority',
  'recordalNumber',
  'recordalFrom',
  'recordalTo',
  'recordalStatus',
] as const;
export type MappedField = (typeof FIELD_NAMES)[number];

/** One column, or several of which the first that is not empty counts. */
const column = z.union([z.string(), z.array(z.string()).min(1)]);

const schema = z.strictObject({
  name: z.string().optional(),
  format: z.enum(['csv', 'jsonl']),
  register: z.string().min(1).max(100).optional(),
  /** Encoding of the file: UTF-8 unless it says otherwise. */
  encoding: z
    .enum(['utf-8', 'gb18030', 'gbk', 'big5', 'shift_jis', 'euc-kr', 'windows-1252', 'utf-16le'])
    .default('utf-8'),
  recordalsOnly: z.boolean().default(false),
  /** The number of the right is both its application and its registration number, or only the latter. */
  numberIs: z.enum(['application', 'registration', 'both']).default('application'),
  /** How a date such as 01/05/2024 is meant. */
  dates: z.enum(['day-first', 'month-first']).default('day-first'),
  separator: z.string().min(1).max(5).default('|'),
  language: z.string().max(12).nullable().default(null),
  columns: z.partialRecord(z.enum(FIELD_NAMES), column),
  constants: z.partialRecord(z.enum(FIELD_NAMES), z.string()).default({}),
  /** Values of a column that are taken; rows with others are refused, with this as the reason. */
  only: z.array(z.strictObject({ column, values: z.array(z.string()).min(1) })).default([]),
  /** What the words of the source for the state of a recordal mean. */
  recordalStatuses: z.record(z.string(), z.enum(['APPROVED', 'LAPSED', 'REVOKED', 'REFUSED'])).default({}),
});

/** Which column of an export is what: how any other export of a register is read. */
export type Mapping = z.infer<typeof schema>;

/**
 * Checks a mapping.
 * @throws InputError that names the place in the mapping, and what would be right
 */
export function parseMapping(json: string, name: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError(`${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ message, path }) => `${path.join('.') || 'mapping'}: ${message}`);
  throw new InputError(`${name} is no mapping. ${issues.slice(0, 5).join('; ')}`);
}
