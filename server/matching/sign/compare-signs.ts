import {
  type Alias,
  type Sign,
  type SignComparison,
  type SignContext,
  type SignGrade,
  type Transformation,
} from '../types';
import { namesCompared } from './compared-brands';
import { explainLink } from './explain-link';
import { hiddenName } from './hidden-name';
import { meaning } from './features/meaning';
import { pairSigns, type SignPair } from './pair';
import { prepareSign, type PreparedSign } from './prepare-sign';
import { scriptsIn } from '../../text/script';
import { BIAS, SIMILAR_FROM, type WeightedFeature, WEIGHTS } from './weights';

export { prepareSign, type PreparedSign } from './prepare-sign';

/** Score of signs that are identical in law. */
const IDENTICAL_SCORE = 0.999;
/** A feature is named among the reasons from this much log odds on. */
const DECISIVE = 0.4;
const MOST_REASONS = 6;
/** Parts of 1 that a score is rounded to: more digits would promise more than is known. */
const STEPS = 10_000;

interface Assessment {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What each feature of the pair in hand adds, and the places of those that decide, the weightiest first. */
const parts = new Float64Array(WEIGHTS.length);
const decisive = new Uint8Array(WEIGHTS.length);

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const rounded = (x: number): number => Math.round(x * STEPS) / STEPS;

/** What is said of signs that have no letter, digit or character between them to compare. */
const NOTHING: SignComparison = {
  grade: 'DISSIMILAR',
  score: 0,
  visual: 0,
  aural: 0,
  conceptual: 0,
  sharedElement: '',
  distinctiveness: 0,
  transformations: [],
  reasons: [],
};

/** The global assessment of a pair: the sum of its weighted features as a probability, and what decided it. */
function assess(pair: SignPair): Assessment {
  let sum = BIAS;
  let count = 0;
  for (let at = 0; at < WEIGHTS.length; at++) {
    const { value, weight } = WEIGHTS[at] as WeightedFeature;
    const part = weight * value(pair);
    sum += part;
    const size = Math.abs(part);
    if (size < DECISIVE) continue;
    parts[at] = size;
    let place = count++;
    for (; place > 0 && (parts[decisive[place - 1] as number] as number) < size; place--)
      decisive[place] = decisive[place - 1] as number;
    decisive[place] = at;
  }
  const reasons: string[] = [];
  for (let place = 0; place < count && place < MOST_REASONS; place++)
    reasons.push((WEIGHTS[decisive[place] as number] as WeightedFeature).code);
  return { score: sigmoid(sum), reasons };
}

/** The weightiest element of the first sign that the second has too, as the first writes it. */
function sharedElement({ a, b, words, containment }: SignPair): { text: string; weight: number } {
  if (a.identity === b.identity)
    return { text: a.text.trim(), weight: Math.max(0, ...a.words.map(({ weight }) => weight)) };
  let best = { text: '', weight: 0 };
  for (const { left, right } of words.pairs) {
    const word = a.words[left];
    const weight = Math.min(word?.weight ?? 0, b.words[right]?.weight ?? 0);
    if (word && (best.text === '' || weight > best.weight))
      best = { text: asWritten(a.text, word.text), weight };
  }
  if (best.text === '' && containment) {
    const short = containment.inFirst ? b : a;
    best = { text: asWritten(a.text, short.joined), weight: Math.min(1, short.weight) };
  }
  return best;
}

/** Named among the reasons where all that the signs share is usual for the goods in question. */
const USUAL_FOR_GOODS = 'USUAL_FOR_GOODS';
/** From this on a word is usual for the goods. */
const USUAL = 0.3;

function sharesUsualWordsOnly({ a, words }: SignPair, { usualness }: SignContext): boolean {
  if (!usualness || words.pairs.length === 0) return false;
  return words.pairs.every(({ left }) => usualness(a.words[left]?.text ?? '') >= USUAL);
}

function asWritten(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  if (at >= 0) return text.slice(at, at + word.length);
  return /\s/u.test(text.trim()) ? word : text.trim();
}

/** The score of the likest alias of the second sign, where one is in a script of the first and is liker than its text. */
function bestAlias(
  a: PreparedSign,
  b: Sign,
  context: SignContext | undefined,
): { pair: SignPair; assessment: Assessment } | null {
  if (!b.aliases?.length) return null;
  let best: { pair: SignPair; assessment: Assessment } | null = null;
  const scripts = scriptsIn(a.text);
  for (const { text } of b.aliases) {
    if (!scriptsIn(text).some((script) => scripts.includes(script))) continue;
    const pair = pairSigns(a, prepareSign({ text }, context));
    const assessment = assess(pair);
    if (!best || assessment.score > best.assessment.score) best = { pair, assessment };
  }
  return best;
}

const NO_LINKS: readonly Transformation[] = [];

/** The comparison with a chain that is worked out when it is first read. To make an accessor takes 0.6 µs: only what has a chain gets one. */
function linkedLater(
  comparison: SignComparison,
  span: string,
  mark: string,
  aliases: readonly Alias[] | undefined,
): SignComparison {
  let links: readonly Transformation[] | undefined;
  return Object.defineProperty(comparison, 'transformations', {
    get: () => (links ??= explainLink(span, mark, aliases)),
  });
}

/**
 * Compares two signs that were read before (see prepareSign). The chain of transformations is worked out when
 * it is first read: ranking many marks does not pay for it.
 */
export function comparePrepared(
  a: PreparedSign,
  b: PreparedSign,
  mark: Sign,
  context?: SignContext,
): SignComparison {
  if (!a.telling || !b.telling) return NOTHING;
  let pair = pairSigns(a, b);
  let { score, reasons } = assess(pair);
  const identical = a.identity === b.identity;
  const alias = identical ? null : bestAlias(a, mark, context);
  if (alias && alias.assessment.score > score) {
    pair = alias.pair;
    score = alias.assessment.score;
    reasons = ['SAME_NAME', ...alias.assessment.reasons.filter((code) => code !== 'SAME_NAME')];
  }
  if (identical) score = IDENTICAL_SCORE;
  const grade: SignGrade = identical ? 'IDENTICAL' : score >= SIMILAR_FROM ? 'SIMILAR' : 'DISSIMILAR';
  const shared = sharedElement(pair);
  if (context && sharesUsualWordsOnly(pair, context)) reasons = [...reasons, USUAL_FOR_GOODS];
  const comparison: SignComparison = {
    grade,
    score: rounded(score),
    visual: rounded(a.plain === b.plain || (a.han.length > 0 && b.han.length > 0) ? pair.look : 0),
    aural: rounded(pair.sound),
    conceptual: identical ? 1 : rounded(meaning(pair)),
    sharedElement: shared.text,
    distinctiveness: rounded(shared.weight),
    transformations: NO_LINKS,
    reasons: identical ? ['IDENTICAL', ...reasons] : reasons,
  };
  return grade === 'DISSIMILAR' ? comparison : linkedLater(comparison, a.text, b.text, mark.aliases);
}

/** Scripts in which a name that comes near another shows it; alphabets leave out too much, and their readings say the rest. */
const IN_SYLLABLES = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;
/** What is left of the score where a name shows through what covers some of it. */
const LIKELY = 0.95;

/** A sign in another script, no known name itself, against a brand by the names that the brand has there; null where there is nothing to go by. */
function comparedByNames(
  sign: PreparedSign,
  brand: PreparedSign,
  context: SignContext | undefined,
): SignComparison | null {
  if (sign.plain || sign.brands.length > 0 || brand.brands.length === 0) return null;
  const { text } = brand;
  const names = brand.brands.flatMap(namesCompared);
  const hidden = hiddenName(sign.text, names);
  if (hidden) {
    const shown = comparePrepared(prepareSign({ text: hidden.name }, context), brand, { text }, context);
    return { ...shown, grade: 'SIMILAR', score: rounded(shown.score * LIKELY) };
  }
  if (!IN_SYLLABLES.test(sign.text)) return null;
  const aliases = names.map((name) => ({ text: name, language: null }));
  return comparePrepared(sign, brand, { text, aliases }, context);
}

/**
 * Compares two signs as a whole: how they look, sound and mean, weighed by how distinctive what they share is.
 * `a` is usually the span of a listing, `b` the mark. The score is calibrated as the probability that the signs would be
 * held confusingly similar, to four decimals; goods are not looked at here. A text without any letter or digit says
 * nothing: it is DISSIMILAR to all with score 0. Never throws.
 */
export function compareSigns(a: Sign, b: Sign, context?: SignContext): SignComparison {
  const [first, second] = [prepareSign(a, context), prepareSign(b, context)];
  const compared = comparePrepared(first, second, b, context);
  if (first.plain === second.plain || compared.score >= SIMILAR_FROM) return compared;
  const named = comparedByNames(first, second, context) ?? comparedByNames(second, first, context);
  if (!named || named.score < SIMILAR_FROM) return compared;
  return linkedLater({ ...named, transformations: NO_LINKS }, first.text, second.text, b.aliases);
}
