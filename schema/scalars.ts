import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly accepts: (text: string) => boolean;
  /** What a right value looks like, for the error message. */
  readonly example: string;
  readonly specifiedByURL?: string;
}

/** A scalar carried as a string that is checked on the way in and passed through on the way out. */
function textScalar({
  name,
  description,
  accepts,
  example,
  specifiedByURL,
}: TextScalar): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}; it looks like ${example}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value as string,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** True for a day that the proleptic Gregorian calendar has, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

export const LocalDate = textScalar({
  name: 'LocalDate',
  description: 'A calendar date, `YYYY-MM-DD`, in the time zone of the jurisdiction that it concerns.',
  accepts: isCalendarDate,
  example: '"2026-12-31"',
});

export const DateTime = textScalar({
  name: 'DateTime',
  description: 'A point in time in UTC, ISO 8601: `2026-12-31T09:30:00.000Z`.',
  accepts: (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) && isCalendarDate(text.slice(0, 10)),
  example: '"2026-12-31T09:30:00.000Z"',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
});

export const CountryCode = textScalar({
  name: 'CountryCode',
  description: 'A country, ISO 3166-1 alpha-2, upper case: `CN`.',
  accepts: (text) => /^[A-Z]{2}$/.test(text),
  example: '"CN"',
});

export const LanguageTag = textScalar({
  name: 'LanguageTag',
  description: 'A language, BCP 47: `zh-Hant`.',
  accepts: (text) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
  example: '"zh-Hant"',
});

export const HsCode = textScalar({
  name: 'HsCode',
  description: 'A Harmonized System code of 2 to 10 digits; dots and spaces are allowed: `6404.11`.',
  accepts: (text) => /^\d{2}([. ]?\d{1,2}){0,5}$/.test(text) && text.replace(/\D/g, '').length <= 10,
  example: '"6404.11"',
});

export const Decimal = textScalar({
  name: 'Decimal',
  description:
    'A decimal number as text, so that no digit is lost: `1250.00`. At most 15 digits before and 4 behind the point.',
  accepts: (text) => /^\d{1,15}(\.\d{1,4})?$/.test(text),
  example: '"1250.00"',
});

export const CurrencyCode = textScalar({
  name: 'CurrencyCode',
  description: 'A currency, ISO 4217: `CNY`.',
  accepts: (text) => /^[A-Z]{3}$/.test(text),
  example: '"CNY"',
});

export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'A JSON value of any shape. Only in answers.',
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError('Json stands in answers only.', { extensions: { code: 'BAD_USER_INPUT' } });
  },
});
