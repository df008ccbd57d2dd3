import { InputError } from './input/input-errors';
import { KIPRIS } from './kipris/kipris-format';
import { ST66 } from './st66/st66-format';
import { ST96 } from './st96/st96-format';
import { USPTO } from './uspto/uspto-format';
import { type XmlFormat } from './xml/xml-format';

export const XML_FORMATS: readonly XmlFormat[] = [USPTO, ST66, ST96, KIPRIS];

/** Formats that `--format` names. */
export const FORMAT_NAMES = ['auto', 'uspto', 'st66', 'st96', 'kipris', 'tsdr', 'jsonl', 'csv'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Signs of each XML format in the beginning of a document, the surest first. Prefixes vary, and so does the root element. */
const SIGNS: readonly (readonly [sign: RegExp, format: XmlFormat])[] = [
  [/<(?:trademark-applications-(?:daily|annual)|case-file)[\s>]/, USPTO],
  [/<(?:[\w.-]+:)?(?:TradeMarkTransactionBody|TradeMarkDetails|TradeMark)[\s>/]/, ST66],
  [
    /<(?:[\w.-]+:)?(?:TrademarkTransactionBody|TrademarkTransaction|TrademarkBag|TrademarkApplication|Trademark)[\s>/]/,
    ST96,
  ],
  [/<response[\s>][\s\S]*<(?:header|TotalSearchCount|resultCode)[\s>/]/, KIPRIS],
];

/** What may stand before the root element: declaration, instructions, comments, a document type with declarations of its own. */
const BEFORE_ROOT = /^\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)/i;

/** A document type may name elements of any format: only the root element and what stands in it tell. */
function withoutProlog(text: string): string {
  let rest = text;
  for (let found = BEFORE_ROOT.exec(rest); found; found = BEFORE_ROOT.exec(rest))
    rest = rest.slice(found[0].length);
  return rest;
}

/** Signs of what no register is written in. */
// eslint-disable-next-line no-control-regex -- that is what tells it
const BINARY = /^(?:%PDF-|\x89PNG|\{\\rtf)|[\0\x01-\x08]/;

/** Status of one case, or of several. */
const TSDR_STATUS =
  /^\{(?:\s*"(?:oversized|size)"\s*:\s*[\w.]+\s*,)*\s*"(?:trademarks|transactionList)"\s*:\s*\[/;
/** Other answers of TSDR, which say nothing of the mark. */
const TSDR_OTHERS: readonly (readonly [sign: RegExp, what: string])[] = [
  [/^\{\s*"caseUpdateInfo"\s*:/, 'when cases were last updated'],
  [/<(?:[\w.-]+:)?DocumentList[\s>]/, 'which documents a case has'],
];

/** @throws InputError for an answer of TSDR in which there is no mark */
function refuseOtherAnswers(text: string, file: string): void {
  const found = TSDR_OTHERS.find(([sign]) => sign.test(text));
  if (found)
    throw new InputError(
      `${file} is an answer of TSDR that tells ${found[1]}, and nothing of the mark: ask for the status of the cases ` +
        '(casestatus/sn<serial number>/info.json or info.xml) and import that.',
    );
}

/**
 * The format of a document by its beginning.
 * @param head the first characters, at least some thousands where there are so many
 * @throws InputError for XML that none of the formats is
 */
export function detectFormat(head: string, file: string): Exclude<FormatName, 'auto'> {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('{') || text.startsWith('[')) {
    if (TSDR_STATUS.test(text)) return 'tsdr';
    refuseOtherAnswers(text, file);
    if (/^\{[^\n]*\}\s*(?:\n|$)/.test(text) || !text.includes('\n')) return 'jsonl';
    throw new InputError(
      `${file} is one JSON document over several lines. Write one object a line (JSON lines), such as \`jq -c '.[]'\` gives, and import that.`,
    );
  }
  if (BINARY.test(text.slice(0, 1_000)))
    throw new InputError(
      `${file} is no text but a document or picture of some kind. Export it as CSV in UTF-8, or take the office's XML.`,
    );
  if (!text.startsWith('<')) return 'csv';
  const body = withoutProlog(text);
  const found = SIGNS.find(([sign]) => sign.test(body));
  if (found) return found[1].name as Exclude<FormatName, 'auto'>;
  refuseOtherAnswers(text, file);
  const root = /<([A-Za-z_][\w:.-]*)/.exec(body.replace(/<[?!][^>]*>/g, ''))?.[1] ?? 'nothing';
  throw new InputError(
    `${file} is XML of a kind that is not known: its root element is <${root.slice(0, 80)}>. Known are the USPTO's ` +
      'trademark-applications files, WIPO ST.66 (EUIPO, TSDR), WIPO ST.96 and KIPRIS answers; name one with --format to read it all the same.',
  );
}
