import { headOf } from './main-goods';
import { readPhrases, type PlacedTerm, type Role } from './phrases';
import { type Cue } from './cues';
import { type Entry } from './trie';
import { movedBy } from './move';
import { type Language } from './lexicon/format';

/** One meaning of a goods term. */
export interface TermMeaning {
  /** The English name of the goods in the lexicon. */
  readonly concept: string;
  /** Terms of one family are near kin: one line of the lexicon. -1 is none. */
  readonly family: number;
  readonly niceClass: number;
  /** Similar group inside the class: `25.footwear`. */
  readonly group: string;
  /** HS heading or chapter; empty for services. */
  readonly hs: string;
  /** True where the term covers its whole group. */
  readonly covers: boolean;
  /** How sure the meaning is, [0, 1]. */
  readonly weight: number;
  readonly language: Language;
}

/** A goods term met in free text. Offsets are UTF-16 code units of the text as it was given. */
export interface GoodsTerm {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** HEAD are the goods themselves; the others describe them, frame them or come along. */
  readonly role: Role;
  readonly meanings: readonly TermMeaning[];
}

/** What a term stands for: its meanings, the likeliest first; none where the lexicon does not know it. */
export interface TermExpansion {
  readonly term: string;
  readonly meanings: readonly TermMeaning[];
}

const PARTIAL = 0.7;

/** Meanings of a placed term, surest first, as the cues of its text move them. */
export function meaningsOf(term: PlacedTerm, cues: readonly Cue[]): TermMeaning[] {
  const { entries, partial } = term.hit;
  const moving = term.role === 'HEAD' && cues.length > 0;
  return entries
    .map((entry) => meaningOf(entry, partial, moving ? cues : []))
    .sort((a, b) => b.weight - a.weight);
}

function meaningOf({ concept, form }: Entry, partial: boolean, cues: readonly Cue[]): TermMeaning {
  const group = cues.length === 0 ? concept.group : movedBy(cues, concept.group);
  const same = group === concept.group;
  return {
    concept: concept.id,
    family: concept.family,
    niceClass: same ? concept.niceClass : Number.parseInt(group, 10),
    group,
    hs: same ? concept.hs : '',
    covers: concept.covers && !partial && same,
    weight: partial ? form.weight * PARTIAL : form.weight,
    language: form.language,
  };
}

/**
 * The goods terms of a text in its order, with their places and the part each plays.
 *
 * @param language keeps only meanings written in that language (BCP 47 primary tag) where the text is known to be in it
 */
export function readGoodsTerms(text: string, language?: string): readonly GoodsTerm[] {
  const terms: GoodsTerm[] = [];
  const reading = readPhrases(text);
  for (const placed of reading.terms) {
    const all = meaningsOf(placed, reading.cues).filter((meaning) => meaning.family >= 0);
    const meanings = language === undefined ? all : all.filter((meaning) => meaning.language === language);
    if (meanings.length === 0) continue;
    const { start, end } = placed.hit;
    terms.push({ start, end, text: text.slice(start, end), role: placed.role, meanings });
  }
  return terms;
}

/** What a goods term stands for: the meanings of its main noun, with class, group and HS heading. */
export function expandTerm(term: string): TermExpansion {
  const { terms, cues } = readPhrases(term);
  const head = headOf(terms);
  return { term, meanings: head ? meaningsOf(head, cues) : [] };
}
