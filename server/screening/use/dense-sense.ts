import { isBrandName } from '../../matching/sign/brand-index';
import { kanaKey } from '../../text/kana-key';
import { saidButOne } from '../../text/pinyin';
import { spellsOneName } from '../../text/native-likeness';
import {
  allInDictionary,
  denseWordsAt,
  hangulRunCutInto,
  isDense,
  soundsAlikeByChance,
  wordCutInto,
} from './dense-words';
import { certainly, type OrdinarySense, pointAt } from './everyday-sense';
import { FAMOUS_NAMES } from './famous-names';
import { touchingBefore } from './find-frame';
import { isKnownWord } from './known-words';
import { type PreparedField } from './prepare-use';
import { type FieldSpan, type Place, type UseQuestion } from './use-question';
import { wordAround } from './words-around-names';

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const PART_OF_A_WORD = 'is another word, of which the name is a part';
/** So few characters may be the name by accident even where they are the same. */
const FEW = 3;
const SPACES = /\s+/gu;
/** From here on only a word that the lists know is another word: a segmenter takes every run of kana for one. */
const NEAR = 0.95;
/** A Thai name so nearly spelt in Thai is no word that only the segmenter has. */
const NEAR_THAI = 0.8;
const THAI = /^\p{Script=Thai}/u;

/** アップルパイ: the segmenter makes one word of any run of katakana, so that a list must have it. */
function isKnownCompound(word: string): boolean {
  return KANA.test(word) && isKnownWord(word);
}

/** ルイビトン for ルイ・ヴィトン, シャネノレ for シャネル. */
function isSpeltAnotherWay(text: string, name: string): boolean {
  const key = kanaKey(text);
  if (key.length >= LEAST_KANA && key === kanaKey(name)) return true;
  // シャネノレ, アディダズ, ㄴr이키, 拉布不
  return spellsOneName(text, name) || saidButOne(text, name);
}
const LEAST_KANA = 4;

/** So many characters at least has a name of which one other may be chance. */
const LEAST_HAN = 4;

/** [榛]子手机 beside 果子手机: the one character that is not the name's makes a word with the one before it or behind it. */
function hasOtherHan(text: string, name: string): boolean {
  const [written, named] = [[...text], [...name]];
  if (written.length !== named.length || written.length < LEAST_HAN || !HAN_ONLY.test(text)) return false;
  if (isBrandName(text)) return false;
  const other = written.findIndex((char, at) => char !== named[at]);
  if (other < 0 || written.some((char, at) => at !== other && char !== named[at])) return false;
  const pairs = [written.slice(other - 1, other + 1), written.slice(other, other + 2)];
  return pairs.some((pair) => pair.length > 1 && isKnownWord(pair.join('')));
}
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** 家 goes on to another word: 家用, 家居, 家庭装. */
const HOUSE_WORD = /^[居用具电電庭私务務常教长長纺紡政属屬]/u;
const HOUSE = /家$/u;
const INITIAL_HOUSE = /^\p{Script=Latin}家$/u;
const CODE_BEFORE = /[\p{Script=Latin}\p{N}-]$/u;

/** "L家用", "USB-C家": no maker is named by an initial or half a name and 家. */
function isNoHouse({ text }: PreparedField, { start, end }: FieldSpan): boolean {
  const words = text.slice(start, end);
  if (!HOUSE.test(words)) return false;
  if (HOUSE_WORD.test(text.slice(end, end + 1))) return true;
  return INITIAL_HOUSE.test(words) && CODE_BEFORE.test(text.slice(0, start));
}

const SHAPE = /[心方圆圓扁星月花球环環桃叶葉云雲菱弧]$/u;
const SHAPED = /^[形状狀]/u;

/** 大|心形: what the span ends in is a shape with what follows. */
function endsInShape({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  return SHAPE.test(text.slice(start, end)) && SHAPED.test(text.slice(end, end + 1));
}

/** So many characters before or behind a span belong to one Thai word with it. */
const THAI_AROUND = 4;

/** ก[ระบอก]: a Thai word that the lists have, of which the span is a part; the segmenter may cut it elsewhere. */
function thaiWordAround({ text }: PreparedField, { end, start }: FieldSpan): Place | undefined {
  if (!THAI.test(text.slice(start, end))) return undefined;
  for (let from = Math.max(0, start - THAI_AROUND); from <= start; from += 1)
    for (let to = Math.min(text.length, end + THAI_AROUND); to >= end; to -= 1)
      if (to - from > end - start && isKnownWord(text.slice(from, to))) return { start: from, end: to };
  return undefined;
}

/** The Hangul run or the word of the dictionary that the span cuts into. */
function cutSense(field: PreparedField, span: FieldSpan, exact: boolean): OrdinarySense | undefined {
  const around = wordAround(field, span);
  if (around) return certainly(pointAt(field, around.start, around.end, PART_OF_A_WORD), 0.9);
  const thai = exact ? undefined : thaiWordAround(field, span);
  if (thai) return certainly(pointAt(field, thai.start, thai.end, PART_OF_A_WORD), 0.85);
  const hangul = hangulRunCutInto(field, span);
  // 카시오|페아: a word that the lists have is none with a particle behind the name.
  if (hangul && (hangul.inside || !exact || isKnownWord(hangul.run.text))) {
    return certainly(pointAt(field, hangul.run.start, hangul.run.end, PART_OF_A_WORD), 0.85);
  }
  const cut = isDense(field, span) ? wordCutInto(denseWordsAt(field, span), span, exact) : undefined;
  const letters = field.text.slice(span.start, span.end).replace(SPACES, '');
  if (!cut || (exact && letters.length >= FEW && !isKnownCompound(cut.text))) return undefined;
  return certainly(pointAt(field, cut.start, cut.end, PART_OF_A_WORD), 0.9);
}

/**
 * Words of a script without spaces (and of Hangul, which glues its particles on): the span cuts into a word, is made of
 * words of the dictionary, or sounds like the name by chance. Undefined where none of that can be said.
 */
export function denseSense(
  field: PreparedField,
  span: FieldSpan,
  { heard = false, likeness, name }: UseQuestion,
  exact: boolean,
): OrdinarySense | undefined {
  const { start, end } = span;
  const text = field.text.slice(start, end);
  const near = likeness >= NEAR;
  const named =
    heard ||
    FAMOUS_NAMES.has(text) ||
    (near && FAMOUS_NAMES.has(name.toLowerCase())) ||
    isSpeltAnotherWay(text, name);
  if (isNoHouse(field, span) || endsInShape(field, span) || hasOtherHan(text, name))
    return certainly(pointAt(field, start, end, PART_OF_A_WORD), 0.85);
  // The segmenter cuts 适配戴森 into 适, 配戴 and 森; a frame that ends where the name begins shows the seam.
  if (exact && touchingBefore(field, span, 'FIT')) return undefined;
  const cut = cutSense(field, span, exact);
  if (cut || exact) return cut;
  // 敷き|パッド: the ending of a verb before a noun.
  if (/^\p{Script=Hiragana}/u.test(text) && /\p{Script=Han}/u.test(field.text[start - 1] ?? ''))
    return certainly(pointAt(field, start - 1, end, PART_OF_A_WORD), 0.85);
  const strictly = { kana: near, thai: likeness >= NEAR_THAI && THAI.test(name) };
  if (isDense(field, span) && !named && allInDictionary(denseWordsAt(field, span), strictly)) {
    return certainly(pointAt(field, start, end, 'is another word'), 0.85);
  }
  if (!named && !FAMOUS_NAMES.has(text.toLowerCase()) && soundsAlikeByChance(text, name, start === 0)) {
    return certainly(pointAt(field, start, end, 'too short to sound like the name by more than chance'), 0.8);
  }
  // Kana goes on: たんこ of ぺたんこ is no word.
  const glued =
    KANA.test(text) && (KANA.test(field.text[start - 1] ?? '') || KANA.test(field.text[end] ?? ''));
  return glued ? certainly(pointAt(field, start, end, 'part of a phrase'), 0.8) : undefined;
}
