/** Characters of Han that look like a kana: the kana, then what passes for it. */
const LOOKS =
  'ノ丿 ニ二 ロ口 カ力 タ夕 ハ八 エ工 ト卜 ー一 チ千 オ才 キ丰 ク久 ヒ匕 メ乂 ム厶 ル儿 イ亻 ヌ又 レ乚 モ乇 ケ亇 ミ彡 ヨ彐 コ匚 テ亍 リ刂 オ扌 ホ朩 ワ冖 ソ丷';

const kanaOf: ReadonlyMap<string, string> = new Map(
  LOOKS.split(' ').map((pair) => [pair.slice(1), pair.slice(0, 1)]),
);

/** The characters, in a row, for a class of a pattern. */
export const KANA_LOOKS = [...kanaOf.keys()].join('');

const RUN = new RegExp(`[\\p{Script=Katakana}ー・${KANA_LOOKS}]{2,}`, 'gu');
const KANA = /\p{Script=Katakana}/u;
const LOOK = new RegExp(`[${KANA_LOOKS}]`, 'u');
/** Strokes that begin or end no word of Han. */
const STROKES = /[丿亻乚厶乇亇彡彐匚亍刂扌朩冖丷]/gu;
const WORDY = KANA_LOOKS.replace(STROKES, '');
const FIRST = new RegExp(`^[${WORDY}]+`, 'u');
const LAST = new RegExp(`[${WORDY}]+$`, 'u');
/** Beside these a character of Han is itself: スニーカー二足, タオル一つ, 電子工. */
const OF_A_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{N}]/u;

const asKana = (run: string): string => [...run].map((char) => kanaOf.get(char) ?? char).join('');

function readRun(run: string, before: string, behind: string): string {
  if (!KANA.test(run) || !LOOK.test(run)) return run;
  const head = OF_A_WORD.test(before) ? (FIRST.exec(run)?.[0] ?? '') : '';
  const tail = OF_A_WORD.test(behind) ? (LAST.exec(run)?.[0] ?? '') : '';
  return head + asKana(run.slice(head.length, run.length - tail.length)) + tail;
}

/**
 * The text with characters of Han that stand in a word of katakana read as the kana that they look like: ミズ丿 as ミズノ.
 * Letter for letter: offsets stay what they are. The text itself where there are none.
 */
export function seenAsKana(text: string): string {
  if (!LOOK.test(text)) return text;
  return text.replace(RUN, (run: string, at: number) =>
    readRun(run, at > 0 ? text.charAt(at - 1) : '', text.charAt(at + run.length)),
  );
}

/** The kana that a character of Han looks like; undefined for any other. */
export const kanaSeenIn = (han: string): string | undefined => kanaOf.get(han);

/** Whether the first is a character of Han that looks like the second, a kana. */
export const looksLikeKana = (han: string, kana: string): boolean => kanaOf.get(han) === kana;
