import { type OfficialTerm } from '../../goods/official-terms';
import { type Language } from '../../goods/lexicon/format';
import { CsvSplitter } from '../csv/csv-lines';
import { niceClassOf } from '../fields/office-class';
import { termLanguage } from './term-language';

/** A term list has none of the columns that are needed; the message names those it has. */
export class TermListError extends Error {
  override readonly name = 'TermListError';
}

/** A line of a list that is no term. */
export interface RefusedTerm {
  readonly line: number;
  readonly reason: string;
}

export interface TermListOptions {
  /** Names of the columns; left out, the usual ones are looked for. */
  readonly classColumn?: string;
  readonly termColumn?: string;
  /** Language of all terms; left out, the list's column says so, else the script. */
  readonly language?: Language;
}

/** What offices and WIPO call the columns. */
const CLASS_COLUMN =
  /^(nice ?class(es)?|class|class ?(no\.?|number|nr\.?)|int(ernational|\.)? class|classe|klasse|clase|cl\.?|类别|国际分类|類別|区分|류)$/i;
const TERM_COLUMN =
  /^(term|terms|indication|goods|goods? (and|or|&|\/) ?services?|goods ?\/ ?services|description|name|text|english|libellé|indication des produits|bezeichnung|商品名称|商品\/服务|商品・役務名|指定商品|명칭)$/i;
const LANGUAGE_COLUMN = /^(language|lang|langue|sprache)$/i;

/** The most characters of a term, and the most words: longer ones are sentences that no listing repeats. */
const LONGEST = 200;
const MOST_WORDS = 8;

/**
 * Reads an official list of goods and services, as CSV (commas or semicolons) or TSV with a first line that names the columns: WIPO's
 * alphabetical list, the offices' harmonised lists.
 * @throws TermListError
 */
export function* readTermList(
  text: string,
  { classColumn, language, termColumn }: TermListOptions = {},
): Generator<OfficialTerm | RefusedTerm> {
  const [head, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  const names = (head?.fields ?? []).map((name) => name.trim());
  const find = (given: string | undefined, pattern: RegExp): number =>
    names.findIndex((name) => (given === undefined ? pattern.test(name) : name === given));
  const [classAt, termAt, languageAt] = [
    find(classColumn, CLASS_COLUMN),
    find(termColumn, TERM_COLUMN),
    find(undefined, LANGUAGE_COLUMN),
  ];
  if (classAt === -1 || termAt === -1)
    throw new TermListError(
      `The list has no column for ${classAt === -1 ? 'the class' : 'the term'}; it has ${names.slice(0, 12).join(', ') || 'none'}. ` +
        'Name the columns with --class-column and --term-column.',
    );
  for (const { fields, line } of rows) {
    const niceClass = niceClassOf(fields[classAt] ?? null);
    const term = plainTerm(fields[termAt] ?? '');
    if (niceClass === null)
      yield { line, reason: `"${(fields[classAt] ?? '').slice(0, 40)}" is no Nice class.` };
    else if (term === '') yield { line, reason: 'The term is missing.' };
    else if (term.length > LONGEST || term.split(' ').length > MOST_WORDS)
      yield { line, reason: `The term is longer than ${MOST_WORDS} words or ${LONGEST} characters.` };
    else yield { niceClass, text: term, language: language ?? termLanguage(fields[languageAt], term) };
  }
}

/** Without explanations in brackets, marks of footnotes and a point at the end, in single spaces. */
function plainTerm(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[[(（][^\])）]*[\])）]/g, ' ')
    .replace(/[\s*]+/g, ' ')
    .replace(/[\s.;,]+$/, '')
    .trim();
  return plain;
}

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

function rowsOf(text: string): Row[] {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const separator = firstLine.includes('\t')
    ? '\t'
    : !firstLine.includes(',') && firstLine.includes(';')
      ? ';'
      : ',';
  if (separator === ',') {
    const splitter = new CsvSplitter();
    return [...splitter.push(text), ...splitter.end()];
  }
  return text
    .split(/\r?\n/)
    .map((line, at) => ({ line: at + 1, fields: line.split(separator).map(unquoted) }))
    .filter(({ fields }) => fields.some((field) => field !== ''));
}

function unquoted(field: string): string {
  const plain = field.trim();
  return /^".*"$/s.test(plain) ? plain.slice(1, -1).replaceAll('""', '"') : plain;
}
