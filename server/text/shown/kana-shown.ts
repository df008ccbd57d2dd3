import { kanaSeenIn } from '../kana-looks';
import { byTable, readPairs, readTable, type SignReader, whereAlone } from './sign-option';

const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
const isKatakana = (text: string, at: number): boolean => KATAKANA.test(text.charAt(at));
const HIRAGANA = /^[\u3041-\u3096]$/u;
const STROKE = /^[-‐‑–—―−～〜~─ｰ]$/u;
/** Signs that pass for a kana beside others, and are words besides. */
const PERHAPS = readTable(
  'ヶ ケ, ヵ カ, 三 ミ, 〒 テ, 〆 メ, □ ロ, 木 キ ホ, 十 ナ, 仁 イ, 也 ヤ, 川 リ, 小 ホ',
);
/** Whether a sign is katakana or passes for it. */
const isLike = (text: string, at: number): boolean =>
  isKatakana(text, at) ||
  STROKE.test(text.charAt(at)) ||
  kanaSeenIn(text.charAt(at)) !== undefined ||
  PERHAPS.has(text.charAt(at));

/** A character of Han beside katakana that looks like a kana: 力 for カ. */
const han: SignReader = (text, at) => {
  const kana = kanaSeenIn(text.charAt(at));
  if (kana === undefined || !(isLike(text, at - 1) || isLike(text, at + 1))) return [];
  return [{ length: 1, to: kana, kind: 'LOOKALIKE_GLYPH', sure: true }];
};

/** Behind a kana, or what passes for one, a stroke is the mark of a long vowel. */
const long: SignReader = (text, at) =>
  STROKE.test(text.charAt(at)) && (isLike(text, at - 1) || HIRAGANA.test(text.charAt(at - 1)))
    ? [{ length: 1, to: 'ー', kind: 'LOOKALIKE_GLYPH', sure: true }]
    : [];

/** A kana with its voicing mark standing behind it. */
const voiced: SignReader = (text, at) => {
  const mark = /^[゛ﾞ]/u.test(text.slice(at + 1))
    ? '\u3099'
    : /^[゜ﾟ]/u.test(text.slice(at + 1))
      ? '\u309a'
      : '';
  if (mark === '') return [];
  const kana = text.charAt(at) === 'ヵ' ? 'カ' : text.charAt(at);
  const to = (kana + mark).normalize('NFC');
  return to.length === 1 ? [{ length: 2, to, kind: 'LOOKALIKE_GLYPH', sure: true }] : [];
};

const PAIRS = 'ソン シツ ワク スヌ コユ ラヲ フワ チテ ナメ';
const alike = byTable(readPairs(PAIRS), 'LOOKALIKE_GLYPH', false);
/** Two kana that pass for one, and signs that do. */
const seen = byTable(new Map([['ノレ', ['ル']], ...PERHAPS]), 'LOOKALIKE_GLYPH', false);

/** Digits and Latin letters by what they are called or counted with: ル9ルーゼ, ディO-ル. */
const said = whereAlone(
  byTable(
    readTable(
      '0 レ オ ゼロ, 1 イチ イ ワン, 2 ニ ツー ツ, 3 サ ミ サン スリー, 4 シ ヨ フォー, 5 ゴ コ ファイブ, 6 ロ ム ロク, 7 ナ ナナ セブン, 8 ハ ヤ バ パ エイト, 9 ク キュー キュ グ, A エー エ ア, B ビー ビ, C シー シ, D ディー ディ, E イー エ, F エフ フ, G ジー ジ, H エイチ, I アイ イ, J ジェイ ジェ, K ケー ケイ ケ, L エル ル, M エム ム, N エヌ ン, O オー オ, P ピー ピ, Q キュー キュ, R アール, S エス ス, T ティー ティ, U ユー ユ, V ブイ ヴィ, X エックス ックス クス, Y ワイ, Z ゼット ズ',
    ),
    'LEET',
    false,
  ),
);

/** Hiragana in a word that has katakana too: さーもス. */
const TO_KATAKANA = 0x60;
const otherKana: SignReader = (text, at) =>
  HIRAGANA.test(text.charAt(at))
    ? [
        {
          length: 1,
          to: String.fromCharCode(text.charCodeAt(at) + TO_KATAKANA),
          kind: 'COMPATIBILITY',
          sure: true,
        },
      ]
    : [];

/** A character of Han that passes for the mark of a long vowel between hiragana: わこ一る. */
const longAmidHiragana: SignReader = (text, at) =>
  text.charAt(at) === '一' && HIRAGANA.test(text.charAt(at - 1))
    ? [{ length: 1, to: 'ー', kind: 'LOOKALIKE_GLYPH', sure: false }]
    : [];

/** Hiragana with what stands for the mark of a long vowel. */
export const HIRAGANA_WITH_STROKE =
  /^\p{Script=Hiragana}+[一\-‐‑–—―－～〜~─ｰ][\p{Script=Hiragana}ー一\-‐‑–—―－～〜~─ｰ]*$/u;

/** What signs in hiragana may stand for. */
export const hiraganaShown: SignReader = (text, at) => [...long(text, at), ...longAmidHiragana(text, at)];

/** What signs in katakana may stand for. */
export const kanaShown: SignReader = (text, at) => [
  ...voiced(text, at),
  ...han(text, at),
  ...long(text, at),
  ...seen(text, at),
  ...alike(text, at),
  ...otherKana(text, at),
  ...said(text, at),
];
