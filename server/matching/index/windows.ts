import { Letter } from './code-points';
import { Changed, Gap, type Lane } from './lane';
import { isOrdinary, type LanguageModel } from './language-model';
import { type FramedRun, LONGEST_KEY } from './rules';
import { bitsOf, isDenseLetter, Seam } from './tells';

/** A run of a lane that may be a name. */
export interface Window extends FramedRun {
  lane: Lane;
  /** First and last token. */
  firstToken: number;
  lastToken: number;
  /** Only equal keys count: model numbers, wholly ordinary words, parts of words. */
  exactOnly: boolean;
  /** The window is a part of a longer word. */
  inside: boolean;
  /** Letters cut off behind it: a plural or possessive ending. */
  affix: number;
  /** How ordinary the words in it are, [0, 1]: the least ordinary of them. */
  ordinariness: number;
  /** How much its words tell, in bits. */
  bits: number;
  /** How badly its ends tear what belongs together. */
  torn: number;
}

/** What a window may hold: eight words, or some twenty characters of a script without spaces, or sixteen single letters. */
const BUDGET = 64;
const WORD_COST = 8;
const CHARACTER_COST = 3;
const LETTER_COST = 4;
/** The longest word of a script without spaces that is looked for, in characters. */
const LONGEST_DENSE_WORD = 4;
/** Longer windows, of five words or thirteen characters and more, are only met letter for letter. */
const FUZZY_REST = 28;
/** A window of which less than a third is strange to listings is too ordinary to be a misspelt name. */
const STRANGE_SHARE = 3;
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;
const SHORTEST_COMPOUND = 8;
const S = 115;
const E = 101;

const MOST_TOKENS = 4096;
const levels = new Float64Array(MOST_TOKENS);
const bits = new Float64Array(MOST_TOKENS);
const seams = new Uint8Array(MOST_TOKENS + 1);

function tokenCost(lane: Lane, at: number): number {
  const letter = lane.letters[at] as number;
  if (isDenseLetter(letter)) return CHARACTER_COST;
  return (lane.first[at + 1] as number) - (lane.first[at] as number) === 1 ? LETTER_COST : WORD_COST;
}

/**
 * Finds how ordinary each token is, how much it tells, and what stands before it. Characters without spaces between them
 * are rated by the longest words they make.
 */
function rateWords(lane: Lane, tokens: number, model: LanguageModel, syllables: boolean): void {
  for (let at = 0; at < tokens;) {
    const from = lane.first[at] as number;
    const letter = lane.letters[at] as number;
    let length = 1;
    if (isDenseLetter(letter)) {
      length = Math.min(LONGEST_DENSE_WORD, tokens - at);
      while (length > 1 && model.ofUnits(lane.units, from, lane.first[at + length] as number) === 0)
        length -= 1;
    }
    const to = lane.first[at + length] as number;
    // A single character of these scripts is no word to speak of.
    const level = length === 1 && isDenseLetter(letter) ? 0 : model.ofUnits(lane.units, from, to);
    const tells = bitsOf(letter, (to - from) / length, level / length, syllables);
    seams[at] =
      at > 0 &&
      level === 0 &&
      levels[at - 1] === 0 &&
      lane.gaps[at] === Gap.JOIN &&
      letter === lane.letters[at - 1]
        ? Seam.STRANGE
        : Seam.NONE;
    for (const end = at + length; at < end; at++) {
      levels[at] = level;
      bits[at] = tells;
      if (at < end - 1) seams[at + 1] = Seam.WORD;
    }
  }
  seams[tokens] = Seam.NONE;
}

/**
 * A word of another alphabet beside one in Latin letters: "Miele για", "Sony на" are a name and a word, however little the word's
 * look-alikes change of the sound. Who hides a name so hides it letter for letter.
 */
function isBesideForeign({ changed, kind }: Lane, start: number, last: number): boolean {
  if (kind !== 'HOMOGLYPH') return false;
  const [first, end] = [changed[start], changed[last]];
  return (first === Changed.ALL && end === 0) || (first === 0 && end === Changed.ALL);
}

/** Whether a name this short may be met here: whole, undisguised, not put together over a space. */
function admitsShort(window: Window, spaced: boolean): boolean {
  const { lane, firstToken, lastToken } = window;
  const length = window.to - window.from;
  if (length > 2) return true;
  // Two look-alike characters, but not two out of the middle of something longer.
  if (lane.kind === 'LOOKALIKE_GLYPH') return length === 2 && window.torn === 0 && !spaced;
  if (lane.kind !== 'EXACT' || spaced || window.inside) return false;
  if ((lane.letters[firstToken] as number) < Letter.HAN || length === 2) return true;
  const next = lastToken + 1 < lane.tokens ? (lane.gaps[lastToken + 1] as number) : Gap.SPACE;
  return (lane.gaps[firstToken] as number) >= Gap.PUNCTUATION && next >= Gap.PUNCTUATION;
}

/**
 * Visits every run of whole tokens of a lane that may be a name: at most eight words or LONGEST_KEY units; of a lane that
 * undoes a disguise, only runs with something undone. `plain` is the lane EXACT of the same text. The window handed over is reused.
 */
export function forEachWindow(
  lane: Lane,
  plain: Lane,
  model: LanguageModel,
  visit: (window: Window) => void,
): void {
  const tokens = Math.min(lane.tokens, MOST_TOKENS);
  // What these read is as ordinary as the words it was read from, token by token.
  const isRewritten =
    lane.kind === 'TRANSLITERATION' || lane.kind === 'REPEATED' || lane.kind === 'LOOKALIKE_GLYPH';
  rateWords(isRewritten ? plain : lane, tokens, model, lane.kind === 'TRANSLITERATION');
  const window: Window = {
    lane,
    units: lane.units,
    from: 0,
    to: 0,
    firstToken: 0,
    lastToken: 0,
    exactOnly: false,
    inside: false,
    affix: 0,
    ordinariness: 0,
    bits: 0,
    torn: 0,
    head: 0,
    tail: 0,
  };
  // These two undo all that there is to undo.
  const isPlainLane = lane.kind === 'REPEATED' || lane.kind === 'LOOKALIKE_GLYPH';
  for (let start = 0; start < tokens; start++) {
    let budget = BUDGET;
    let changed = lane.kind === 'EXACT';
    let rigid = false;
    let spaced = false;
    let ordinariness = 1;
    let strange = 0;
    let tells = 0;
    let head = 0;
    let tail = 0;
    const from = lane.first[start] as number;
    for (let last = start; last < tokens; last++) {
      budget -= tokenCost(lane, last);
      const to = lane.first[last + 1] as number;
      if (budget < 0 || to - from > LONGEST_KEY) break;
      if (last > start && lane.gaps[last] === Gap.SPACE) spaced = true;
      changed ||= lane.changed[last] !== 0;
      rigid ||= lane.rigid[last] === 1;
      ordinariness = Math.min(ordinariness, levels[last] as number);
      tells += bits[last] as number;
      const letters = to - (lane.first[last] as number);
      if (isOrdinary(levels[last] as number) && !isDenseLetter(lane.letters[last] as number)) {
        tail += letters;
        if (head + letters === to - from) head += letters;
      } else tail = 0;
      if (!isOrdinary(levels[last] as number)) strange += letters;
      if (!changed) continue;
      // An everyday word of another script is no disguise of what it happens to sound like.
      if (lane.kind === 'TRANSLITERATION' && rigid && isOrdinary(ordinariness)) continue;
      window.from = from;
      window.to = to;
      window.firstToken = start;
      window.lastToken = last;
      window.affix = 0;
      window.ordinariness = ordinariness;
      window.bits = tells;
      window.torn = (seams[start] as number) + (seams[last + 1] as number);
      window.head = head;
      window.tail = tail;
      window.inside =
        lane.gaps[start] === Gap.SOFT || (last + 1 < tokens && lane.gaps[last + 1] === Gap.SOFT);
      if (window.inside && to - from < SHORTEST_PART) continue;
      window.exactOnly =
        rigid ||
        window.inside ||
        isPlainLane ||
        isBesideForeign(lane, start, last) ||
        STRANGE_SHARE * strange < to - from ||
        budget < FUZZY_REST ||
        seams[start] === Seam.WORD ||
        seams[last + 1] === Seam.WORD ||
        (to - from === 2 && (window.torn > 0 || spaced));
      if (!admitsShort(window, spaced)) continue;
      visit(window);
      if (lane.kind === 'EXACT' && lane.letters[last] === Letter.LATIN) visitEndings(window, visit);
      if (last === start && lane.kind === 'EXACT') visitParts(window, model, visit);
    }
  }
}

/** The window without a plural ending, to be met letter for letter. */
function visitEndings(window: Window, visit: (window: Window) => void): void {
  const { units, to, from } = window;
  if (to - from < 4 || units[to - 1] !== S) return;
  window.exactOnly = true;
  for (const affix of units[to - 2] === E && to - from > 5 ? [1, 2] : [1]) {
    window.to = to - affix;
    window.affix = affix;
    visit(window);
  }
  window.to = to;
  window.affix = 0;
}

/** Both halves of a compound of which the other is a known word (`nikeshoes`), to be met letter for letter. */
function visitParts(window: Window, model: LanguageModel, visit: (window: Window) => void): void {
  const { units, from, to } = window;
  if (
    to - from < SHORTEST_COMPOUND ||
    window.ordinariness > 0 ||
    window.lane.letters[window.firstToken] !== Letter.LATIN
  ) {
    return;
  }
  window.exactOnly = true;
  window.inside = true;
  for (let cut = from + SHORTEST_REST; cut <= to - SHORTEST_REST; cut++) {
    if (cut - from >= SHORTEST_PART && model.ofUnits(units, cut, to) > 0) {
      window.to = cut;
      visit(window);
      window.to = to;
    }
    if (to - cut >= SHORTEST_PART && model.ofUnits(units, from, cut) > 0) {
      window.from = cut;
      visit(window);
      window.from = from;
    }
  }
}
