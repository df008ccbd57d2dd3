import { isBrandName, nativeNames } from '../../matching/sign/brand-index';
import { kept } from '../kept';
import { type MarkIndex, type SpanMatch } from '../../matching/types';
import { partsOfCompound } from '../../text/compounds';
import { nativeKey } from '../../text/native-key';
import { nativeLikeness } from '../../text/native-likeness';
import { looksKey } from '../../text/native-looks';
import { nativeSkeleton } from '../../text/native-sound';
import { segment } from '../../text/segment';
import { metMark } from '../signs/sign-reader';
import { isPlainWord } from '../use/known-words';
import { isLatin, latinByEar, type Likeness } from './latin-by-ear';
import { marksWritten } from './marks-named';
import { type FoundMatch, LIKELY, type NameFinder, UNSURE } from './name-finder';

/** A word of one script in which foreign names are spelt by ear. */
const WORDS =
  /\p{Script=Hangul}{2,}|[\p{Script=Katakana}ー]{2,}|\p{Script=Cyrillic}{3,}|\p{Script=Greek}{3,}|(?:\p{Script=Arabic}|[\p{M}\u0640]){3,}|\p{Script=Hebrew}[\p{Script=Hebrew}'’׳״"]+|(?:(?!\p{N})\p{Script=Thai}|\p{M}){3,}/gu;
const HINT =
  /[\p{Script=Hangul}\p{Script=Katakana}ー\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u;
const BETWEEN = /^[ ・-]?$/u;
const MOST_WORDS = 4;
/** The article, "and", "for" and "in" of Arabic and Hebrew, written together with the name. */
const GLUED = /^(?:[وفبك]?ال|لل|[وبل]|[הובלמש])(?=.{4})/u;
const SHORTEST = 3;
/** Several words with capitals are a name, whatever they mean: Фишер-Прайс. */
const CAPITALS = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+$/u;
/** From this likeness on two spellings are of one name. */
const SURELY = 0.85;
/** The same where no table has the name in the script. */
const SURELY_HEARD = 0.93;
/** Above what the index gives for a part of the name, below the name itself. */
const SCORE = 0.96;

interface Word {
  readonly start: number;
  readonly end: number;
}

/** 퓨마 tells as much as three kana. */
const isLongEnough = (run: string): boolean => run.length >= SHORTEST || /^\p{Script=Hangul}/u.test(run);

const THAI = /^\p{Script=Thai}/u;
const THAI_LETTER = /[\p{Script=Thai}\p{M}]/u;
/** Words that a longer run of Thai was cut into make a name only where they sound like it: ล้อลาก is not โรเล็กซ์. */
const CUT_FROM_A_RUN = 0.85;

function leastLikeness(text: string, { end, start }: Word): number {
  if (!THAI.test(text.slice(start, end))) return 0;
  const isCut = THAI_LETTER.test(text[start - 1] ?? '') || THAI_LETTER.test(text[end] ?? '');
  return isCut ? CUT_FROM_A_RUN : 0;
}

/** Thai sets no spaces: a name that no dictionary has stands between the words of a run, often cut in several. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }) =>
    (THAI.test(word) ? segment(word, 'THAI') : partsOfCompound(word)).map(({ start, end }) => ({
      start: index + start,
      end: index + end,
    })),
  );
}

const isPlain = (word: string): boolean => isPlainWord(word.toLowerCase());

/** Arabic stretches a word by a stroke that is no letter: كـبير is كبير. */
const withoutStrokes = (word: string): string => word.replaceAll('\u0640', '');

/** Runs of one to three words that stand side by side, and are not all words that everybody uses. */
function* runsOf(text: string): Generator<Word & { readonly run: string }> {
  const words = wordsOf(text);
  for (const [first, { start }] of words.entries()) {
    let strange = false;
    for (let last = first; last < Math.min(words.length, first + MOST_WORDS); last += 1) {
      const word = words[last] as Word;
      if (last > first && !BETWEEN.test(text.slice(words[last - 1]?.end, word.start))) break;
      strange ||= !isPlain(withoutStrokes(text.slice(word.start, word.end)));
      const run = withoutStrokes(text.slice(start, word.end));
      if (!(strange || CAPITALS.test(run)) || isPlain(run) || !isLongEnough(run)) continue;
      yield { start, end: word.end, run };
      const bare = run.replace(GLUED, '');
      const isWhole = run.length === word.end - start;
      if (isWhole && bare !== run && !isPlain(bare))
        yield { start: word.end - bare.length, end: word.end, run: bare };
    }
  }
}

/** How alike a run and a name are as spellings of one foreign name, each name held against it once: many marks bear one name. */
function likenessTo(run: string): Likeness {
  const known = new Map<string, number>();
  return (name) => kept(known, name, () => nativeLikeness(run, name));
}

/** Other names of the marks that the index met there, which the run spells; of those in its own script, or of those in Latin letters. */
function metAgain(
  index: MarkIndex,
  run: string,
  met: readonly SpanMatch[],
  isAsked: (name: string) => boolean,
  like: Likeness,
): readonly SpanMatch[] {
  return met.flatMap((match) => {
    const { aliases, text } = metMark(index, match.mark).name;
    const name = [text, ...aliases.map((alias) => alias.text)].find((one) => isAsked(one) && like(one) > 0);
    return name === undefined || name === run ? [] : [{ ...match, name }];
  });
}

/** Marks with a documented name that the run spells. */
function metFirst(index: MarkIndex, run: string, like: Likeness): readonly SpanMatch[] {
  const { byLook, bySkeleton } = nativeNames();
  const names = [...(bySkeleton.get(nativeSkeleton(run)) ?? []), ...(byLook.get(looksKey(run)) ?? [])];
  return [...new Set(names)]
    .filter((name) => name !== run && like(name) > 0)
    .flatMap((name) =>
      // What only reads as the name once it is romanised is another mark.
      marksWritten(index, name).flatMap((match) => (match.kind === 'EXACT' ? [{ ...match, name }] : [])),
    );
}

/**
 * Marks whose name a text spells by ear in another script, as nobody documented it: 퓨마 of 푸마, شنيل of شانيل. Of those that
 * the index met by a part or a sound, and of the brand table; where it spells none of these, of all names in Latin letters.
 */
export const nearNames: NameFinder = {
  hint: HINT,
  find: ({ text }, field, { index, met }) =>
    [...runsOf(text)].flatMap(({ end, run, start }) => {
      const key = nativeKey(run);
      const least = leastLikeness(text, { start, end });
      const there = met.filter((match) => match.field === field && match.start < end && match.end > start);
      // What is named as it is documented is met already.
      const exact = there.filter(({ kind }) => kind === 'EXACT');
      const isWhole = exact.some((match) => match.start <= start && match.end >= end);
      // نيسان is Nissan as it stands, and not Nissin by ear.
      if (isWhole && isBrandName(run)) return [];
      const named = new Set(exact.map(({ mark }) => mark));
      const like = likenessTo(run);
      const isNative = (name: string): boolean => !isLatin(name);
      const documented = [...metAgain(index, run, there, isNative, like), ...metFirst(index, run, like)];
      const found = (match: SpanMatch, likeness: number, isSure: boolean): FoundMatch => {
        const writing = { kind: 'TRANSLITERATION' as const, edits: 0, sureness: isSure ? LIKELY : UNSURE };
        const score = SCORE * (0.9 + 0.1 * likeness);
        return { ...match, field, start, end, ...writing, score, shows: match.name };
      };
      if (documented.length > 0)
        return documented.flatMap((match) => {
          const likeness = like(match.name);
          if (named.has(match.mark) || likeness < least) return [];
          return [
            found(match, likeness, likeness >= SURELY || (key !== '' && key === nativeKey(match.name))),
          ];
        });
      // Half of it is a documented name, or it is cut from a run of Thai.
      if (least > 0 || exact.some((match) => 2 * (match.end - match.start) >= run.length)) return [];
      return latinByEar(index, run, metAgain(index, run, there, isLatin, like), like).map((match) => {
        const likeness = like(match.name);
        return { ...found(match, likeness, likeness >= SURELY_HEARD), heard: true };
      });
    }),
};

const LATIN = /\p{Script=Latin}/u;

/** True for a place where the index met some of the sounds of a name only: nearNames says which of them spell it. */
export function isByEar({ end, kind, start }: SpanMatch, text: string): boolean {
  return kind === 'PHONETIC' && !LATIN.test(text.slice(start, end));
}
