import { type Growing } from './growing';

/*
 * Strings in a heap: a head of one byte (or five), then the bytes. Digits alone take half a byte each, which is what
 * register numbers are; everything else is UTF-8. Heads: 0x00-0x7d the number of bytes, 0x7e the number follows in four
 * bytes, 0x80-0xfe as many digits, 0xff no string at all.
 */
const LONG = 0x7e;
const DIGITS = 0x80;
const MOST_DIGITS = 0x7e;
const NULL = 0xff;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const CHARACTERS = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

/** Where reading stands in a heap. */
export interface HeapCursor {
  at: number;
}

function isDigits(text: string): boolean {
  if (text.length < 2 || text.length > MOST_DIGITS) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function putDigits(heap: Growing<Uint8Array>, text: string): void {
  heap.push(DIGITS | text.length);
  for (let at = 0; at < text.length; at += 2) {
    const low = at + 1 < text.length ? text.charCodeAt(at + 1) - 48 : 0;
    heap.push(((text.charCodeAt(at) - 48) << 4) | low);
  }
}

/** Appends a string, or that there is none. */
export function putText(heap: Growing<Uint8Array>, text: string | null): void {
  if (text === null) heap.push(NULL);
  else if (isDigits(text)) putDigits(heap, text);
  else if (text.length < LONG && isAscii(text)) {
    const bytes = heap.reserve(text.length + 1);
    bytes[heap.length++] = text.length;
    for (let at = 0; at < text.length; at++) bytes[heap.length++] = text.charCodeAt(at);
  } else {
    const encoded = encoder.encode(text);
    if (encoded.length < LONG) heap.push(encoded.length);
    else {
      heap.push(LONG);
      for (let byte = 0; byte < 4; byte++) heap.push((encoded.length >>> (8 * byte)) & 0xff);
    }
    heap.reserve(encoded.length).set(encoded, heap.length);
    heap.length += encoded.length;
  }
}

function takeDigits(heap: Uint8Array, cursor: HeapCursor, length: number): string {
  let text = '';
  for (let at = 0; at < length; at++) {
    const pair = heap[cursor.at + (at >>> 1)] as number;
    text += String((at & 1) === 0 ? pair >>> 4 : pair & 0x0f);
  }
  cursor.at += (length + 1) >>> 1;
  return text;
}

/** Reads the string at the cursor and moves on behind it. */
export function takeText(heap: Uint8Array, cursor: HeapCursor): string | null {
  const head = heap[cursor.at++] as number;
  if (head === NULL) return null;
  if (head >= DIGITS) return takeDigits(heap, cursor, head & 0x7f);
  let length = head;
  if (head === LONG) {
    length = 0;
    for (let byte = 0; byte < 4; byte++) length += (heap[cursor.at++] as number) * 2 ** (8 * byte);
  }
  const from = cursor.at;
  cursor.at += length;
  return takeAscii(heap, from, cursor.at) ?? decoder.decode(heap.slice(from, cursor.at));
}

const MOST_ASCII = 64;

/** Short plain text, which most names are; null where it is something else. Decoders want a copy, and time to begin. */
function takeAscii(heap: Uint8Array, from: number, to: number): string | null {
  if (to - from > MOST_ASCII) return null;
  let text = '';
  for (let at = from; at < to; at++) {
    const code = heap[at] as number;
    if (code > 0x7f) return null;
    text += CHARACTERS[code] as string;
  }
  return text;
}
