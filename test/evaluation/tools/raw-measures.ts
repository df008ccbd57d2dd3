import { BASELINES } from '../../../server/evaluation/baselines';
import { type SignPair } from '../../../server/matching/sign/pair';
import { type PreparedSign } from '../../../server/matching/sign/prepare-sign';
import { countOf, isFiller, isGivenName } from '../../../server/matching/sign/word-weight';

const firstSame = (a: string, b: string): number => {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  return same;
};
const reversed = (text: string): string => [...text].reverse().join('');
const consonants = (text: string): string => text.replace(/[aeiouy]/g, '');
const syllables = (text: string): number => (text.match(/[aeiouy]+/g) ?? []).length;

function longestRun(a: string, b: string): number {
  for (let size = Math.min(a.length, b.length); size > 0; size--)
    for (let at = 0; at + size <= a.length; at++) if (b.includes(a.slice(at, at + size))) return size;
  return 0;
}

const said = ({ words }: PreparedSign): number => words.filter(({ text }) => !isFiller(text)).length;
const known = ({ words }: PreparedSign): number =>
  words.filter((word) => word.known).length / Math.max(1, words.length);
const commonest = ({ words }: PreparedSign): number =>
  Math.log10(1 + Math.max(0, ...words.map(({ text }) => countOf(text))));
const meanWeight = ({ words, weight }: PreparedSign): number => weight / Math.max(1, words.length);

/** What can be measured on a pair beside the features of the assessment, unweighed: for asking what texts can tell at all. */
export function rawMeasures({ a, b, look, sound, form, words, containment }: SignPair): readonly number[] {
  const [x, y] = [a.joined, b.joined];
  const shortest = Math.max(1, Math.min(x.length, y.length));
  const longest = Math.max(x.length, y.length);
  const [fewest, most] = [Math.min(said(a), said(b)), Math.max(said(a), said(b))];
  const single = most === 1 ? 1 : 0;
  return [
    ...BASELINES.map(({ similarity }) => similarity(a.text, b.text)),
    longestRun(x, y) / shortest,
    longestRun(x, y) / Math.max(1, longest),
    firstSame(x, y),
    firstSame(reversed(x), reversed(y)) / shortest,
    x[0] === y[0] ? 1 : 0,
    consonants(x) === consonants(y) ? 1 : 0,
    Math.abs(syllables(x) - syllables(y)),
    shortest,
    longest,
    fewest,
    most,
    single,
    single * look,
    single * sound,
    (1 - single) * form,
    Math.min(words.restLeft, words.restRight),
    Math.max(words.restLeft, words.restRight),
    words.shared,
    words.pairs.length,
    containment ? 1 : 0,
    containment?.separate ? 1 : 0,
    containment && !containment.atStart ? 1 : 0,
    containment?.rest ?? 0,
    containment?.inFirst ? 1 : 0,
    Math.min(a.weight, b.weight),
    Math.max(a.weight, b.weight),
    Math.min(meanWeight(a), meanWeight(b)),
    known(a),
    known(b),
    commonest(a),
    commonest(b),
    a.brands.length > 0 ? 1 : 0,
    b.brands.length > 0 ? 1 : 0,
    [...a.words, ...b.words].some(({ text }) => isGivenName(text)) ? 1 : 0,
  ];
}
