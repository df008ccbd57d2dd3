import { partsOfCompound } from '../../text/compounds';
import { nativeEarKey } from '../../text/native-sound';
import { Letter } from './code-points';
import { Gap, type Lane } from './lane';

/** A word of one script in which foreign names are spelt by ear. */
const WORDS =
  /\p{Script=Hangul}{2,}|[\p{Script=Katakana}ー]{2,}|\p{Script=Cyrillic}{3,}|\p{Script=Greek}{3,}|(?:\p{Script=Arabic}|\p{M}){3,}|\p{Script=Hebrew}[\p{Script=Hebrew}'’׳״"]+|(?:\p{Script=Thai}|\p{M}){3,}/gu;
const SOUNDS =
  /[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u;
const BETWEEN = /^[ ・-]*$/u;
/** Sounds are units of their own, which no text has. */
const FIRST = 0xe000;
/** Stands for whatever is between two words that do not stand side by side. */
export const WALL = 0xf000;

function push(lane: Lane, units: readonly number[], start: number, end: number): void {
  lane.beginToken(Gap.SPACE, Letter.SPACED);
  lane.rigid[lane.tokens - 1] = 1;
  for (const unit of units) lane.push(unit, start, end);
}

/**
 * Reads each word of a script other than Latin and Han as the sounds that writers of the script tell apart. Names are met
 * by it letter for letter. Answers whether there is such a word.
 */
export function readByEar(text: string, lane: Lane): boolean {
  lane.reset('PHONETIC');
  if (!SOUNDS.test(text)) return false;
  let behind = 0;
  let any = false;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    for (const part of partsOfCompound(word)) {
      const [start, end] = [index + part.start, index + part.end];
      const key = nativeEarKey(text.slice(start, end));
      if (key === '') continue;
      if (!BETWEEN.test(text.slice(behind, start))) push(lane, [WALL], behind, start);
      push(
        lane,
        [...key].map((sound) => FIRST + sound.charCodeAt(0)),
        start,
        end,
      );
      lane.markChanged();
      behind = end;
      any = true;
    }
  }
  if (any && !BETWEEN.test(text.slice(behind))) push(lane, [WALL], behind, text.length);
  return any;
}
