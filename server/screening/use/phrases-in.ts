import { bitOfTag } from './common-words';
import { type LexiconNode } from './frame-lexicon';
import { type FrameRole } from './frames/frame-table';
import { type Piece } from './scan-words';

/** A phrase of a lexicon met in a field: pieces `first` to `last`, the latter exclusive. */
export interface FrameHit {
  readonly first: number;
  readonly last: number;
  readonly roles: ReadonlySet<FrameRole>;
}

/** Cuts from a word what a language writes on it and no table has; the word itself where it has none. */
type Bare = (word: string, languages: number) => string;

const ROMANIAN = bitOfTag('ro');
const ROMANIAN_LETTERS: Readonly<Record<string, string>> = {
  ă: 'a',
  â: 'a',
  î: 'i',
  ș: 's',
  ş: 's',
  ț: 't',
  ţ: 't',
};

/** The tables have Romanian as most sellers write it, without its marks: husa for "husă". */
const withoutMarks: Bare = (word, languages) =>
  (languages & ROMANIAN) === 0
    ? word
    : word.replace(/[ăâîșşțţ]/gu, (letter) => ROMANIAN_LETTERS[letter] ?? letter);

function longestPhrase(
  lexicon: LexiconNode,
  pieces: readonly Piece[],
  first: number,
  languages: number,
  bare: Bare,
): FrameHit | undefined {
  let node = lexicon;
  let best: FrameHit | undefined;
  for (let i = first; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'JOIN' && i > first) continue;
    const next = node.next.get(piece.text) ?? node.next.get(bare(piece.text, languages));
    if (!next) break;
    node = next;
    const roles = (node.home & languages) === 0 ? node.roles : node.rolesAtHome;
    if (roles.size > 0) best = { first, last: i + 1, roles };
  }
  return best;
}

/** The phrases of a lexicon in a field, in order; none overlaps another, and the longest wins. */
export function phrasesIn(
  lexicon: LexiconNode,
  pieces: readonly Piece[],
  languages: number,
  bare: Bare = withoutMarks,
): readonly FrameHit[] {
  const hits: FrameHit[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const hit = longestPhrase(lexicon, pieces, i, languages, bare);
    if (!hit) continue;
    hits.push(hit);
    i = hit.last - 1;
  }
  return hits;
}
