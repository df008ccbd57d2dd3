/** An opening or closing tag, with its attributes, or a comment. Bounded, so that what is left open costs little. */
const TAG = /<(?:!--[^<>]{0,2000}-->|\/?([a-z][a-z0-9]{0,11})(?:\s[^<>]{0,2000})?\/?>)/giu;
/** Tags that end what is said before them: a list, a paragraph, a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What stands between these is written for machines. */
const HIDDEN = ['script', 'style'];

const ENTITY = /&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))|([a-z]{2,8}));/giu;
/** Signs that are written as entities; letters are left as they are, since their words would fall apart. */
// cspell:disable
const SIGNS: Readonly<Record<string, string>> = {
  ...{
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    reg: '®',
    trade: '™',
  },
  ...{ copy: '©', bull: '•', middot: '·', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’' },
  ...{ ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', deg: '°', times: '×', frac12: '½', shy: ' ' },
};
// cspell:enable
const LETTER_OR_SPACE = /[\p{L}\p{M}\p{N}]/u;

const blank = (markup: string, sign = ''): string => sign + ' '.repeat(markup.length - sign.length);

/** The sign of an entity; undefined for one of a letter, or for none. */
function signOf(
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) return SIGNS[name.toLowerCase()];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const sign = code === 0xa0 ? ' ' : String.fromCodePoint(code);
  return LETTER_OR_SPACE.test(sign) ? undefined : sign;
}

/** Blanks what stands between `<style>` and `</style>`. */
function withoutHidden(text: string, name: string): string {
  const opening = new RegExp(`<${name}(?:\\s[^<>]{0,2000})?>`, 'giu');
  const small = text.toLowerCase();
  // Letters that grow when they become small would move the places.
  if (small.length !== text.length) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { 0: tag, index } of text.matchAll(opening)) {
    const from = index + tag.length;
    if (index < at) continue;
    const end = small.indexOf(`</${name}>`, from);
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
