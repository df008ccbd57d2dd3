import { type SignComparison } from '../../matching/types';
import { mixesPinyin, saidAlike, saidTheSame } from '../../text/pinyin';
import { reread } from '../../text/reread';
import { behindSpelling } from './behind-spelling';
import { type FoundMatch, LIKELY, type ShownWords, UNSURE } from '../names/name-finder';
import { asSeen, sharesOnlyAWord } from './seen-likeness';
import { seenAsKana } from '../../text/kana-looks';
import { type MetMark, type SignReader } from './sign-reader';

/** What is known of an item where a place of it is compared. */
export interface PlaceReading {
  readonly signs: SignReader;
  /** Classes that the goods probably belong to, best first. */
  readonly classes: readonly number[];
}

/** An everyday word that two signs share is no likeness of theirs. */
const ONLY_A_WORD = 0.3;

/** 晶瓷 may be what it says, and no 京瓷: of two characters one is little. */
const isHalfSaid = (text: string, name: string): boolean => text.length === 2 && saidTheSame(text, name);

/** 海lan之谜, 拜仁mu尼黑: a Chinese name of which some characters are in pinyin, or others are said like it. */
const isSaid = ({ kind, name }: FoundMatch, text: string): boolean =>
  kind === 'TRANSLITERATION' && (mixesPinyin(text, name) || saidAlike(text, name) || isHalfSaid(text, name));

/** What the words show where a finder says so, or where letters pass for others; else the words. */
function shownBy(match: FoundMatch, text: string): string {
  const { kind, name, shows } = match;
  if (shows !== undefined) return shows;
  if (isSaid(match, text)) return name;
  if (kind === 'LOOKALIKE_GLYPH') return seenAsKana(text);
  return kind === 'HOMOGLYPH' ? reread(text) : text;
}

/** The words of a place against the mark, masks and look-alike letters seen through. */
function compareSeen(
  { classes, signs }: PlaceReading,
  { facts, name }: MetMark,
  match: FoundMatch,
  text: string,
): SignComparison {
  const seen = shownBy(match, text);
  // Words are weighed for the goods in which the two meet, where they do.
  const met = classes.find((niceClass) => facts.niceClasses.includes(niceClass)) ?? 0;
  const compared = signs.compare(seen, name, met);
  if (match.kind === 'TYPO' && sharesOnlyAWord(text, match.name))
    return { ...compared, grade: 'DISSIMILAR', score: Math.min(compared.score, ONLY_A_WORD) };
  if (seen === text) return classes.length > 0 ? asSeen(compared, match, text, name.text) : compared;
  const said = saidAlike(text, match.name) || isHalfSaid(text, match.name) ? UNSURE : LIKELY;
  const sureness = match.sureness ?? (isSaid(match, text) ? said : 1);
  return behindSpelling(compared, { kind: match.kind, from: text, to: seen }, sureness);
}

/** The words of one who heard the name against the mark: as they are, or as they are heard where that comes nearer. */
function compareHeard(reading: PlaceReading, met: MetMark, match: FoundMatch, text: string): SignComparison {
  const seen = compareSeen(reading, met, match, text);
  if (seen.score >= (match.sureness ?? UNSURE)) return seen;
  const step = { kind: match.kind, from: text, to: match.name };
  const named = reading.signs.compare(match.name, met.name, 0);
  const heard = behindSpelling(named, step, match.sureness ?? UNSURE);
  return heard.score > seen.score ? heard : seen;
}

/** What the words show behind signs against the mark, told sign by sign. */
function compareShown(
  reading: PlaceReading,
  met: MetMark,
  match: FoundMatch,
  { isNear, likeness, steps, words }: ShownWords,
): SignComparison {
  const seen = match.heard
    ? compareHeard(reading, met, match, words)
    : compareSeen(reading, met, match, words);
  const bare = isNear ? { ...seen, score: Math.min(seen.score, UNSURE) } : seen;
  return steps.reduceRight(
    (compared, step, at) => behindSpelling(compared, step, at === 0 ? likeness : 1),
    bare,
  );
}

/** The words against the mark as they are written, or as they are heard where that comes nearer. */
function compareWords(reading: PlaceReading, met: MetMark, match: FoundMatch, text: string): SignComparison {
  if (match.behindSigns) return compareShown(reading, met, match, match.behindSigns);
  if (match.heard) return compareHeard(reading, met, match, text);
  const seen = compareSeen(reading, met, match, text);
  return match.isShort ? { ...seen, grade: 'SIMILAR', score: UNSURE } : seen;
}

/** What the index cut off behind a name: "Aidida" of "Aididas". */
const ENDING = /^\p{L}{1,2}(?!\p{L})/u;

/** A place of an item, and how its words compare with a mark. */
export interface ComparedPlace {
  readonly match: FoundMatch;
  readonly sign: SignComparison;
}

/** The words of a place against the mark; where an ending was cut off, with it, if that comes nearer to the name. */
export function comparePlace(
  reading: PlaceReading,
  met: MetMark,
  match: FoundMatch,
  field: string,
): ComparedPlace {
  const compare = (place: FoundMatch): ComparedPlace => ({
    match: place,
    sign: compareWords(reading, met, place, field.slice(place.start, place.end)),
  });
  const compared = compare(match);
  const ending = match.kind === 'AFFIX' ? ENDING.exec(field.slice(match.end, match.end + 3))?.[0] : undefined;
  if (ending === undefined || compared.sign.grade === 'IDENTICAL') return compared;
  const whole = compare({ ...match, end: match.end + ending.length });
  return whole.sign.score > compared.sign.score ? whole : compared;
}
