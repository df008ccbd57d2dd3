import { brandsByKey } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { isShortFor, isShortHere } from '../../matching/sign/contextual-names';
import { withoutArticle } from '../../text/article';
import { foldText } from '../../text/fold-text';
import { kanaKey } from '../../text/kana-key';
import { nativeSound } from '../../text/native-sound';
import { pinyinOf, pinyinSyllables } from '../../text/pinyin';
import { languagesOfWord } from './common-words';
import { seenAtAGlance } from '../names/glance';
import { isColour, isShade } from './colours';
import { denseSense } from './dense-sense';
import { makerOfLine } from './device-lines';
import { hidesName, isSpelledInSigns, showsName } from './disguise';
import { certainly, type OrdinarySense, pointAt } from './everyday-sense';
import { touchingBefore } from './find-frame';
import { FAMOUS_NAMES } from './famous-names';
import { goodsNamedAround, isGoodsName } from './goods-named';
import { isGoodsWord } from './goods-words';
import { kindSense } from './kind-sense';
import { isKnownWord, isWordHeard, isWordHere, withoutRepeats } from './known-words';
import { isTradeWord } from './listing-words';
import { isLot } from './lots';
import { isModelOfMaker } from './models-of-makers';
import { isCoupleNamed } from './names-of-couple';
import { ordinaryWords, wordsOf } from './ordinary-word';
import { type PreparedField, type PreparedUse } from './prepare-use';
import { pieceAt } from './scan-words';
import { senseCue } from './sense-cue';
import { DEVICE_MAKERS, FURTHER_MAKERS, VEHICLE_MAKERS } from './served-makers';
import { sensesOf } from './senses';
import { isSizeWord } from './size-words';
import { type FieldSpan, type UseQuestion } from './use-question';
import { AS_MARK_FROM, DOUBTFUL_FROM, sharesGoods, weighWord } from './word-weight';

const KATAKANA = /^\p{Script=Katakana}/u;
const HIRAGANA = /^[\p{Script=Hiragana}ー]{3,}$/u;
const KANA_BESIDE = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** くろみ: a run of hiragana that is no word, and no part of a sentence. */
function isHiraganaAlone({ text }: PreparedField, { end, start }: FieldSpan, spelled: string): boolean {
  const beside = (text[start - 1] ?? '') + (text[end] ?? '');
  return HIRAGANA.test(spelled) && !KANA_BESIDE.test(beside) && !isKnownWord(spelled);
}
const LETTERS = /\p{L}/gu;
/** Money or an at sign behind a letter stands for one, whatever word comes of it: Пум@. */
const SIGN_FOR_LETTER = /\p{L}[@$€](?:\p{L}|$)/u;
const DENSE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const NOT_CODE = /[^\p{Lu}\p{N}]/u;
const LONGEST_CODE = 3;
/** "RAV4", "BSG6", "70ml": letters on one side, digits on the other. Whoever hides a name keeps it nearer to the name. */
const CODE = /^(?:\p{L}{1,4}\p{N}{1,4}|\p{N}{2,5}\p{L}{1,4}|\p{N}\p{L}{1,2})$/u;
const LIKE_A_NAME = 0.8;

/** "[Plüs]s medve": the name ends or begins in the middle of a word that everybody uses. */
function isInsideWord({ languages, text }: PreparedField, { end, start }: FieldSpan): boolean {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? '';
  const behind = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  const word = (before + text.slice(start, end) + behind).toLowerCase();
  return before + behind !== '' && SPACED_WORD.test(word) && !sensesOf(word) && isWordHere(word, languages);
}
const LONGEST_WORD = 20;
const SPACED_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;

/** Counts and sizes: "3", "L", "42". */
function isMeasure(text: string): boolean {
  return (text.match(LETTERS) ?? []).length < 2 && !DENSE_LETTER.test(text);
}

/** "4F" on a jacket: a digit and a capital that are the whole of a name, on its goods; what counts or measures is mostly more. */
function isCodeName({ goodsClasses, markClasses, name }: UseQuestion, text: string): boolean {
  return text === name && /^\p{N}\p{Lu}$/u.test(text) && sharesGoods(goodsClasses, markClasses) === true;
}

/** "Philips HX3" beside Philips Hue: what stands in the place of the name's last word is a model number. */
function endsInCode(words: readonly string[], named: readonly string[]): boolean {
  const [last = '', meant = ''] = [words.at(-1), named.at(-1)];
  return (
    words.length > 1 &&
    words.length === named.length &&
    CODE.test(last) &&
    !/\p{N}/u.test(meant) &&
    !showsName(last, meant)
  );
}

/** "OPPO [Reno11]", "Gillette [Mach3]": letters with a number at their end, right behind their maker, are one of its models. */
function isModelBehindMaker(
  { pieces, text }: PreparedField,
  { end, start }: FieldSpan,
  name: string,
): boolean {
  if (/\p{N}/u.test(name) || !MODEL_WITH_NUMBER.test(text.slice(start, end))) return false;
  const before = pieces[pieceAt(pieces, start) - 1];
  return before?.kind === 'WORD' && (FAMOUS_NAMES.has(before.text) || DEVICE_MAKERS.has(before.text));
}
const MODEL_WITH_NUMBER = /^\p{L}{2,}\p{N}{1,4}$/u;

/**
 * "Trek [Domane] Emonda Madone": a capitalised word that only resembles the mark, in a row of them behind a maker whose goods parts are
 * sold for, is one of its models.
 */
function isModelInRow(field: PreparedField, { likeness, name, span }: UseQuestion): boolean {
  if (!field.hasPart || field.shouts || likeness >= LIKE_ITSELF || FAMOUS_NAMES.has(name.toLowerCase()))
    return false;
  if (!CAPITAL.test(field.text.slice(span.start))) return false;
  const at = pieceAt(field.pieces, span.start);
  for (let i = at - 1; i >= 0 && i >= at - MODELS_IN_ROW; i -= 1) {
    const { capital = false, kind, text = '' } = field.pieces[i] ?? {};
    if (DEVICE_MAKERS.has(text) || FURTHER_MAKERS.has(text) || VEHICLE_MAKERS.has(text)) return true;
    if (kind !== 'CODE' && kind !== 'JOIN' && kind !== 'LIST' && !capital) return false;
  }
  return false;
}
const LIKE_ITSELF = 0.995;
const MODELS_IN_ROW = 6;

/** "Valentina bambola di pezza": a woman's name in the title of a doll, which only resembles a mark that is on no toys. */
function isNameOfDoll({ text }: PreparedField, { likeness, markClasses, name, span }: UseQuestion): boolean {
  const words = text.slice(span.start, span.end);
  const isOther = likeness < LIKE_ITSELF && words.toLowerCase() !== name.toLowerCase();
  return isOther && !markClasses.includes(TOYS) && WOMANS_NAME.test(words) && DOLL.test(text);
}
const TOYS = 28;
const WOMANS_NAME = /^\p{Lu}\p{Ll}{3,}[aeа]$/u;
const DOLL =
  /(?<!\p{L})(?:bambol[ae]|muñecas?|bonecas?|poupées?|dolls?|lalk[ai]|panenk[ay]|păpuș[aăi]|stoffpuppe|puppe|pop|docka|dukke|кукла|лялька|κούκλα)(?!\p{L})/iu;

/** "NP-FZ100", "V10": the letters belong to a model number. */
function isPartOfCode(field: PreparedField, { span, name, likeness }: UseQuestion): boolean {
  const { text } = field;
  const { start, end } = span;
  if (showsName(text.slice(start, end), name)) return false;
  if (likeness < LIKE_A_NAME && CODE.test(text.slice(start, end))) return true;
  if (isModelBehindMaker(field, span, name)) return true;
  // "Note13Turbo": what goes on behind letters and digits without a space.
  if (
    !DENSE_LETTER.test(text.charAt(start)) &&
    /\p{L}\p{N}+$/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return true;
  if (endsInCode(wordsOf(text.slice(start, end)), wordsOf(name))) return true;
  if (end - start > LONGEST_CODE || NOT_CODE.test(text.slice(start, end))) return false;
  return (
    /^(?:[-–]?\p{N}|[-–]\p{L}*\p{N})/u.test(text.slice(end, end + 6)) ||
    /\p{N}$/u.test(text.slice(0, start).slice(-1))
  );
}

/** "HP DeskJet", "Sony Xperia": one of the maker's lines stands right behind the word. */
function isBeforeOwnLine(field: PreparedField, { start, end }: FieldSpan): boolean {
  const next = field.pieces[pieceAt(field.pieces, end)];
  return next !== undefined && makerOfLine(next.text) === field.text.slice(start, end).toLowerCase();
}

const isEveryday = (word: string): boolean => isKnownWord(word) && !FAMOUS_NAMES.has(word);
const LATIN_WORD = /^\p{Script=Latin}+$/u;
const LATIN_TEXT = /^[\p{Script=Latin}\s&'.-]+$/u;
const OTHER_SCRIPT = /^[^\p{Script=Latin}\p{N}]+$/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
/** A brand of the own tables: people call goods by it, памперсы. */
const isDocumented = (mark: string): boolean => brandsByKey(identityKey(mark)).length > 0;
const HAS_CASE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const NEAR = 0.95;
const SURE = 0.8;

/** "Vesuvìo [d'Oro]", "Rosa [del Mar]": "of" in small letters goes with the capitalised word before it, whatever name both make. */
function saysOfWhat({ pieces, text }: PreparedField, { end, start }: FieldSpan): boolean {
  const before = pieces[pieceAt(pieces, start) - 1];
  const words = text.slice(start, end);
  const isOf =
    OF_WHAT.test(words) &&
    wordsOf(words).every((word) => word.length < LEAST_WORD || isKnownWord(word.toLowerCase()));
  return isOf && before?.kind === 'WORD' && before.capital;
}
const OF_WHAT = /^(?:d['’]|(?:d[aeiou]|del|d[eao]lla|dello|dei|d[ae]s|dos|van|von)\s)/u;

const GOODS_ELSEWHERE = 'a word for goods in another script';

/** 시멘트, cement, beside シーメンス: the text is in a script that foreign names are spelt in, and the name is not in that one. */
function isOfOtherScript(text: string, name: string): boolean {
  const script = nativeSound(text)?.script;
  return script !== undefined && script !== nativeSound(name)?.script;
}

/**
 * хаски is the husky, جرانيت is granite: the word went from language to language, and the mark took it too. A name that
 * is written over is written with a capital. Two words of Arabic that only sound like one name are no name.
 */
function wordElsewhere({ name, likeness }: UseQuestion, text: string): string | undefined {
  if (!OTHER_SCRIPT.test(text)) return undefined;
  const isGoods = isGoodsWord(text.toLowerCase());
  if (isGoods && isOfOtherScript(text, name)) return GOODS_ELSEWHERE;
  if (!LATIN_WORD.test(name)) return undefined;
  if (ARABIC.test(text) && /\S\s+\S/u.test(text) && likeness < SURE) return 'two words that are not the name';
  if (isGoods) return GOODS_ELSEWHERE;
  const small = HAS_CASE.test(text) ? !CAPITAL.test(text) : ARABIC.test(text) && likeness < NEAR;
  return small && isEveryday(name.toLowerCase()) ? 'the same word in another script' : undefined;
}

/**
 * "Co nverse", "Om-ega": a name of one word, cut in two. A single letter is none of the parts ("for D" is not Ford), and two
 * words that everybody uses are cut by a hyphen, or they stand as they always do ("Peace Bird").
 */
function isCutInTwo(text: string, words: readonly string[], name: string, languages: number): boolean {
  return (
    words.length === 2 &&
    words.every((word) => word.length > 1) &&
    (HYPHEN.test(text) || !words.every((word) => isWordIn(word, languages))) &&
    LATIN_WORD.test(name) &&
    words.join('') === name
  );
}
/** "gu chi", 香奈er: a Chinese name in pinyin, syllable by syllable or a part of it, is no words. */
function isSpelledOut(text: string, name: string): boolean {
  if (!HAN.test(name)) return false;
  if (HALF_HAN.test(text)) return text.toLowerCase().replace(HAN_RUNS, pinyinOf) === pinyinOf(name);
  if (!SYLLABLES.test(text)) return false;
  const syllables = pinyinSyllables(name).map(({ syllable }) => syllable);
  return syllables.join(' ') === text.toLowerCase();
}
/** "Ca si ô": a known name of one word, syllable by syllable with a capital in front. Whatever the syllables mean, no three of them stand so by chance. */
function isCutInSyllables(text: string, name: string): boolean {
  return SYLLABLES_APART.test(text) && LATIN_WORD.test(name) && isDocumented(name) && isSpelledBy(text, name);
}
const SYLLABLES_APART = /^\p{Lu}[\p{Ll}\p{M}]{0,3}(?:[ -][\p{Ll}\p{M}]{1,4}){2,}$/u;
const isSpelledBy = (text: string, name: string): boolean =>
  identityKey(text.replace(/[ -]/g, '')) === identityKey(name);

const HAN = /^\p{Script=Han}+$/u;
const HAN_RUNS = /\p{Script=Han}+/gu;
const HALF_HAN = /^(?=.*[a-z]{2})(?=.*\p{Script=Han})[a-z\p{Script=Han}]+$/iu;
const SYLLABLES = /^[a-z]+(?: [a-z]+)+$/i;

const HYPHEN = /[-‐‑–—]/u;
const LEAST_WORD = 3;
const isWordIn = (word: string, languages: number): boolean =>
  word.length >= LEAST_WORD && (languagesOfWord(word) & languages) !== 0;

/** Œ is spelt oe as well. */
const withoutLigatures = (words: string): string => words.replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/**
 * Identical in law lets case, spaces and accents go; a reader of "Đà" or "per l" sees other words than DA or PERL. The
 * words may still be the name: then they are no words of any language.
 */
function spelledAlike(
  { identical, span }: UseQuestion,
  field: PreparedField,
  words: readonly string[],
  nameWords: readonly string[],
): boolean {
  const [spelled, name] = [withoutLigatures(words.join(' ')), withoutLigatures(nameWords.join(' '))];
  if (spelled === name) return true;
  // "North Face" and "Northface" are The North Face; one word that is left of a name may be any word.
  const bare = withoutArticle(name).split(' ');
  if (bare.length > 1 && words.join('') === bare.join('')) return true;
  if (isCutInTwo(field.text.slice(span.start, span.end), words, name, field.languages)) return true;
  // One key for the ways of spelling a foreign sound: ルイビトン, ルイ・ヴィトン.
  const isKana = KATAKANA.test(spelled) || isHiraganaAlone(field, span, spelled);
  const kana = isKana ? kanaKey(foldText(spelled).text) : '';
  if (kana !== '' && kana === kanaKey(name)) return true;
  // Without cases and spaces, ルイヴィトン is ルイ・ヴィトン.
  if (DENSE_LETTER.test(spelled) && words.join('') === nameWords.join('')) return true;
  return (
    identical &&
    words.length === nameWords.length &&
    spelled.normalize('NFD').length === name.normalize('NFD').length
  );
}

/**
 * "Channel" on perfume: a famous name but for a letter that stands twice or once, on goods of the mark, written as a name. It is
 * weighed like a name that is an everyday word.
 */
function isDoubledName({ goodsClasses, markClasses, name }: UseQuestion, text: string): boolean {
  const [word, meant] = [text.toLowerCase(), name.toLowerCase()];
  return (
    word !== meant &&
    FAMOUS_NAMES.has(meant) &&
    CAPITAL.test(text) &&
    withoutRepeats(word) === withoutRepeats(meant) &&
    sharesGoods(goodsClasses, markClasses) === true
  );
}

/** "Naik" by Найк: a famous name as another script writes it, back in Latin letters, and no word of the text's languages. */
function isFamousByEar({ markText, name, span }: UseQuestion, field: PreparedField, text: string): boolean {
  // "bos" of "boss" is no word that was written.
  if (/^\p{L}/u.test(field.text.slice(span.end))) return false;
  const byEar = LATIN_WORD.test(text) && OTHER_SCRIPT.test(name) && FAMOUS_NAMES.has(markText.toLowerCase());
  return byEar && !isWordHere(text.toLowerCase(), field.languages);
}

/** "Trampki damskie [Big Star] białe": several words with capitals in a line of small letters. */
function isWrittenAsName({ pieces }: PreparedField, { start, end }: FieldSpan): boolean {
  const words = pieces.filter(({ dense, kind }) => kind === 'WORD' && !dense);
  const own = words.filter((word) => word.start >= start && word.end <= end);
  if (own.length < 2 || !own.every(({ capital }) => capital)) return false;
  // The first word of a title has a capital whatever it is.
  const others = words.slice(1).filter((word) => word.end <= start || word.start >= end);
  return others.length >= LEAST_SMALL && others.every(({ capital }) => !capital);
}
const LEAST_SMALL = 2;

/**
 * The ordinary sense of the words that resemble a mark, where they have one and nothing shows that they stand as a mark:
 * letters, place, goods and the words around are weighed. Undefined where they stand as a mark.
 */
export function ordinarySense(
  question: UseQuestion,
  prepared: PreparedUse,
  field: PreparedField,
): OrdinarySense | undefined {
  const { span } = question;
  const { start, end } = span;
  const text = field.text.slice(start, end);
  if (field.field === 'BRAND' || /^\s?[®™]/u.test(field.text.slice(end, end + 2))) return undefined;
  // Nobody hides a word that everybody uses.
  if (
    question.shown !== undefined &&
    (!isKnownWord(question.shown.toLowerCase()) ||
      FAMOUS_NAMES.has(question.shown.toLowerCase()) ||
      isSpelledInSigns(text) ||
      SIGN_FOR_LETTER.test(text))
  )
    return undefined;
  // What stands around a short form has told already that it is one.
  if (isShortFor(text, question.name) || isSpelledOut(text, question.name)) return undefined;
  if (isShortHere(field.text, span, question.markText)) return undefined;
  if (isCutInSyllables(text, question.name)) return undefined;
  if (isMeasure(text) && !touchingBefore(field, span, 'MAKER')) {
    const measure = certainly(pointAt(field, start, end, 'a number, size or letter'), 0.9);
    return isCodeName(question, text) ? { ...measure, doubtful: true } : measure;
  }
  if (isLot(field, span)) return certainly(pointAt(field, start, end, 'so many things sold together'), 0.85);
  if (isSizeWord(field, span)) return certainly(pointAt(field, start, end, 'says the size'), 0.9);
  if (isInsideWord(field, span)) return certainly(pointAt(field, start, end, 'part of another word'), 0.85);
  if (isPartOfCode(field, question))
    return certainly(pointAt(field, start, end, 'part of a model number'), 0.85);
  if (isModelInRow(field, question) || isModelOfMaker(field, span))
    return certainly(pointAt(field, start, end, 'a model of the maker before it'), 0.8);
  if (hidesName(text, question.name) || seenAtAGlance(text, question.name)) return undefined;
  if (isBeforeOwnLine(field, span)) return undefined;
  if (saysOfWhat(field, span))
    return certainly(pointAt(field, start, end, 'says of what the word before it is'), 0.8);
  const called = goodsNamedAround(field, span);
  if (called) {
    // "supports Android phones": a frame is heard first; the pelle of "finta pelle" is not Belle, whatever style it has.
    const isOther = LATIN_WORD.test(text) && text.toLowerCase() !== question.name.toLowerCase();
    const isSmallWord = SMALL.test(text) && isWordHere(text.toLowerCase(), field.languages);
    const evidence = [pointAt(field, called.start, called.end, 'is what the goods are called')];
    return { certain: isOther && isSmallWord, evidence, confidence: 0.85 };
  }
  if (isNameOfDoll(field, question))
    return certainly(pointAt(field, start, end, 'is the name that a doll is given'), 0.8);
  if (isCoupleNamed(field, question))
    return certainly(pointAt(field, start, end, 'are the names of a couple'), 0.8);
  const kind = kindSense(question, prepared, field);
  if (kind) return kind;
  const elsewhere = wordElsewhere(question, text);
  if (elsewhere) return certainly(pointAt(field, start, end, elsewhere), 0.8);
  const exact = spelledAlike(question, field, wordsOf(text), wordsOf(question.name));
  const dense = denseSense(field, span, question, exact);
  if (dense) return dense;
  // "витамины" in small letters are the goods, and not a mark that has only nearly that name.
  if (!exact && SMALL.test(text) && !isDocumented(question.markText) && isGoodsName(field, span))
    return certainly(pointAt(field, start, end, 'is what the goods are called'), 0.85);
  if (isColour(field, span)) return certainly(pointAt(field, start, end, 'names a colour'), 0.85);
  if (isShade(field, span)) return certainly(pointAt(field, start, end, 'names a shade of colour'), 0.85);
  // Met by its name in another script, Latin words are held against the mark as it is filed.
  const name = LATIN_TEXT.test(text) && OTHER_SCRIPT.test(question.name) ? question.markText : question.name;
  const read = ordinaryWords(field, span, name, question.ordinariness);
  // A famous name is heard even in what is a rare word of a dictionary: "Naique".
  const famous = FAMOUS_NAMES.has(question.name.toLowerCase());
  if (question.heard && !isWordHeard(text.toLowerCase(), field.languages, famous)) return undefined;
  const isName = isDoubledName(question, text) || isFamousByEar(question, field, text);
  if (!exact && read.readable && !isName)
    return certainly(pointAt(field, start, end, 'is another word'), 0.85);
  if (!read.ordinary) return undefined;
  const cue = read.words.length > 1 && exact ? undefined : senseCue(prepared, field, span, read.words);
  const weight = weighWord(question, field, read, cue !== undefined);
  if (weight >= AS_MARK_FROM) return undefined;
  const word = pointAt(field, start, end, 'an everyday word');
  const others = sharesGoods(question.goodsClasses, question.markClasses) === false && !question.goodsGuessed;
  const isOfTheseGoods = sharesGoods(question.goodsClasses, question.markClasses) === true;
  const isWritten = exact && isOfTheseGoods && isWrittenAsName(field, span);
  // "Men Jeep Cotton Shorts": a word that nothing explains, on goods of the mark, is perhaps the name.
  const mayBeName = !/^\p{Ll}/u.test(text) || start === 0;
  const unexplained = mayBeName && !others && !cue && !read.praise && !read.words.some(isTradeWord);
  return {
    // Of scripts without capitals the letters do not tell; there a frame is heard first.
    certain: cue !== undefined || (read.praise && !isWritten) || /^[^\p{Lu}\p{Lo}]/u.test(text),
    evidence: cue ? [word, cue] : [word],
    confidence: Math.min(0.97, 0.6 + (AS_MARK_FROM - weight) * 0.08),
    doubtful: isWritten || (exact && unexplained && weight >= DOUBTFUL_FROM),
  };
}
