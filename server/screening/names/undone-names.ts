import { type MarkIndex, type SpanMatch, type TransformationKind } from '../../matching/types';
import { type Span } from '../../text/span';
import { isKnownWord } from '../use/known-words';
import { prepareUse } from '../use/prepare-use';
import { asNear, behindSigns } from './behind-signs';
import { AS_IT_IS, type FoundMatch, type NameFinder, NAMING_FIELDS } from './name-finder';
import { heardIn } from './names-by-ear';
import { type ShownQuery } from './shown-queries';
import { DISGUISING, isModel, undoneQueries } from './undone-queries';

const NEAR: ReadonlySet<string> = new Set(['TYPO', 'PHONETIC', 'REPEATED', 'AFFIX']);
/** Of a shorter name that is only near, two disguises leave too little. */
const LEAST_NEAR = 5;
const MOST_PER_QUERY = 12;

const BY_LETTERS: ReadonlySet<TransformationKind> = new Set(['LEET', 'HOMOGLYPH', 'MASKED']);

const takesIn = ({ end, field, start }: SpanMatch, place: FoundMatch): boolean =>
  field === place.field && start <= place.start && end >= place.end;

/** A name that stands there letter for letter, but for the case and for what signs hide. */
const isSpelt = ({ edits, kind }: SpanMatch): boolean =>
  AS_IT_IS.has(kind) || kind === 'MASKED' || (edits === 0 && BY_LETTERS.has(kind));

/** Whether the index saw through the disguise by itself; what only comes near to a name is none where another is spelt. */
const isMet = (place: FoundMatch, met: readonly SpanMatch[]): boolean =>
  met.some((other) => {
    if (!takesIn(other, place)) return false;
    // What the index only comes near to by its letters may be heard more surely.
    const isByLetters = BY_LETTERS.has(other.kind) && (other.edits === 0 || other.score >= place.score);
    const isSeen = other.mark === place.mark && (AS_IT_IS.has(other.kind) || isByLetters);
    return isSeen || (place.behindSigns?.isNear === true && isSpelt(other));
  });

const wordsIn = (text: string): number => text.split(/[\s-]+/u).length;

/** Whether a place of the query has all that was undone, and what is near to the name is neither a word nor a model number. */
function isAllOf({ from, reading, text, to, word }: ShownQuery, { end, start }: Span, name: string): boolean {
  if (start > from || end < to) return false;
  if (end - start > to - from) return wordsIn(text.slice(start, end)) === wordsIn(name);
  return !isModel(word.text) && !isKnownWord(reading.text.toLowerCase());
}

/** Names that the queries spell, letter for letter or nearly. */
function spelt(index: MarkIndex, queries: readonly ShownQuery[]): readonly SpanMatch[] {
  const texts = queries.map(({ text }) => text);
  return index
    .search(texts, { limit: MOST_PER_QUERY * texts.length })
    .filter(({ end, field, kind, name, start }) => {
      const query = queries[field] as ShownQuery;
      if (AS_IT_IS.has(kind)) return true;
      return NEAR.has(kind) && name.length >= LEAST_NEAR && isAllOf(query, { start, end }, name);
    });
}

/** What was undone, by itself and with the word before it or behind it. */
function spansHeard({ from, text, to, word }: ShownQuery): readonly Span[] {
  if (isModel(word.text)) return [];
  const spans = [{ start: from, end: to }];
  if (from > 0) spans.push({ start: 0, end: to });
  if (to < text.length) spans.push({ start: from, end: text.length });
  return spans;
}

/** Names that the words of the queries spell as one heard them. */
function heard(index: MarkIndex, queries: readonly ShownQuery[], languages: number): readonly FoundMatch[] {
  return queries.flatMap((query, field) =>
    spansHeard(query).flatMap((span) =>
      heardIn(index, query.text.slice(span.start, span.end), languages).map((match) => {
        return { ...match, ...span, field };
      }),
    ),
  );
}

/**
 * Marks that a text in Latin letters names in two disguises at once: the first is undone as a hasty eye reads it, and what that
 * gives is looked up with a slip, or held against the sounds of names. D y s 0 n, Canda G00se, K.a.r.t.i.é, Б0SCH.
 */
export const undoneNames: NameFinder = {
  hint: DISGUISING,
  find({ field: place, text }, field, { index, met, texts }) {
    // Sentences have by chance what sounds like a name; what spells one they have on purpose.
    const isProse = !NAMING_FIELDS.has(place);
    const languages = prepareUse(texts).fields[field]?.languages ?? 0;
    const queries = undoneQueries(text, languages);
    if (queries.length === 0) return [];
    const names = isProse
      ? spelt(index, queries).filter(({ kind }) => AS_IT_IS.has(kind))
      : [...spelt(index, queries), ...heard(index, queries, languages)];
    return names.flatMap((match) => {
      const query = queries[match.field];
      const place = query && behindSigns(query, match, field);
      if (!place) return [];
      const found = AS_IT_IS.has(match.kind) ? place : asNear(place);
      return isMet(found, met) ? [] : [found];
    });
  },
};
