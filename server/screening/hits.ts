import { type MarkIndex, type SpanMatch } from '../matching/types';
import { contextualMatches } from './contextual-matches';
import { type FoundMatch } from './found-match';
import { glanceMatches } from './glance';
import { type ItemText } from './item';
import { maskedHanMatches } from './masked-han';
import { maskedNameMatches } from './masked-names';
import { heardNameMatches } from './names-by-ear';
import { nativeNameMatches } from './native-names';
import { isByEar, nearNameMatches } from './near-names';
import { secondLookMatches } from './second-look';
import { seenKanaMatches } from './seen-kana';
import { shownNameMatches } from './shown-names';

/** All places of an item that resemble one mark, best first. */
export interface Hit {
  /** Ordinal of the mark in the index. */
  readonly mark: number;
  readonly matches: readonly FoundMatch[];
}

/** The most places that one finding names. */
const MAX_PLACES = 10;

function overlaps(a: SpanMatch, b: SpanMatch): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}

/** Of matches that overlap, only the best stays: "Nike Air" and "Nike" at one place are one use of the mark. */
function withoutOverlaps(matches: readonly FoundMatch[]): readonly FoundMatch[] {
  const kept: FoundMatch[] = [];
  for (const match of [...matches].sort(
    (a, b) => b.score - a.score || a.field - b.field || a.start - b.start,
  )) {
    if (kept.length === MAX_PLACES) break;
    if (!kept.some((other) => overlaps(match, other))) kept.push(match);
  }
  return kept;
}

/** Gathers what the index gave by mark, best mark first. */
export function gatherHits(matches: readonly FoundMatch[]): readonly Hit[] {
  const byMark = new Map<number, FoundMatch[]>();
  for (const match of matches) {
    const known = byMark.get(match.mark);
    if (known) known.push(match);
    else byMark.set(match.mark, [match]);
  }
  return [...byMark].map(([mark, ofMark]) => ({ mark, matches: withoutOverlaps(ofMark) }));
}

/** Asks the index for the texts, and adds the names that they mask, spell by ear or show to the hasty eye. */
export function hitsIn(index: MarkIndex, texts: readonly ItemText[], limit: number): readonly Hit[] {
  const matches = index.search(
    texts.map(({ text }) => text),
    { limit },
  );
  return gatherHits([
    // First, since a place that tells how its signs are read says more than one that passes them over.
    ...shownNameMatches(index, texts, matches),
    ...matches.filter((match) => !isByEar(match, texts[match.field]?.text ?? '')),
    ...maskedHanMatches(index, texts),
    ...maskedNameMatches(index, texts),
    ...contextualMatches(index, texts),
    ...nativeNameMatches(index, texts),
    ...nearNameMatches(index, texts, matches),
    ...heardNameMatches(index, texts),
    ...secondLookMatches(index, texts),
    ...seenKanaMatches(index, texts),
    ...glanceMatches(index, texts),
  ]);
}
