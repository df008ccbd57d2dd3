import { plainLetters } from '../../text/plain-letters';
import { asShown } from './behind-signs';
import { AS_IT_IS, type FoundMatch, LIKELY, type NameSearch, UNSURE } from './name-finder';
import { nounsOf, weightOf } from './picture-fits';
import { type PicturePlace } from './picture-places';

const MOST_QUERIES = 48;
const MOST_PER_QUERY = 4;
const LEAST_AROUND = 5;
const SCORE = 0.85;
/** A guess gives way to whatever the index itself made of the place. */
const GUESS = 0.5;

/** How near a name comes that a picture shows, by how surely it does. */
export const pictureScore = (sureness: number): number => (sureness < LIKELY ? GUESS : SCORE);

interface Query {
  readonly text: string;
  readonly sureness: number;
}

/** The beginning of a word that a name may have of it: Ata🔢 of "sayı". */
const LEAST_CUT = 3;
const cut = (noun: string): readonly string[] =>
  noun.length > LEAST_CUT ? [noun, noun.slice(0, LEAST_CUT)] : [noun];

/** What one picture makes of the letters beside it, by each word for it: 🐈atta, W.🐦; and with a sign for it. */
function aroundOne(
  { after, before, isGlued, pictures: [picture = ''] }: PicturePlace,
  languages: number,
): readonly Query[] {
  if (!isGlued || before + after === '') return [];
  const [first, last] = [plainLetters(before), plainLetters(after)];
  const standing = weightOf(first) + weightOf(last);
  const spelt = nounsOf(picture, languages).flatMap(({ noun }): readonly Query[] => {
    const letters = plainLetters(noun);
    const isAll = letters.startsWith(first) && letters.endsWith(last);
    const parts = standing >= LEAST_CUT ? cut(noun) : [noun];
    return [
      ...parts.map((part) => ({
        text: before + part + after,
        sureness: part === noun ? LIKELY : UNSURE,
      })),
      ...(isAll ? [{ text: noun, sureness: LIKELY }] : []),
    ];
  });
  const isHiding = before !== '' && after !== '' && standing >= LEAST_AROUND;
  return isHiding ? [...spelt, { text: `${before}*${after}`, sureness: UNSURE }] : spelt;
}

/** What pictures say that stand alone, in each of the languages: ❄️👑, 🔒&🔒; none where they only draw what a text says besides. */
function inPictures(
  { after, before, isPair, pictures }: PicturePlace,
  languages: number,
  text: string,
): readonly Query[] {
  if (before + after !== '' || pictures.length !== 2) return [];
  const [first = [], second = []] = pictures.map((picture) => nounsOf(picture, languages));
  const words = text.toLowerCase();
  if ([...first, ...second].some(({ noun }) => words.includes(noun))) return [];
  return first.flatMap(({ language, noun }) =>
    second
      .filter((other) => other.language === language)
      .map((other) => ({ text: `${noun} ${isPair ? '& ' : ''}${other.noun}`, sureness: UNSURE })),
  );
}

/** Marks that pictures spell, alone or with the letters beside them, in the languages of the text or in English. */
export function marksInPictures(
  place: PicturePlace,
  field: number,
  languages: number,
  { index, texts: items }: NameSearch,
): readonly FoundMatch[] {
  const { end, start } = place;
  const text = items[field]?.text ?? '';
  const queries = [...aroundOne(place, languages), ...inPictures(place, languages, text)].slice(
    0,
    MOST_QUERIES,
  );
  if (queries.length === 0) return [];
  const texts = queries.map(({ text }) => text);
  return index.search(texts, { limit: MOST_PER_QUERY * texts.length }).flatMap((match) => {
    const { sureness = UNSURE, text: query = '' } = queries[match.field] ?? {};
    const isAll = match.start === 0 && match.end === query.length;
    const isSpelt = match.edits === 0 && AS_IT_IS.has(match.kind);
    if (!isAll || !(isSpelt || (match.kind === 'MASKED' && match.edits <= 1))) return [];
    const place = {
      field,
      start,
      end,
      shows: match.name,
      score: pictureScore(sureness),
      kind: 'MASKED' as const,
    };
    return [asShown({ ...match, ...place }, text.slice(start, end), sureness)];
  });
}
