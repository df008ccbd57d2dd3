import { type Denials, DENYING_WORDS } from './disclaimer-words';
import { DENIALS_EAST } from './disclaimers-east';
import { DENIALS_FAR } from './disclaimers-far';
import { DENIALS_WEST } from './disclaimers-west';
import { type PreparedField } from './prepare-use';
import { type Place } from './use-question';

/** Letters that are written with marks or without: of scripts in which a mark makes no other letter of what is said here. */
const MARKED = /[À-ɏͰ-ϿЀ-ӿḀ-ỿἀ-῿]/gu;

/** Letters without their marks, every one where it stood. */
const unmarked = (text: string): string =>
  text.replace(/[’‘`´ʼ]/gu, "'").replace(MARKED, (letter) => letter.normalize('NFD')[0] as string);

/** In small letters; what would grow longer stays as it is. */
const small = (text: string): string =>
  text.toLowerCase().length === text.length
    ? text.toLowerCase()
    : text.replace(/[^İ]+/gu, (part) => part.toLowerCase());

/** Further words of a sentence. */
const WORDS = String.raw`[^.!?;\n。！？]{0,60}?`;

/** "not…" begins with a whole word where words are parted by blanks. */
const FIRST_WORD =
  /^(\(\?:[^()\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Katakana}\p{Script=Hiragana}]*\)|[\p{Script=Latin}\p{Script=Cyrillic}]+)…/u;

function patternOf(lines: string): string {
  return unmarked(lines)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(FIRST_WORD, String.raw`$1(?!\p{L})…`))
    .map((line) =>
      line
        .replaceAll(' ?', String.raw`\s*`)
        .replaceAll(' ', String.raw`\s+`)
        .replaceAll('~', String.raw`\p{L}*`)
        .replaceAll('…', WORDS),
    )
    .join('|');
}

/** Written without blanks, or with endings on the words: nothing shows where a word begins. */
const DENSE_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'ko', 'th', 'zh']);
const LETTER = String.raw`(?<![\p{L}\p{M}])`;

/** Every language's patterns of one side; where blanks part words they begin with one. */
function all(side: keyof Denials): string {
  const of = (dense: boolean): string =>
    Object.entries({ ...DENIALS_WEST, ...DENIALS_EAST, ...DENIALS_FAR })
      .filter(([language]) => DENSE_LANGUAGES.has(language) === dense)
      .flatMap(([, denials]) => (denials[side] === undefined ? [] : [patternOf(denials[side])]))
      .join('|');
  const parted = side === 'behind' ? '' : LETTER;
  return `${parted}(?:${of(false)})|${of(true)}`;
}

const BEFORE = new RegExp(all('before'), 'gu');
const BEHIND = new RegExp(`^(?:${all('behind')})`, 'u');
const OF_ANY = new RegExp(all('ofAny'), 'u');

const SENTENCE_END = /[!?\n。！？]|\.(?=\s|$)/u;
/** What turns the sense between a denial and the name: "not by us, but by …", "not a copy, original …". */
const TURNS =
  /(?<!\p{L})(?:but|sondern|mais|sino|mas|ma|maar|lecz|ale|utan|men|ci|hanem|но|а|але|αλλα|ama|fakat|nhung|tapi|melainkan)(?!\p{L})|แต่|بل|אלא|而是|但|cop(?:y|i)|kopi|копи|копі|replica|replik|реплік|реплик|fake|original|orygina|оригинал|оригінал|genuine|authentic|fals|fälsch|falsch|imit|contraf|padel|podrob|podděl|napodob|hamis|masol|απομιμ|подделк|підроб|пiдроб|(?<!\p{L})gia(?!\p{L})|nhai|ปลอม|ก๊อป|مقلد|تقليد|חיקוי|(?<!\p{L})kw(?!\p{L})|tiruan|taklit|sahte|cakma|正品|高仿|假|仿|偽/u;
/** Further names, and what firms are, may stand behind the name before its denial: "Peloton Interactive Inc. does not …". */
const NAMES_BEHIND =
  /^[\s,®™©'’")\]»”-]*(?:(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.]*|and|or|und|oder|et|ou|y|o|e|en|of|i|lub|a|och|og|ja|és|și|и|или|та|або|ve|veya|và|dan|και|company|brand|inc|ltd|gmbh|&)[\s,®™]*){0,4}/u;

/** Words of which a denial before a name has one; what has none is not searched. */
const HINT = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${patternOf(DENYING_WORDS)})|n't|ไม่|อิสระ|เครื่องหมายการค้า|并非|並非|不是|非由|不属|不屬|独立于|獨立於|不由|不来自`,
  'u',
);

const LONGEST_HEAD = 140;
const LONGEST_TAIL = 140;
/** So many characters may stand between the denial and the name: further names, "the company". */
const WITHIN = 30;
const WITHIN_SHORT = 12;
const SHORT = 8;
const DENSE = /[\p{Script=Han}\p{Script=Thai}]/u;
const WITHIN_DENSE = 8;
const PAUSE = /[,，、]/u;

const folded = (text: string): string => small(unmarked(text));

function within(denial: string): number {
  if (DENSE.test(denial)) return WITHIN_DENSE;
  return denial.length < SHORT ? WITHIN_SHORT : WITHIN;
}

function deniedBefore(text: string, { start }: Place): Place | undefined {
  const raw = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  const head = folded(raw.split(SENTENCE_END).at(-1) ?? '');
  if (!HINT.test(head)) return undefined;
  const from = start - head.length;
  for (const { 0: denial, index } of head.matchAll(BEFORE)) {
    const gap = head.slice(index + denial.length);
    if (gap.length <= within(denial) && !(TURNS.test(gap) || (DENSE.test(denial) && PAUSE.test(gap))))
      return { start: from + index, end: from + index + denial.length };
  }
  return undefined;
}

function deniedBehind(text: string, { end }: Place): Place | undefined {
  const tail = text.slice(end, end + LONGEST_TAIL);
  const names = NAMES_BEHIND.exec(tail)?.[0].length ?? 0;
  const blank = tail.length - tail.trimStart().length;
  for (const skipped of new Set([0, blank, names])) {
    const denial = BEHIND.exec(folded(tail.slice(skipped)))?.[0];
    if (denial !== undefined) return { start: end + skipped, end: end + skipped + denial.length };
  }
  return undefined;
}

/** The words of a sentence that deny that the goods come from whom it names, or have to do with him: "not affiliated with [Bosch]". */
export const deniedOf = ({ field, role, text }: PreparedField, span: Place): Place | undefined =>
  role === 'BRAND'
    ? undefined
    : (deniedBefore(text, span) ?? (field === 'TITLE' ? undefined : deniedBehind(text, span)));

const known = new WeakMap<PreparedField, Place | null>();

/** The words that say it of every maker that the listing names: "brand names show compatibility only". */
export function deniedOfAny(field: PreparedField): Place | undefined {
  let place = known.get(field);
  if (place === undefined) {
    const found = field.role === 'BRAND' ? null : OF_ANY.exec(folded(field.text));
    place = found && { start: found.index, end: found.index + found[0].length };
    known.set(field, place);
  }
  return place ?? undefined;
}
