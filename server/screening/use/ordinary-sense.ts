import { isBrandName } from '../../matching/sign/brand-index';
import { isShortFor, isShortHere } from '../../matching/sign/contextual-names';
import { smallLetters } from '../../text/small-letters';
import { seenAtAGlance } from '../names/glance';
import { isAmongColours, isColour, isBrown, isShade } from './colours';
import { denseSense } from './dense-sense';
import { makerOfLine } from './device-lines';
import { hidesName, isSpelledElsewhere, isSpelledInSigns } from './disguise';
import { certainly, type OrdinarySense, pointAt } from './everyday-sense';
import { FAMOUS_NAMES } from './famous-names';
import { isPlaceToFetch } from './collection-places';
import { touchingBefore } from './find-frame';
import { goodsNamedAround, isGoodsName, namesGoods } from './goods-named';
import { kindSense } from './kind-sense';
import { isKnownWord, isWordHeard, isWordHere } from './known-words';
import { LATIN_WORD, OTHER_SCRIPT, SMALL } from './letter-classes';
import { isTradeWord } from './listing-words';
import { isLot } from './lots';
import { isCodeName, isMeasure, isModelInRow, isPartOfCode } from './model-numbers';
import { isModelOfMaker, isModelServed } from './models-of-makers';
import { isNameOfDoll } from './name-of-doll';
import { isCoupleNamed } from './names-of-couple';
import { ordinaryWords, wordsOf } from './ordinary-word';
import { toldByModel } from './own-models';
import { isInsideWord, saysOfWhat, wordElsewhere } from './other-word';
import { plainSense } from './plain-senses';
import { type PreparedField, type PreparedUse } from './prepare-use';
import { pieceAt } from './scan-words';
import { isSaintsDay } from './saints-days';
import { senseCue } from './sense-cue';
import { isInRowOfMakers } from './served-row';
import { isSizeWord } from './size-words';
import { isCutInSyllables, isSpelledOut, spelledAlike } from './spelled-alike';
import { beginsWithUnit, isUnitBehindNumber } from './units';
import { type FieldSpan, type UseQuestion } from './use-question';
import { AS_MARK_FROM, DOUBTFUL_FROM, sharesGoods, weighWord } from './word-weight';
import {
  isDoubledName,
  isFamousByEar,
  isKnownInSmall,
  isNameInFull,
  isSeveralAbroad,
  isWrittenAsName,
} from './written-as-name';

/** The words of a span, and all that is asked about them. */
interface Words {
  readonly question: UseQuestion;
  readonly prepared: PreparedUse;
  readonly field: PreparedField;
  readonly text: string;
  /** The name as it is filed or known, letter for letter as a reader sees it. */
  readonly exact: () => boolean;
}

const STARTS_SMALL = /^[^\p{Lu}\p{Lo}]/u;

/** What one look at the words tells: their ordinary sense, that they stand as a mark, or nothing. */
type Answer = (words: Words) => OrdinarySense | 'AS_MARK' | undefined;

/** Money or an at sign behind a letter stands for one, whatever word comes of it: Пум@. */
const SIGN_FOR_LETTER = /\p{L}[@$€](?:\p{L}|$)/u;
const REGISTERED = /^\s?[®™]/u;
const LATIN_TEXT = /^[\p{Script=Latin}\s&'.-]+$/u;

/** A sense that the words certainly have where the condition holds. */
function where(
  holds: (words: Words) => boolean | string | undefined,
  meaning: string,
  confidence: number,
): Answer {
  return (words) => {
    const { field, question } = words;
    const held = holds(words);
    if (held === undefined || held === false) return undefined;
    const { start, end } = question.span;
    return certainly(pointAt(field, start, end, held === true ? meaning : held), confidence);
  };
}

/** A name that the words bear where the condition holds, whatever else they mean. */
function markWhere(holds: (words: Words) => boolean): Answer {
  return (words) => (holds(words) ? 'AS_MARK' : undefined);
}

/** "HP DeskJet", "Sony Xperia": one of the maker's lines stands right behind the word. */
function isBeforeOwnLine({ pieces, text }: PreparedField, { end, start }: FieldSpan): boolean {
  const next = pieces[pieceAt(pieces, end)];
  return next !== undefined && makerOfLine(next.text) === text.slice(start, end).toLowerCase();
}

/** The name beside a model of its maker, on goods that are not known to be others; beside one that is a word, on its own goods. */
function isNamedByModel({ exact, field, question }: Words): boolean {
  const { goodsClasses, goodsGuessed, markClasses, name, span } = question;
  const told = toldByModel(field, span, name);
  if (told === undefined || !exact()) return false;
  const shared = sharesGoods(goodsClasses, markClasses);
  return told === 'SURELY' ? goodsGuessed === true || shared !== false : shared === true;
}

/** "soket" beside Socket: what goods that serve others are called. */
function isCalledPart({ hitOf, pieces }: PreparedField, { end, start }: FieldSpan): boolean {
  const at = pieceAt(pieces, start);
  const { first = 0, last = 0, roles } = hitOf[at] ?? {};
  const covers = (pieces[first]?.start ?? end) <= start && end <= (pieces[last - 1]?.end ?? 0);
  return covers && (roles?.has('PART') === true || roles?.has('SHELL') === true);
}

/** Signs hide letters, and nobody hides a word that everybody uses. */
function showsHiddenName({ question: { shown }, text }: Words): boolean {
  if (shown === undefined) return false;
  const word = shown.toLowerCase();
  if (!isKnownWord(word) || FAMOUS_NAMES.has(word)) return true;
  return isSpelledInSigns(text) || isSpelledElsewhere(text) || SIGN_FOR_LETTER.test(text);
}

const measure: Answer = ({ field, question, text }) => {
  const { span } = question;
  if (!isMeasure(text) || touchingBefore(field, span, 'MAKER')) return undefined;
  const read = certainly(pointAt(field, span.start, span.end, 'a number, size or letter'), 0.9);
  return isCodeName(question, text) ? { ...read, doubtful: true } : read;
};

const goodsAround: Answer = ({ field, question, text }) => {
  const called = goodsNamedAround(field, question.span);
  if (!called) return undefined;
  // "supports Android phones": a frame is heard first; the pelle of "finta pelle" is not Belle, whatever style it has.
  const isOther = LATIN_WORD.test(text) && text.toLowerCase() !== question.name.toLowerCase();
  const isSmallWord = SMALL.test(text) && isWordHere(smallLetters(text), field.languages);
  const evidence = [pointAt(field, called.start, called.end, 'is what the goods are called')];
  return { certain: isOther && isSmallWord, evidence, confidence: 0.85 };
};

/** A word of the listing's languages, weighed against what speaks for the name. */
const everydayWord: Answer = ({ exact, field, prepared, question, text }) => {
  const { goodsClasses, goodsGuessed, heard, markClasses, span } = question;
  // Met by its name in another script, Latin words are held against the mark as it is filed.
  const name = LATIN_TEXT.test(text) && OTHER_SCRIPT.test(question.name) ? question.markText : question.name;
  const read = ordinaryWords(field, span, name, question.ordinariness);
  // A famous name is heard even in what is a rare word of a dictionary: "Naique".
  const famous = FAMOUS_NAMES.has(question.name.toLowerCase());
  if (heard && !isWordHeard(smallLetters(text), field.languages, famous)) return 'AS_MARK';
  const isName = isDoubledName(question, text) || isFamousByEar(question, field, text);
  if (!exact() && read.readable && !isName)
    return certainly(pointAt(field, span.start, span.end, 'is another word'), 0.85);
  if (!read.ordinary) return 'AS_MARK';
  const cue = read.words.length > 1 && exact() ? undefined : senseCue(prepared, field, span, read.words);
  const weight = weighWord(question, field, read, cue !== undefined);
  if (weight >= AS_MARK_FROM) return 'AS_MARK';
  const word = pointAt(field, span.start, span.end, 'an everyday word');
  const shared = sharesGoods(goodsClasses, markClasses);
  const onItsGoods = shared === true && exact();
  const isPhrase = onItsGoods && isNameInFull(question.name, read);
  const isOnOthers = shared === false && !goodsGuessed;
  const isWritten = onItsGoods && isWrittenAsName(field, span);
  const inSmall =
    onItsGoods &&
    cue === undefined &&
    isKnownInSmall(field, name, read) &&
    !namesGoods(field, span, goodsClasses[0]);
  // "Men Jeep Cotton Shorts": a word that nothing explains, on goods of the mark, is perhaps the name.
  const mayBeName = !SMALL.test(text) || span.start === 0;
  const unexplained = mayBeName && !isOnOthers && !cue && !read.praise && !read.words.some(isTradeWord);
  return {
    // Of scripts without capitals the letters do not tell; there a frame is heard first.
    certain: cue !== undefined || (read.praise && !isWritten) || (!isPhrase && STARTS_SMALL.test(text)),
    evidence: cue ? [word, cue] : [word],
    confidence: Math.min(0.97, 0.6 + (AS_MARK_FROM - weight) * 0.08),
    doubtful: isWritten || inSmall || isPhrase || (exact() && unexplained && weight >= DOUBTFUL_FROM),
  };
};

/** All looks at the words, in the order in which they are taken: the first that tells anything has told it. */
const ANSWERS: readonly Answer[] = [
  markWhere(({ field: { role, text }, question: { span } }) => {
    return role === 'BRAND' || REGISTERED.test(text.slice(span.end, span.end + 2));
  }),
  markWhere(showsHiddenName),
  markWhere(({ question }) => question.expected === true),
  // What stands around a short form has told already that it is one.
  markWhere(({ question, text }) => isShortFor(text, question.name) || isSpelledOut(text, question.name)),
  markWhere(({ field, question }) => isShortHere(field.text, question.span, question.markText)),
  markWhere(({ question, text }) => isCutInSyllables(text, question.name)),
  measure,
  where(
    ({ field, question }) => beginsWithUnit(field, question.span),
    'begins with the unit of a number',
    0.85,
  ),
  where(
    ({ field, question }) => isPlaceToFetch(field, question.span),
    'is where goods are fetched, sent from or worked on',
    0.85,
  ),
  where(({ field, question }) => isSaintsDay(field, question.span), 'is a saint whose day it is', 0.85),
  where(({ field, question }) => isLot(field, question.span), 'so many things sold together', 0.85),
  where(({ field, question }) => isSizeWord(field, question.span), 'says the size', 0.9),
  where(({ field, question }) => isUnitBehindNumber(field, question.span), 'a unit behind a number', 0.9),
  where(({ field, question }) => isInsideWord(field, question.span), 'part of another word', 0.85),
  where(({ field, question }) => isPartOfCode(field, question), 'part of a model number', 0.85),
  where(
    ({ exact, field, prepared, question }) =>
      isModelInRow(field, question) ||
      isModelOfMaker(field, question.span, exact()) ||
      isModelServed(prepared, field, question.span),
    'a model of the maker named beside it',
    0.8,
  ),
  markWhere(({ field, question }) => isInRowOfMakers(question, field)),
  markWhere(({ question, text }) => hidesName(text, question.name)),
  markWhere(({ question, text }) => seenAtAGlance(text, question.name) !== undefined),
  markWhere(({ field, question }) => isBeforeOwnLine(field, question.span)),
  markWhere(isNamedByModel),
  where(({ field, question }) => saysOfWhat(field, question.span), 'says of what the word before it is', 0.8),
  goodsAround,
  where(
    ({ exact, field, question }) => isCalledPart(field, question.span) && !exact(),
    'is what a part is called',
    0.85,
  ),
  where(({ field, question }) => isNameOfDoll(field, question), 'is the name that a doll is given', 0.8),
  where(({ field, question }) => isCoupleNamed(field, question), 'are the names of a couple', 0.8),
  ({ field, question }) => plainSense(question, field),
  ({ field, prepared, question }) => kindSense(question, prepared, field),
  where(({ question, text }) => wordElsewhere(question, text), 'a word of another script', 0.8),
  ({ exact, field, question }) => denseSense(field, question.span, question, exact()),
  // "витамины" in small letters are the goods, and not a mark that has only nearly that name; people call goods by brands too: памперсы.
  where(
    ({ exact, field, question, text }) =>
      SMALL.test(text) && !exact() && !isBrandName(question.markText) && isGoodsName(field, question.span),
    'is what the goods are called',
    0.85,
  ),
  where(({ field, question }) => isColour(field, question.span), 'names a colour', 0.85),
  where(({ field, question }) => isAmongColours(field, question.span), 'is one of the colours', 0.85),
  where(({ field, question }) => isShade(field, question.span), 'names a shade of colour', 0.85),
  where(
    ({ field, question }) => isBrown(field, question.span, question.goodsClasses),
    'names a colour',
    0.85,
  ),
  markWhere(({ question, text }) => isSeveralAbroad(question, text)),
  everydayWord,
];

/**
 * The ordinary sense of the words that resemble a mark, where they have one and nothing shows that they stand as a mark:
 * letters, place, goods and the words around are weighed. Undefined where they stand as a mark.
 */
export function ordinarySense(
  question: UseQuestion,
  prepared: PreparedUse,
  field: PreparedField,
): OrdinarySense | undefined {
  const text = field.text.slice(question.span.start, question.span.end);
  let alike: boolean | undefined;
  const exact = (): boolean =>
    (alike ??= spelledAlike(question, field, wordsOf(text), wordsOf(question.name)));
  const words: Words = { question, prepared, field, text, exact };
  for (const answer of ANSWERS) {
    const told = answer(words);
    if (told) return told === 'AS_MARK' ? undefined : told;
  }
  return undefined;
}
