import { GENERAL } from './lexicon/format';
import { headOf } from './main-goods';
import { readPhrases } from './phrases';
import { meaningsOf, type TermMeaning } from './terms';
import { type GoodsSide } from './types';

/** One thing that a side names: a term with its meaning, or a class alone. */
export interface Facet {
  readonly term: string | null;
  readonly niceClass: number | null;
  /** Similar group; null where the term or its place in the class is not known. */
  readonly group: string | null;
  readonly concept: string | null;
  readonly family: number;
  readonly covers: boolean;
  /** True where the group rests on a term of the lexicon as it stands, not on a guess from part of it. */
  readonly sure: boolean;
  /** Words that tell the goods apart, folded, in one number. */
  readonly words: readonly string[];
  /** Groups of goods that a service is about: "repair of watches". */
  readonly about: readonly string[];
}

/** The most terms of one side that are compared; a filing that lists more is read to here. */
const MOST_TERMS = 200;
/** A second meaning this much weaker than the first is not believed. */
const NEAR = 0.9;
/** Terms read before; cleared when full. What a term means depends on nothing but the lexicon. */
const MEMORY = 20_000;
const read = new Map<string, TermReading>();

interface TermReading {
  readonly meanings: readonly TermMeaning[];
  readonly words: readonly string[];
  readonly about: readonly string[];
}

/** Words that stand in terms of every class and tell nothing. */
const EMPTY_WORDS = new Set(
  (
    'and for the with not other than all kind kinds type use used purposes purpose included class classes articles article goods products product apparatus instrument instruments ' +
    'preparation preparations machine machines part parts fitting fittings accessories services service equipment device devices material materials substances electric electrical non ' +
    'metal paper plastic leather wood glass rubber set sets made adapted specially namely containing including based computer household industrial medical portable automatic men women children via ' +
    'relation relating field providing provision rental repair retail wholesale store online installation maintenance related featuring sale sales information consultancy'
  ).split(' '),
);

/** What each side names, class by class. */
export function facetsOf(side: GoodsSide): Facet[] {
  const facets: Facet[] = [];
  for (const term of side.terms.slice(0, MOST_TERMS)) addTerm(term, side.classes, facets);
  if (side.terms.length === 0) for (const niceClass of side.classes) facets.push(bare(niceClass));
  return facets;
}

function addTerm(term: string, classes: readonly number[], facets: Facet[]): void {
  const { meanings, words, about } = readTerm(term);
  const fitting =
    classes.length === 0 ? meanings : meanings.filter((meaning) => classes.includes(meaning.niceClass));
  const name = term.trim().toLowerCase();
  const top = fitting[0]?.weight ?? 0;
  for (const meaning of fitting) {
    if (meaning.weight < top * NEAR) break;
    facets.push(facetOf(name, meaning, words, about));
  }
  if (fitting.length > 0) return;
  const [niceClass] = classes;
  facets.push({ ...bare(classes.length === 1 ? (niceClass ?? null) : null), term: name, words, about });
}

function readTerm(term: string): TermReading {
  const known = read.get(term);
  if (known) return known;
  if (read.size >= MEMORY) read.clear();
  const { terms, words, cues } = readPhrases(term);
  const head = headOf(terms);
  const meanings = head ? meaningsOf(head, cues) : [];
  const about = terms.flatMap((placed) => placed.hit.entries.slice(0, 1).map((entry) => entry.concept.group));
  const content = words
    .filter((word) => word.text.length > (word.dense ? 1 : 2) && !EMPTY_WORDS.has(word.text))
    .map((word) => singular(word.text));
  const reading = { meanings, words: content, about };
  read.set(term, reading);
  return reading;
}

/** One number for both: "watch" and "watches" share their first letters. */
function singular(word: string): string {
  if (word.length < 5) return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return word.replace(/(?:ies|es|s|y|e)$/, '');
}

function facetOf(
  term: string,
  meaning: TermMeaning,
  words: readonly string[],
  about: readonly string[],
): Facet {
  const general = meaning.group.endsWith(GENERAL);
  return {
    term,
    niceClass: meaning.niceClass,
    group: general ? null : meaning.group,
    concept: general ? null : meaning.concept,
    family: general ? -1 : meaning.family,
    covers: meaning.covers,
    sure: !general && meaning.weight >= 1,
    words,
    about,
  };
}

function bare(niceClass: number | null): Facet {
  return {
    term: null,
    niceClass,
    group: null,
    concept: null,
    family: -1,
    covers: false,
    sure: false,
    words: [],
    about: [],
  };
}
