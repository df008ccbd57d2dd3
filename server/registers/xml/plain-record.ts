import { NextSign } from './next-sign';
import { XML_LIMITS } from './xml-limits';
import { type XmlNode } from './xml-node';

/** A record that was read whole. */
export interface PlainRecord {
  readonly node: XmlNode;
  /** Position behind its end tag. */
  readonly end: number;
  /** Position behind its start tag. */
  readonly opened: number;
}

/** What no plain record has: characters that XML forbids or changes, those beyond the basic plane, and the end of a CDATA section. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNUSUAL = /[\x00-\x08\x0b-\x1f\x85\u2028\ud800-\udfff\ufffe\uffff]|]]>/;

/** True if a text has nothing by which its records would not be plain. */
export function hasUsualCharacters(text: string): boolean {
  return !UNUSUAL.test(text);
}

const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** 1: may begin a name; 2: may stand in one. ASCII only. */
const NAME = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z_]/.test(char) ? 1 : /[\w.-]/.test(char) ? 2 : 0;
});

/**
 * Reads one record of plain XML: elements with ASCII names, quoted attributes, text, and XML's own entities. It is several times as fast as the
 * parser for all of XML, and takes nothing that that one would refuse: whatever else stands there, it returns null and leaves the record to it.
 * @param text    in usual characters, see `hasUsualCharacters`; a record's `<` stands at `start`
 * @param depth   elements around it
 * @param wanted  names of the elements that are kept; others are checked, with all in them. Null keeps all
 * @param ampersands those of the text, where several of its records are read one after the other
 */
export function readPlainRecord(
  text: string,
  start: number,
  depth: number,
  wanted: ReadonlySet<string> | null,
  ampersands = new NextSign(text, '&', start),
): PlainRecord | null {
  // Elements that are open: names as the document writes them, and nodes; null inside of what nobody asks for.
  const names: string[] = [];
  const nodes: (XmlNode | null)[] = [];
  let record: XmlNode | null = null;
  let opened = 0;
  let elements = 0;
  for (let at = start; ;) {
    // Here stands a `<`.
    if (text.charCodeAt(at + 1) === SLASH) {
      const name = names.pop();
      const node = nodes.pop();
      if (name === undefined) return null;
      const behind = at + 2 + name.length;
      if (text.charCodeAt(behind) !== GT || !text.startsWith(name, at + 2)) return null;
      at = behind + 1;
      if (node) node.text = node.text.trim();
      if (names.length === 0) return record === null ? null : { node: record, end: at, opened };
    } else {
      const nameEnd = endOfName(text, at + 1);
      elements += 1;
      if (nameEnd === at + 1 || elements > XML_LIMITS.elements) return null;
      if (depth + names.length >= XML_LIMITS.depth) return null;
      const name = text.slice(at + 1, nameEnd);
      const tag = text.charCodeAt(nameEnd) === GT ? NO_ATTRIBUTES : readAttributes(text, nameEnd);
      if (tag === null) return null;
      const tagEnd = tag.end === -1 ? nameEnd : tag.end;
      const above = nodes[nodes.length - 1];
      const isKept =
        above !== null && (above === undefined || wanted === null || wanted.has(localName(name)));
      const node: XmlNode | null = isKept
        ? { name: localName(name), attributes: tag.attributes, text: '', children: [] }
        : null;
      if (node !== null) above?.children.push(node);
      const isEmpty = text.charCodeAt(tagEnd) === SLASH;
      at = tagEnd + (isEmpty ? 2 : 1);
      if (names.length === 0) {
        record = node;
        opened = at;
        if (isEmpty) return null;
      }
      if (!isEmpty) {
        names.push(name);
        nodes.push(node);
      }
    }
    const next = text.indexOf('<', at);
    if (next === -1) return null;
    if (next === at) continue;
    const ampersand = ampersands.from(at);
    const isPlain = ampersand === -1 || ampersand >= next;
    const inside = nodes[nodes.length - 1] ?? null;
    if (inside !== null || !isPlain) {
      const words = isPlain ? text.slice(at, next) : resolved(text.slice(at, next));
      if (words === null) return null;
      if (inside !== null) inside.text = inside.text === '' ? words.trimStart() : inside.text + words;
    }
    at = next;
  }
}

interface Attributes {
  readonly attributes: Record<string, string> | null;
  /** Place of the `>` or `/>`; -1 for right behind the name. */
  readonly end: number;
}

const NO_ATTRIBUTES: Attributes = { attributes: null, end: -1 };

/** Position behind the name that begins at `from`; `from` itself if none does. One colon may stand in it. */
function endOfName(text: string, from: number): number {
  let at = from;
  let colon = 0;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? NAME[code] : 0;
    if (kind === 1 || (kind === 2 && at > from)) continue;
    if (code !== 58 || colon !== 0 || at === from) break;
    colon = at;
  }
  // Anything beyond ASCII would be a part of the name.
  return text.charCodeAt(at) < 128 && at - 1 !== colon ? at : from;
}

/** Attributes up to the `>` or `/>` at whose first character `end` stands; null for what is not plain. */
function readAttributes(text: string, from: number): Attributes | null {
  let attributes: Record<string, string> | null = null;
  let written: string[] | null = null;
  for (let at = from; ;) {
    const next = skipSpace(text, at);
    const code = text.charCodeAt(next);
    if (code === GT || (code === SLASH && text.charCodeAt(next + 1) === GT)) return { attributes, end: next };
    const nameEnd = endOfName(text, next);
    const quote = text.charAt(nameEnd + 1);
    if (next === at || nameEnd === next || text.charCodeAt(nameEnd) !== EQUALS) return null;
    if (quote !== '"' && quote !== "'") return null;
    const end = text.indexOf(quote, nameEnd + 2);
    if (end === -1) return null;
    const value = text.slice(nameEnd + 2, end);
    const name = text.slice(next, nameEnd);
    if (/[<&\t\n]/.test(value) || written?.includes(name)) return null;
    (written ??= []).push(name);
    attributes ??= Object.create(null) as Record<string, string>;
    attributes[localName(name)] = value;
    at = end + 1;
  }
}

/** Position of the first character that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 9; code = text.charCodeAt(at))
    at += 1;
  return at;
}

/** The text with XML's own entities and references to characters in place; null if others stand there. */
function resolved(text: string): string | null {
  let known = true;
  const plain = text.replace(/&([^;&]{0,12});|&/g, (_, name: string | undefined) => {
    const char = name === undefined ? undefined : (ownEntity(name) ?? reference(name));
    if (char === undefined) known = false;
    return char ?? '';
  });
  return known ? plain : null;
}

function ownEntity(name: string): string | undefined {
  return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
}

/** The character of `#38` or `#x26`, if it is a usual one. */
function reference(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return undefined;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code > 0xffff) return undefined;
  const char = String.fromCharCode(code);
  return hasUsualCharacters(char) ? char : undefined;
}

/** A name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
