import { areOfOneBrand, namesOneBrand, tableNames } from '../../matching/sign/brand-index';
import { emblems } from '../../matching/sign/emblems';
import { PICTURES } from '../../text/shown/pictures';
import { plainLetters } from '../../text/plain-letters';
import { isPlainWord } from '../use/known-words';
import { prepareUse } from '../use/prepare-use';
import { asShown } from './behind-signs';
import { marksShown } from './marks-named';
import {
  type FoundMatch,
  LIKELY,
  type NameFinder,
  NAMING_FIELDS,
  type NameSearch,
  UNSURE,
} from './name-finder';
import {
  nounsOf,
  pictureFit,
  type PictureFit,
  plainName,
  type PlainName,
  plainNouns,
  weightOf,
} from './picture-fits';
import { type PicturePlace, picturePlaces } from './picture-places';
import { marksInPictures, pictureScore } from './pictures-spelt';

const LEAST_NAME = 3;
/** A name that stands but for a picture between its letters, or for what the picture is called, is likely; what a picture hides is not. */
const SURENESS: Readonly<Record<PictureFit, number>> = {
  ...{ TOLD: LIKELY, BETWEEN: LIKELY, HIDES_FEW: LIKELY, EMBLEM_WITHIN: LIKELY },
  ...{ TOLD_IN_PART: UNSURE, HIDES_MORE: UNSURE, EMBLEM: UNSURE, ENDS: UNSURE },
};

/** Fits that say nothing of the hidden letters hold only where one brand has them. */
const GUESSED: ReadonlySet<PictureFit> = new Set(['HIDES_FEW', 'HIDES_MORE', 'ENDS']);

let byFirst: ReadonlyMap<string, readonly PlainName[]> | undefined;
let byLast: ReadonlyMap<string, readonly PlainName[]> | undefined;

function grouped(keyOf: (letters: string) => string | undefined): ReadonlyMap<string, readonly PlainName[]> {
  const found = new Map<string, PlainName[]>();
  for (const name of [...new Set([...tableNames(), ...emblems().keys()])].map(plainName)) {
    const key = keyOf(name.letters);
    if (key === undefined || name.letters.length < LEAST_NAME) continue;
    const known = found.get(key);
    if (known) known.push(name);
    else found.set(key, [name]);
  }
  return found;
}

const NONE: readonly PlainName[] = [];

/** Names of the tables that begin like what stands before the picture, or end like what stands behind it. */
function namesNear(before: string, after: string): readonly PlainName[] {
  if (before !== '') {
    byFirst ??= grouped((letters) => letters[0]);
    return byFirst.get(before.charAt(0)) ?? NONE;
  }
  byLast ??= grouped((letters) => letters.at(-1));
  return byLast.get(after.charAt(after.length - 1)) ?? NONE;
}

function isEmblemOf(picture: string): (name: string) => boolean {
  const names = [...emblems()].flatMap(([name, pictures]) => (pictures.includes(picture) ? [name] : []));
  return (name) => names.some((one) => one === name || namesOneBrand(one, name));
}

interface Fitting {
  readonly name: string;
  readonly fit: PictureFit;
}

/** Fits that are told, and guesses where all of them are names of one brand. */
function sureFits(fitting: readonly Fitting[]): readonly Fitting[] {
  const told = fitting.filter(({ fit }) => !GUESSED.has(fit));
  if (told.length > 0) return told;
  return areOfOneBrand(fitting.map(({ name }) => name)) ? fitting : [];
}

/** Names of the tables that the picture makes of the letters beside it. */
function namesAround(place: PicturePlace, languages: number): readonly Fitting[] {
  const [picture] = place.pictures;
  if (picture === undefined || place.pictures.some((other) => other !== picture)) return [];
  const [before, after] = [plainLetters(place.before), plainLetters(place.after)];
  if (weightOf(before) + weightOf(after) < 2) return [];
  const isWord = (letters: string): boolean => letters.length >= LEAST_NAME && isPlainWord(letters);
  const isWords = (before === '' || isWord(before)) && (after === '' || isWord(after));
  const question = {
    ...{ before, after, isGlued: place.isGlued, isWords, isEmblem: isEmblemOf(picture) },
    nouns: plainNouns(nounsOf(picture, isWords || !place.isGlued ? languages : 0)),
  };
  const fitting = namesNear(before, after).flatMap((name): readonly Fitting[] => {
    const fit = pictureFit(name, question);
    return fit === undefined ? [] : [{ name: name.name, fit }];
  });
  return sureFits(fitting);
}

function marksAround(
  place: PicturePlace,
  field: number,
  languages: number,
  { index, texts }: NameSearch,
): readonly FoundMatch[] {
  const { end, start } = place;
  const words = texts[field]?.text.slice(start, end) ?? '';
  return namesAround(place, languages).flatMap(({ fit, name }) => {
    const writing = { kind: 'MASKED' as const, score: pictureScore(SURENESS[fit]), sureness: SURENESS[fit] };
    return marksShown(index, name, { field, start, end }, writing).map((match) =>
      asShown(match, words, SURENESS[fit]),
    );
  });
}

/** Marks that pictures are a part of, hide letters of or stand between the letters of: Fjäll🦊, P🦁geot, פו🦊ס, 😀🧦. */
export const pictureNames: NameFinder = {
  hint: PICTURES,
  find({ field: naming, text }, field, search) {
    if (!NAMING_FIELDS.has(naming)) return [];
    const languages = prepareUse(search.texts).fields[field]?.languages ?? 0;
    const places = picturePlaces(text);
    return places.flatMap((place) => {
      const around = marksAround(place, field, languages, search);
      return around.length > 0 ? around : marksInPictures(place, field, languages, search);
    });
  },
};
