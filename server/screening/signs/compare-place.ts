import { isUnsurelyShort } from '../../matching/sign/contextual-names';
import { type SignComparison } from '../../matching/types';
import { mixesPinyin, saidAlike } from '../../text/pinyin';
import { reread } from '../../text/reread';
import { behindSpelling } from './behind-spelling';
import { isShortForm } from '../names/short-forms';
import { type FoundMatch, type ShownWords } from '../names/name-finder';
import { seenAtAGlance } from '../names/glance';
import { asSeen, sharesOnlyAWord } from './seen-likeness';
import { isHeard } from '../names/names-by-ear';
import { isMaskedHan } from '../names/masked-han';
import { isMaskedName } from '../names/masked-names';
import { isNativeName } from '../names/native-names';
import { nearness } from '../names/near-names';
import { seenAsKana } from '../../text/kana-looks';
import { type MetMark, type SignReader } from './sign-reader';

/** What is known of an item where a place of it is compared. */
export interface PlaceReading {
  readonly signs: SignReader;
  /** Classes that the goods probably belong to, best first. */
  readonly classes: readonly number[];
}

/** A name that is masked, or spelt in another way than it is documented, is likely and not sure. */
const SHOWN_IN_PART = 0.9;
/** From this nearness on two spellings are of one name; below it a person should look. */
const SURELY_SPELT = 0.85;
const SEEN_THROUGH = 0.7;
/** An everyday word that two signs share is no likeness of theirs. */
const ONLY_A_WORD = 0.3;

/** 海lan之谜, 拜仁mu尼黑: a Chinese name of which some characters are in pinyin, or others are said like it. */
const isSaid = ({ kind, name }: FoundMatch, text: string): boolean =>
  kind === 'TRANSLITERATION' && (mixesPinyin(text, name) || saidAlike(text, name));

const readHastily = (text: string, name: string): string => seenAtAGlance(text, name) ?? reread(text);

/** What the words show where letters pass for others; else the words. */
function showingOf({ kind, name }: FoundMatch, text: string): string {
  if (kind === 'LOOKALIKE_GLYPH') return seenAsKana(text);
  return kind === 'HOMOGLYPH' ? readHastily(text, name) : text;
}

/** The words of a place against the mark, masks and look-alike letters seen through. */
function compareSeen(
  { classes, signs }: PlaceReading,
  { facts, name }: MetMark,
  match: FoundMatch,
  text: string,
): SignComparison {
  const near = nearness(match, text);
  const short = isShortForm(match, text);
  const masked = isMaskedHan(match, text) || isMaskedName(match);
  const hidden = short || near > 0 || masked || isNativeName(match, text) || isSaid(match, text);
  const seen = hidden ? match.name : showingOf(match, text);
  // Words are weighed for the goods in which the two meet, where they do.
  const met = classes.find((niceClass) => facts.niceClasses.includes(niceClass)) ?? 0;
  const compared = signs.compare(seen, name, met);
  if (match.kind === 'TYPO' && sharesOnlyAWord(text, match.name))
    return { ...compared, grade: 'DISSIMILAR', score: Math.min(compared.score, ONLY_A_WORD) };
  if (seen === text) return classes.length > 0 ? asSeen(compared, match, text, name.text) : compared;
  const step = { kind: match.kind, from: text, to: seen };
  const isUnsure = short
    ? isUnsurelyShort(text, match.name)
    : match.kind === 'ABBREVIATION' ||
      saidAlike(text, match.name) ||
      (near > 0 && near < SURELY_SPELT && !isNativeName(match, text));
  return behindSpelling(compared, step, isUnsure ? SEEN_THROUGH : hidden ? SHOWN_IN_PART : 1);
}

/** What the words show behind signs against the mark, told sign by sign. */
function compareShown(
  reading: PlaceReading,
  met: MetMark,
  match: FoundMatch,
  { likeness, steps, words }: ShownWords,
): SignComparison {
  const bare = compareSeen(reading, met, match, words);
  return steps.reduceRight(
    (compared, step, at) => behindSpelling(compared, step, at === 0 ? likeness : 1),
    bare,
  );
}

/** The words against the mark as they are written, or as they are heard where that comes nearer. */
function compareWords(reading: PlaceReading, met: MetMark, match: FoundMatch, text: string): SignComparison {
  if (match.shown) return compareShown(reading, met, match, match.shown);
  const seen = compareSeen(reading, met, match, text);
  if (seen.score >= SEEN_THROUGH || !isHeard(match)) return seen;
  const step = { kind: match.kind, from: text, to: match.name };
  const heard = behindSpelling(reading.signs.compare(match.name, met.name, 0), step, SEEN_THROUGH);
  return heard.score > seen.score ? heard : seen;
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
