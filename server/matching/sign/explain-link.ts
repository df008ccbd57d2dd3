import { saidTheSame } from '../../text/pinyin';
import { romanize } from '../../text/romanize';
import { type Alias, type Transformation, type TransformationKind } from '../types';
import { alignLetters, MANY } from './align-letters';
import { brandsNamed, namesCompared } from './compared-brands';
import { isTranslation } from './concepts';
import { identityKey } from './fold';
import { hiddenName } from './hidden-name';
import { containsWords, initialsOf, isTrueStep } from './true-step';

export { isTrueStep } from './true-step';

type Chain = readonly Transformation[];

/** Kinds that change a whole text at once, the surest first. */
const WHOLE: readonly TransformationKind[] = [
  'AFFIX',
  'NUMBER_WORD',
  'ABBREVIATION',
  'TRANSLITERATION',
  'PHONETIC',
  'TRANSLATION',
];

const LATIN_ONLY = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s\p{M}]*$/u;
const LONGEST_WINDOW = 6;

const step = (kind: TransformationKind, from: string, to: string): Transformation => ({ kind, from, to });

/** Letter by letter, with no edit that nothing explains. */
function disguised(from: string, to: string): Chain | null {
  const found = alignLetters(from, to);
  return found && found.typos === 0 ? found.chain : null;
}

function byTypo(from: string, to: string): Chain | null {
  return alignLetters(from, to)?.chain ?? null;
}

/** One step of a kind that changes the whole text, where it is true. */
function whole(from: string, to: string): Chain | null {
  for (const kind of WHOLE) {
    if (kind === 'TRANSLITERATION' && LATIN_ONLY.test(from) && LATIN_ONLY.test(to)) continue;
    if (kind === 'PHONETIC' && !(LATIN_ONLY.test(from) && LATIN_ONLY.test(to))) continue;
    if (kind === 'ABBREVIATION' && initialsOf(from).length < 2 && initialsOf(to).length < 2) continue;
    const only = step(kind, from, to);
    if (kind === 'TRANSLATION' ? isTranslation(from, to) : isTrueStep(only)) return [only];
  }
  return null;
}

/** Another script: first its reading, then what parts the reading from the mark. */
function transliterated(from: string, to: string): Chain | null {
  if (LATIN_ONLY.test(from)) return null;
  for (const reading of romanize(from)) {
    const rest = disguised(reading, to);
    if (rest) return [step('TRANSLITERATION', from, reading), ...rest];
  }
  return null;
}

/** Runs of words of a text, longest first, that are not the whole of it. */
function windows(text: string): readonly string[] {
  const words = [...text.matchAll(/[^\s]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: string[] = [];
  for (let size = Math.min(words.length - 1, LONGEST_WINDOW); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++)
      found.push(text.slice(words[at]?.start, words[at + size - 1]?.end));
  }
  return found;
}

function contained(from: string, to: string, link: (from: string, to: string) => Chain | null): Chain | null {
  for (const part of windows(from)) {
    const rest = link(part, to);
    if (rest && containsWords(from, part)) return [step('CONTAINED', from, part), ...rest];
  }
  for (const part of windows(to)) {
    const rest = link(from, part);
    if (rest && containsWords(to, part)) return [...rest, step('CONTAINED', part, to)];
  }
  const joined = step('CONTAINED', from, to);
  return isTrueStep(joined) ? [joined] : null;
}

/** Other characters that are said like those of a name in Han. */
function said(from: string, to: string): Chain | null {
  return saidTheSame(from, to) ? [step('TRANSLITERATION', from, to)] : null;
}

/** Through a name of the mark's brand of which the span shows most. */
function throughHidden(from: string, to: string): Chain | null {
  const hidden = hiddenName(from, brandsNamed(to).flatMap(namesCompared));
  return hidden && [step(hidden.kind, from, hidden.name), step('ALIAS', hidden.name, to)];
}

/** The same where it is the mark that is written so, or comes near to a name of the span's brand. */
function throughNameOfSpan(from: string, to: string): Chain | null {
  if (LATIN_ONLY.test(to)) return null;
  const names = brandsNamed(from).flatMap(namesCompared);
  const hidden = hiddenName(to, names);
  if (hidden) return [step('ALIAS', from, hidden.name), step(hidden.kind, hidden.name, to)];
  for (const name of names) {
    const rest = LATIN_ONLY.test(name) ? null : (disguised(name, to) ?? byTypo(name, to) ?? said(name, to));
    if (rest) return [step('ALIAS', from, name), ...rest];
  }
  return null;
}

/** Through another documented name of the same brand. */
function throughAlias(from: string, to: string, aliases: readonly Alias[]): Chain | null {
  const target = brandsNamed(to);
  const named = brandsNamed(from);
  // A text in another script that names nobody may come near a name of the brand there.
  const bearers =
    named.length > 0 || LATIN_ONLY.test(from) ? named.filter((brand) => target.includes(brand)) : target;
  const own = bearers.flatMap(namesCompared);
  const key = identityKey(from);
  const names = [...aliases.map(({ text }) => text), ...own].filter(
    (name) => identityKey(name) !== identityKey(to),
  );
  const sure = names.filter((name) => identityKey(name) === key);
  for (const name of [...sure, ...names]) {
    const rest = disguised(from, name) ?? (sure.length > 0 ? null : (byTypo(from, name) ?? said(from, name)));
    const last = step('ALIAS', name, to);
    if (rest && isTrueStep(last, aliases)) return [...rest, last];
  }
  return null;
}

/**
 * How a span is linked to a mark: a chain of rewrites whose first `from` is the span, each `to` the next `from`, and the
 * last `to` the mark's text. Every step is true of its kind (see isTrueStep). Empty where nothing true links the two.
 */
export function explainLink(
  span: string,
  mark: string,
  aliases: readonly Alias[] = [],
): readonly Transformation[] {
  if (span === mark) return span === '' ? [] : [step('EXACT', span, mark)];
  const first = [
    () => disguised(span, mark),
    () => throughHidden(span, mark),
    () => throughAlias(span, mark, aliases),
    () => throughNameOfSpan(span, mark),
    () => contained(span, mark, disguised),
    () => transliterated(span, mark),
    () => byTypo(span, mark),
    () => whole(span, mark),
    () => contained(span, mark, byTypo),
    () => contained(span, mark, whole),
    () => alignLetters(span, mark, MANY)?.chain ?? null,
  ];
  for (const link of first) {
    const chain = link();
    if (chain && chain.length > 0 && chain.every((one) => isTrueStep(one, aliases))) return chain;
  }
  return [];
}
