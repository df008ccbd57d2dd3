import { type SignOption, type SignReader } from './sign-option';

/** Controls, and marks that belong to no script: what is not seen, or only struck through the letter; a blank amid a stroke of Arabic. */
const UNSEEN =
  /^(?!\u3099|\u309a)(?:[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Script=Inherited}]|\u0640 (?=\u0640)|\u0640|\u20e3)+/u;
const SIGN = /^[\p{P}\p{S}]\ufe0f?/u;
/** Signs that part words or belong to figures; letters that are spelt one by one they join. */
const PARTING = /^[,、，。!！?？()（）[\]【】「」『』"“”״/／&＆+＋×%％°]/u;
const FOREIGN = /^[\p{Script=Latin}\p{Nd}]/u;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
/** Signs that stand one by one. */
const ONE_BY_ONE = /^(?:\S\p{M}* ){2,}\S\p{M}*$/u;
/** Between parts so short a sign parts no words. */
const SHORT = 2;
const LETTER = /^[\p{L}\p{M}\p{N}]$/u;

/** A letter that is written three times or more; no word of an alphabet has it so. */
const REPEATED = /^(?!\u0640)(\p{L})\1{2,}/u;

const put = (length: number, kind: SignOption['kind'], sure: boolean): SignOption => ({
  length,
  to: '',
  kind,
  sure,
});

function lettersBeside(text: string, at: number, length: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + length));
}

/** Whether the text consists of short parts only, three or more, as letters do that are spelt one by one. */
export function isSpelt(text: string): boolean {
  const parts = text.match(LETTERS) ?? [];
  return parts.length > 2 && parts.every((part) => part.replace(/\p{M}/gu, '').length <= SHORT);
}

/** What stands between letters or comes again: unseen signs, signs that part letters, a letter three times. */
export const betweenLetters: SignReader = (text, at) => {
  const rest = text.slice(at, at + 8);
  const repeated = REPEATED.exec(rest);
  if (repeated) {
    const [{ length }, to = ''] = repeated;
    return [{ length, to, kind: 'REPEATED', sure: true }];
  }
  if (rest.startsWith(' ') && ONE_BY_ONE.test(text)) return [put(1, 'SPACING', true)];
  const unseen = UNSEEN.exec(rest)?.[0];
  if (unseen !== undefined) return [put(unseen.length, 'INVISIBLE', true)];
  const sign = SIGN.exec(rest)?.[0];
  if (sign !== undefined && lettersBeside(text, at, sign.length)) {
    const isJoint = isSpelt(text);
    return isJoint || !PARTING.test(sign) ? [put(sign.length, 'PUNCTUATION', isJoint)] : [];
  }
  return [];
};

/** What stands in the way of letters: what stands between them, and letters that are none of the script. */
export const inTheWay: SignReader = (text, at) => {
  const between = betweenLetters(text, at);
  const isForeign = between.length === 0 && FOREIGN.test(text.slice(at)) && lettersBeside(text, at, 1);
  return isForeign ? [put(1, 'TYPO', false)] : between;
};
