import { countryNamed } from '../fields/country-name';
import { niceClassOf } from '../fields/office-class';
import { officeDate } from '../fields/office-date';
import { checkDraft, clean, type DraftResult } from '../fields/record-draft';
import { placeholderNumber } from '../import/placeholder-marks';
import { MarkType, TrademarkStatus } from '../../../schema/filing';
import { type RecordalRecord, type Refusal } from '../trademark-record';
import { type MappedField, type Mapping } from './mapping';

/** Value of a column, or null where the source does not have it. */
export type Cell = (column: string) => string | null;

const DATES: ReadonlySet<MappedField> = new Set([
  'statusDate',
  'filingDate',
  'publicationDate',
  'registrationDate',
  'expiryDate',
  'recordedOn',
  'recordalFrom',
  'recordalTo',
]);

/** `1/5/2024` of January as `5/1/2024`. */
function dayFirst(date: string | null): string | null {
  return date?.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, '$2/$1/$3') ?? null;
}

/** A row of an export as a record, or every reason why it is refused. */
export function mapRow(mapping: Mapping, cell: Cell): DraftResult {
  const passed = mapping.only.flatMap(({ column, values }) => {
    const value = valueOf(column, cell);
    return value === null || values.includes(value)
      ? []
      : [
          {
            field: nameOf(column),
            reason: `Is "${value.slice(0, 60)}"; only ${values.join(', ')} is taken.`,
          },
        ];
  });
  if (passed.length > 0) return { refusals: passed };
  const refusals: Refusal[] = [];
  const get = (field: MappedField): string | null => {
    const column = mapping.columns[field];
    const value = (column === undefined ? null : valueOf(column, cell)) ?? mapping.constants[field] ?? null;
    return mapping.dates === 'month-first' && DATES.has(field) ? dayFirst(value) : value;
  };
  const list = (field: MappedField): string[] =>
    (get(field)?.split(mapping.separator) ?? []).map((part) => part.trim()).filter((part) => part !== '');
  const refuse = (field: MappedField, reason: string): void => {
    refusals.push({ field: nameOf(mapping.columns[field] ?? field), reason });
  };

  const classes = list('niceClasses').flatMap((text) => text.split(/[,，;；\s]+/));
  const result = checkDraft(
    {
      ...numbersOf(mapping, get),
      office: get('office'),
      markText: get('markText'),
      markType: oneOf(MarkType, get('markType')) ?? (get('markText') === null ? 'FIGURATIVE' : 'WORD'),
      status: oneOf(TrademarkStatus, get('status')) ?? 'UNKNOWN',
      officeStatusCode: get('status'),
      statusDate: get('statusDate'),
      filingDate: get('filingDate'),
      publicationDate: get('publicationDate'),
      registrationDate: get('registrationDate'),
      expiryDate: get('expiryDate'),
      niceClasses: classes.flatMap((text) => niceClassOf(text.replace(/^第|类$/g, '')) ?? []),
      goods: list('goods').map((text) => ({ niceClass: null, language: mapping.language, text })),
      owners:
        get('owner') === null
          ? []
          : [
              {
                name: get('owner'),
                identifier: null,
                country: countryNamed(get('ownerCountry')),
                address: null,
              },
            ],
      recordals: recordalOf(mapping, get, refuse),
      recordedOn: get('recordedOn'),
      recordalsOnly: mapping.recordalsOnly,
    },
    Object.fromEntries(Object.entries(mapping.columns).map(([field, column]) => [field, nameOf(column)])),
  );
  if ('refusals' in result) return { refusals: [...refusals, ...result.refusals] };
  return refusals.length > 0 ? { refusals } : result;
}

function nameOf(column: string | readonly string[]): string {
  return typeof column === 'string' ? column : (column[0] ?? '');
}

function valueOf(column: string | readonly string[], cell: Cell): string | null {
  for (const name of typeof column === 'string' ? [column] : column) {
    const value = clean(cell(name));
    if (value !== null) return value;
  }
  return null;
}

function oneOf<T extends object>(values: T, text: string | null): (keyof T & string) | null {
  const key = text?.toUpperCase() ?? '';
  return key in values ? (key as keyof T & string) : null;
}

type Get = (field: MappedField) => string | null;

function numbersOf({ numberIs }: Mapping, get: Get) {
  const application = get('applicationNumber');
  const registration = get('registrationNumber');
  if (numberIs === 'application' || application !== null)
    return { applicationNumber: application, registrationNumber: registration };
  if (registration === null) return { applicationNumber: null };
  const plain = registration.replace(/^0+(?=\d)/, '');
  return {
    registrationNumber: plain,
    applicationNumber: numberIs === 'both' ? plain : placeholderNumber(plain),
  };
}

function recordalOf(
  mapping: Mapping,
  get: Get,
  refuse: (field: MappedField, reason: string) => void,
): RecordalRecord[] {
  const authority = get('recordalAuthority');
  const number = get('recordalNumber');
  if (authority === null || (number === null && !mapping.recordalsOnly)) return [];
  if (number === null) refuse('recordalNumber', 'Is missing.');
  const day = (field: MappedField): string => {
    const date = officeDate(get(field));
    if (date === false || date === null)
      refuse(field, `"${(get(field) ?? '').slice(0, 40)}" is no calendar date.`);
    return date || '';
  };
  const words = get('recordalStatus');
  const status = words === null ? 'APPROVED' : mapping.recordalStatuses[words];
  if (status === undefined)
    refuse(
      'recordalStatus',
      `"${(words ?? '').slice(0, 40)}" is none of ${Object.keys(mapping.recordalStatuses).join(', ')}.`,
    );
  return [
    {
      authority,
      number: number ?? '',
      validFrom: day('recordalFrom'),
      validTo: day('recordalTo'),
      status: status ?? 'APPROVED',
    },
  ];
}
