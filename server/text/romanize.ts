import anyAscii from 'any-ascii';
import { clustersOf, foldCluster } from './clusters';
import { pinyinOf } from './pinyin';
import { readDevanagari } from './romanization/devanagari';
import { readCyrillic, readGreek } from './romanization/european';
import { readHangul } from './romanization/hangul';
import { readKana } from './romanization/kana';
import { readArabic, readHebrew } from './romanization/semitic';
import { readThai } from './romanization/thai';
import { scriptOf } from './script';
import { type Script } from './types';

/** How many readings to give. */
export interface RomanizeOptions {
  /** The most readings returned. Default 6. */
  readonly limit?: number;
}

const READERS: Readonly<Partial<Record<Script, (text: string) => readonly string[]>>> = {
  LATIN: (text) => [text],
  DIGIT: () => [],
  CYRILLIC: readCyrillic,
  GREEK: readGreek,
  ARABIC: readArabic,
  HEBREW: readHebrew,
  KATAKANA: readKana,
  HIRAGANA: readKana,
  HANGUL: readHangul,
  THAI: readThai,
  DEVANAGARI: readDevanagari,
  HAN: (text) => [pinyinOf(text)],
  OTHER: (text) => [anyAscii(text)],
};

interface Run {
  readonly script: Script;
  readonly text: string;
}

/** Signs that change the letter before them and are lost by folding: nukta, geresh. */
const KEPT = /[\u093c\u05f3'’]/;

/** Runs of one script of the folded text; digits and signs end a run, both kinds of kana are one. */
function runsOf(text: string): readonly Run[] {
  const runs: { script: Script; text: string }[] = [];
  for (const char of clustersOf(text)) {
    const own = scriptOf(char.codePointAt(0) as number);
    const last = runs[runs.length - 1];
    const folded = KEPT.test(char) ? char : foldCluster(char);
    const script = own === 'HIRAGANA' ? 'KATAKANA' : own;
    if (folded === '' || (own === 'OTHER' && !/\p{L}/u.test(folded))) {
      if (last) last.text += KEPT.test(char) ? char : folded;
    } else if (last?.script === script) last.text += folded;
    else runs.push({ script, text: folded });
  }
  return runs;
}

const PLAIN = /^[A-Za-z]+$/;
const LETTERS = /^[a-z]+$/;
const letters = (text: string): string =>
  LETTERS.test(text) ? text : text.toLowerCase().replace(/[^a-z]/g, '');

/** A name of one word is read as the word and as the whole, one after the other. */
let lastRun: Run | undefined;
let lastHeads: readonly string[] = [];

/** What a run is read as, in letters a–z; none for one without letters. */
function headsOf(run: Run): readonly string[] {
  if (lastRun?.text === run.text && lastRun.script === run.script) return lastHeads;
  lastHeads = (READERS[run.script]?.(run.text) ?? []).map(letters).filter((head) => head !== '');
  lastRun = run;
  return lastHeads;
}

/**
 * Latin readings of a text of any script, best first, in letters a–z without spaces. Latin text gives itself.
 * A text without letters has none. Where a scheme or the sound leaves a choice, each choice is a reading.
 */
export function romanize(text: string, options: RomanizeOptions = {}): readonly string[] {
  if (PLAIN.test(text)) return [text.toLowerCase()];
  const limit = options.limit ?? 6;
  let readings: string[] = [''];
  for (const run of runsOf(text)) {
    const heads = headsOf(run);
    if (heads.length === 0) continue;
    // The n-th reading of the whole is made of the n-th of its parts, or of their first where they have fewer.
    const count = Math.max(readings.length, heads.length);
    readings = Array.from(
      { length: count },
      (_, at) => (readings[at] ?? readings[0] ?? '') + (heads[at] ?? heads[0] ?? ''),
    );
  }
  return [...new Set(readings)].filter((reading) => reading !== '').slice(0, limit);
}
