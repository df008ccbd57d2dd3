import { isBrandName } from '../../matching/sign/brand-index';
import { type MarkIndex, type SpanMatch } from '../../matching/types';
import { AS_IT_IS, type FoundMatch } from '../names/name-finder';
import { namesFound } from '../names/name-finders';
import { type ItemText } from '../item';
import { isByEar } from '../names/near-names';
import { isNearInProse } from '../names/prose-names';
import { outsideNames } from '../names/outside-names';
import { asShortOfFirm } from '../names/short-of-firm';

/** All places of an item that resemble one mark, best first. */
export interface Hit {
  /** Ordinal of the mark in the index. */
  readonly mark: number;
  readonly matches: readonly FoundMatch[];
}

/** The most places that one finding names. */
const MAX_PLACES = 10;

function overlaps(a: SpanMatch, b: SpanMatch): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}

/** What only comes near to a name once its signs are read may come nearer as it stands. */
const tellsSigns = ({ behindSigns }: FoundMatch): boolean =>
  behindSigns !== undefined && behindSigns.isNear !== true;

/** A place whose signs are surely read is the name itself; what resembles it between the signs is met by the way. */
const rankOf = (match: FoundMatch): number =>
  tellsSigns(match) && match.behindSigns?.likeness === 1 ? 1 : match.score;

/**
 * Of matches that overlap, only the best stays: "Nike Air" and "Nike" at one place are one use of the mark. Of equals, the one that
 * tells how its signs are read.
 */
function withoutOverlaps(matches: readonly FoundMatch[]): readonly FoundMatch[] {
  const kept: FoundMatch[] = [];
  for (const match of [...matches].sort(
    (a, b) =>
      rankOf(b) - rankOf(a) ||
      a.field - b.field ||
      a.start - b.start ||
      Number(!tellsSigns(a)) - Number(!tellsSigns(b)),
  )) {
    if (kept.length === MAX_PLACES) break;
    if (!kept.some((other) => overlaps(match, other))) kept.push(match);
  }
  return kept;
}

/** Gathers what the index gave by mark, best mark first. */
export function gatherHits(matches: readonly FoundMatch[]): readonly Hit[] {
  const byMark = new Map<number, FoundMatch[]>();
  for (const match of matches) {
    const known = byMark.get(match.mark);
    if (known) known.push(match);
    else byMark.set(match.mark, [match]);
  }
  return [...byMark].map(([mark, ofMark]) => ({ mark, matches: withoutOverlaps(ofMark) }));
}

const LEAST_NAME = 4;
const LETTERS = /[\p{L}\p{N}]/gu;

/** True where a match that only comes near takes in a name that stands as it is, and next to nothing else: the "w/ Sonos" that sounds like another. */
function isNameWithCrumb(match: SpanMatch, names: readonly SpanMatch[], text: string): boolean {
  if (match.edits === 0 && match.kind !== 'PHONETIC') return false;
  return names.some(({ end, field, mark, start }) => {
    if (field !== match.field || mark === match.mark || start < match.start || end > match.end) return false;
    const rest = text.slice(match.start, start) + text.slice(end, match.end);
    return rest !== '' && (rest.match(LETTERS) ?? []).length < 2;
  });
}

const LETTER = /\p{L}/u;

/** True where Han and Latin letters meet, as the words 任天堂 and Switch do in 任天堂Switch. */
function isBetweenScripts(text: string, at: number): boolean {
  return HAN_BEFORE_LATIN.test(text.slice(at - 1, at + 1));
}
const HAN_BEFORE_LATIN = /^\p{Script=Han}\p{Script=Latin}$/u;

/** Whether the name of another mark takes in all of a place and more. */
const holds = (other: SpanMatch, { end, field, mark, start }: SpanMatch): boolean =>
  other.field === field &&
  other.mark !== mark &&
  other.start <= start &&
  other.end >= end &&
  other.end - other.start > end - start;

/** True for a name of the brand table that is written without a space. */
function isOneName({ end, start }: SpanMatch, text: string): boolean {
  const name = text.slice(start, end);
  return !/\s/u.test(name) && isBrandName(name);
}

/** "Play" in PlayStation: a part of a word that is another name as it stands. */
function isInsideName(match: SpanMatch, names: readonly SpanMatch[], text: string): boolean {
  const { end, start } = match;
  if (isBetweenScripts(text, end)) return false;
  // The Maxi and the Cosi of Maxi-Cosi.
  const isHyphened = text.charAt(end) === '-' || text.charAt(start - 1) === '-';
  if (isHyphened && names.some((other) => holds(other, match) && isOneName(other, text))) return true;
  if (!LETTER.test(text.charAt(end)) && !LETTER.test(text.charAt(start - 1))) return false;
  return names.some((other) => holds(other, match) && other.end > end);
}

/** The "Hurley" of Harley-Davidson: what only comes near to a name, and is no more than a part of another that stands there as it is. */
const isPartOfName = (match: SpanMatch, names: readonly SpanMatch[]): boolean =>
  match.edits > 0 && names.some((other) => holds(other, match));

const PICTURE_BETWEEN = /\s(?![©®™\d])\p{Extended_Pictographic}\ufe0f?\s/u;

/** True where what only comes near to a name goes over a picture that parts two words: "Juguete 🐻 oso". */
const isOverPicture = ({ edits, end, start }: SpanMatch, text: string): boolean =>
  edits > 0 && PICTURE_BETWEEN.test(text.slice(start, end));

const HAN_ONLY = /^\p{Script=Han}+$/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Characters of a text in Japanese sound otherwise than in Chinese: 高集じん is no 高济. */
function isReadAsChinese({ end, kind, name, start }: SpanMatch, text: string): boolean {
  if (kind !== 'TRANSLITERATION' || !HAN_ONLY.test(name) || !KANA.test(text)) return false;
  return HAN_ONLY.test(text.slice(start, end));
}

/** Asks the index for the texts, and adds the names that they write in a way that it does not read. */
export function hitsIn(index: MarkIndex, texts: readonly ItemText[], limit: number): readonly Hit[] {
  const met = index.search(
    texts.map(({ text }) => text),
    { limit },
  );
  const names = met.filter(({ end, kind, start }) => AS_IT_IS.has(kind) && end - start >= LEAST_NAME);
  const isOutside = texts.map(({ text }) => outsideNames(text));
  const found = [
    ...met.flatMap((match) => {
      const text = texts[match.field];
      if (!text || isByEar(match, text.text) || isReadAsChinese(match, text.text)) return [];
      if (isNameWithCrumb(match, names, text.text) || isInsideName(match, names, text.text)) return [];
      if (isPartOfName(match, names) || isOverPicture(match, text.text)) return [];
      return asShortOfFirm(match, text, () => index.facts(match.mark).text);
    }),
    ...namesFound({ index, texts, met }),
  ];
  const isName = (match: FoundMatch): boolean => {
    const text = texts[match.field];
    return isOutside[match.field]?.(match) !== true && !(text && isNearInProse(match, text));
  };
  return gatherHits(found.filter(isName));
}
