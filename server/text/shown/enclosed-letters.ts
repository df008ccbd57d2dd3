import { foldCodePoint } from '../fold-table';
import { type ShownFold, type ShownReading } from './readings';

/** Letters in a circle or a square, and small capitals, with the sign that asks for a picture in colour. */
const SIGNS =
  '[\\u24b6-\\u24e9\\u{1f110}-\\u{1f129}\\u{1f130}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]\\ufe0f?';
export const ENCLOSED = new RegExp(SIGNS, 'u');
const ALL = new RegExp(SIGNS, 'gu');

/** The text with such letters as plain capitals: 拉🅱️🅱️ as 拉BB, ɴʙ as NB. */
export function withoutFrames(text: string): ShownReading {
  const folds: ShownFold[] = [];
  const places: { readonly start: number; readonly end: number }[] = [];
  let plain = '';
  let at = 0;
  const standing = (to: number): void => {
    for (; at < to; at += 1) {
      plain += text.charAt(at);
      places.push({ start: at, end: at + 1 });
    }
  };
  for (const { 0: from, index: start } of text.matchAll(ALL)) {
    standing(start);
    const to = foldCodePoint(from.codePointAt(0) as number).toUpperCase();
    at = start + from.length;
    plain += to;
    places.push(...[...to].map(() => ({ start, end: at })));
    folds.push({ start, end: at, kind: 'COMPATIBILITY', from, to, sure: true });
  }
  standing(text.length);
  return { text: plain, folds, places, guesses: 0 };
}
