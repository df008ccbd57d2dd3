import { type PlacedTerm } from './phrases';
import { type Cue } from './cues';
import { type Entry } from './entry';
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
