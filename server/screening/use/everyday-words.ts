import { EASTERN_WORDS } from './everyday-words-east';
import { WORDS_OF_GARDEN_AND_KITCHEN } from './everyday-words-grown';
import { WORDS_OF_OLD_HOUSEHOLDS } from './everyday-words-household';
import { WORDS_OF_MATERIALS } from './everyday-words-materials';
import { WORDS_OF_NATURE } from './everyday-words-nature';
import { NORTHERN_WORDS } from './everyday-words-north';
import { WORDS_OF_ORIGIN } from './everyday-words-origins';
import { WORDS_OF_PEOPLE } from './everyday-words-people';
import { SOUTHERN_WORDS } from './everyday-words-south';
import { WORDS_OF_THINGS } from './everyday-words-things';
import { WORDS_OF_TIMES_AND_PLACES } from './everyday-words-times';
import { WORDS_OF_VARIETIES } from './everyday-words-varieties';
import { WORDS_OF_TITLES } from './words-of-titles';

/**
 * What things are called that people sell, and what they are made of, look like and serve for, by BCP 47 tag of the language: lower case, inflected
 * forms too, words between spaces. Lists of spoken words, which film dialogues were counted for, hold them too seldom. Own list.
 */
export const EVERYDAY_WORDS: readonly (readonly [tag: string, words: string])[] = [
  NORTHERN_WORDS,
  EASTERN_WORDS,
  SOUTHERN_WORDS,
  WORDS_OF_MATERIALS,
  WORDS_OF_NATURE,
  WORDS_OF_ORIGIN,
  WORDS_OF_VARIETIES,
  WORDS_OF_OLD_HOUSEHOLDS,
  WORDS_OF_GARDEN_AND_KITCHEN,
  WORDS_OF_TIMES_AND_PLACES,
  WORDS_OF_PEOPLE,
  WORDS_OF_THINGS,
  WORDS_OF_TITLES,
].flatMap((words) => Object.entries(words));
