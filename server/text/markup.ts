import { HTML_ENTITIES } from './html-entities';

/** An opening or closing tag, with its attributes, or a comment. Bounded, so that what is left open costs little. */
const TAG = /<(?:!--[^<>]{0,2000}-->|\/?([a-z][a-z0-9]{0,11})(?:\s[^<>]{0,2000})?\/?>)/giu;
/** Tags that end what is said before them: a list, a paragraph, a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What stands between these is written for machines. */
const HIDDEN = ['script', 'style'].map((name) => ({
  opening: new RegExp(`<${name}(?:\\s[^<>]{0,2000})?>`, 'giu'),
  closing: `</${name}>`,
}));

const ENTITY = /&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))|([a-z]{2,8}));/giu;
/** Entities that HTML shares with XML. */
const OF_XML: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /[\s\p{Cf}]/u;

const blank = (markup: string, sign = ''): string => sign + ' '.repeat(markup.length - sign.length);

/** The character of a numbered entity; undefined for a number that has none. */
function numbered(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}

/** The sign of an entity; undefined for none, and for a letter: its word would fall apart by the blanks behind it. */
function signOf(
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string | undefined {
  const sign = name === undefined ? numbered(hex, decimal) : (OF_XML[name] ?? HTML_ENTITIES[name]);
  if (sign === undefined || LETTER_OR_DIGIT.test(sign)) return undefined;
  return SPACE.test(sign) ? ' ' : sign;
}

/** Blanks what stands between `<style>` and `</style>`. */
function withoutHidden(text: string, { closing, opening }: (typeof HIDDEN)[number]): string {
  const small = text.toLowerCase();
  // Letters that grow when they become small would move the places.
  if (small.length !== text.length) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { 0: tag, index } of text.matchAll(opening)) {
    const from = index + tag.length;
    if (index < at) continue;
    const end = small.indexOf(closing, from);
    if (end < 0) break;
    parts.push(text.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  return at === 0 ? text : parts.join('') + text.slice(at);
}

/**
 * A text as a browser shows it, with every sign where it stood: tags and comments of HTML become blanks of the same length, with a new line
 * where a block or a line ends, and entities of signs the sign with blanks behind it. Linear in the length.
 */
export function withoutMarkup(text: string): string {
  const untagged = text.includes('<')
    ? HIDDEN.reduce(withoutHidden, text).replace(TAG, (tag, name: string | undefined) =>
        blank(tag, BLOCKS.has(name?.toLowerCase() ?? '') ? '\n' : ''),
      )
    : text;
  if (!untagged.includes('&')) return untagged;
  return untagged.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) => {
    const sign = signOf(hex, decimal, name);
    return sign === undefined ? entity : blank(entity, sign);
  });
}
