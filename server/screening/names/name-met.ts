import { editDistance } from '../../matching/index/edit-distance';
import { type MarkFacts, type SpanMatch } from '../../matching/types';
import { kanaKey } from '../../text/kana-key';
import { saidButOne } from '../../text/pinyin';

type Named = Pick<MarkFacts, 'aliases'>;

const SCRIPTS = [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Greek}/u, /\p{Script=Hangul}/u];
const HAN = /^\p{Script=Han}+$/u;
/** Letters by which a misspelt name differs from the one that is meant, at most. */
const SLIP = 2;
const LEAST_LETTERS = 5;

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from(text.toLowerCase(), (char) => char.charCodeAt(0));

/** The alias in the script of the words that they nearly spell; undefined where there is none. */
function nearAlias(words: string, { aliases }: Named): string | undefined {
  const kana = kanaKey(words);
  if (kana !== '') return aliases.find(({ text }) => kanaKey(text) === kana)?.text;
  if (HAN.test(words)) return aliases.find(({ text }) => saidButOne(words, text))?.text;
  const script = SCRIPTS.find((one) => one.test(words));
  if (!script || words.length < LEAST_LETTERS) return undefined;
  const written = unitsOf(words);
  return aliases.find(({ text }) => {
    if (!script.test(text)) return false;
    const named = unitsOf(text);
    return editDistance(written, 0, written.length, named, 0, named.length, SLIP) <= SLIP;
  })?.text;
}

/**
 * The name that the words are: an alias that they spell is met by itself, and so is one in their script that they nearly
 * spell (Луи Витон) or are said like (拉布不), whichever of the names the index met.
 */
export function nameMet(words: string, mark: Named, { name }: SpanMatch): string {
  return mark.aliases.find(({ text }) => text === words)?.text ?? nearAlias(words, mark) ?? name;
}
