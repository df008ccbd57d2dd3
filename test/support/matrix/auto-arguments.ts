import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { type WorldIds } from './worlds';

/** Values for scalars that a field must have. */
const SCALARS: Readonly<Record<string, string>> = {
  Boolean: 'true',
  CountryCode: '"CN"',
  CurrencyCode: '"CNY"',
  DateTime: '"2026-06-15T12:00:00.000Z"',
  Decimal: '"1.00"',
  Float: '1',
  HsCode: '"6404"',
  Int: '1',
  LanguageTag: '"en"',
  LocalDate: '"2026-06-15"',
  NiceClass: '25',
  String: '"probe"',
};

/** The arguments that a field must have, written as GraphQL, with the ids of a world where the names say of what. */
export function autoArguments(args: readonly GraphQLArgument[], ids: WorldIds): string {
  const given = args
    .filter((argument) => isRequiredArgument(argument) || argument.name === 'first')
    .map(
      (argument) =>
        `${argument.name}: ${argument.name === 'first' ? '100' : valueOf(argument, argument.type, ids)}`,
    );
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function valueOf(field: GraphQLArgument | GraphQLInputField, type: GraphQLInputType, ids: WorldIds): string {
  if (isNonNullType(type)) return valueOf(field, type.ofType, ids);
  if (isListType(type))
    return `[${valueOf({ ...field, name: field.name.replace(/s$/, '') }, type.ofType, ids)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (one) => isRequiredInputField(one) || namesRow(one, ids),
    );
    return `{ ${fields.map((one) => `${one.name}: ${valueOf(one, one.type, ids)}`).join(', ')} }`;
  }
  if (type.name === 'ID') return JSON.stringify(idNamed(field.name, ids));
  return SCALARS[type.name] ?? '"probe"';
}

/** Whether an optional field names a row of a world: then the probe names one. */
function namesRow({ name, type }: GraphQLInputField, ids: WorldIds): boolean {
  return getNamedType(type).name === 'ID' && name.charAt(0).toUpperCase() + name.slice(1) in ids;
}

/** The id that a name asks for: `seller` a Seller's; `case` that of the only type which ends so. */
function idNamed(name: string, ids: WorldIds): string {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const close =
    Object.keys(ids).find((one) => one === type) ?? Object.keys(ids).find((one) => one.endsWith(type));
  return (close && ids[close]) ?? 'unknown';
}
