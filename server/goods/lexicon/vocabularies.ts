import { readForms, type Form, type Language } from './format';
import { ARABIC_VOCABULARY } from './vocabulary-ar';
import { BULGARIAN_VOCABULARY } from './vocabulary-bg';
import { CZECH_VOCABULARY } from './vocabulary-cs';
import { DANISH_VOCABULARY } from './vocabulary-da';
import { GERMAN_VOCABULARY } from './vocabulary-de';
import { GREEK_VOCABULARY } from './vocabulary-el';
import { SPANISH_VOCABULARY } from './vocabulary-es';
import { FINNISH_VOCABULARY } from './vocabulary-fi';
import { FRENCH_VOCABULARY } from './vocabulary-fr';
import { HEBREW_VOCABULARY } from './vocabulary-he';
import { HUNGARIAN_VOCABULARY } from './vocabulary-hu';
import { ITALIAN_VOCABULARY } from './vocabulary-it';
import { JAPANESE_VOCABULARY } from './vocabulary-ja';
import { KOREAN_VOCABULARY } from './vocabulary-ko';
import { DUTCH_VOCABULARY } from './vocabulary-nl';
import { NORWEGIAN_VOCABULARY } from './vocabulary-no';
import { POLISH_VOCABULARY } from './vocabulary-pl';
import { PORTUGUESE_VOCABULARY } from './vocabulary-pt';
import { ROMANIAN_VOCABULARY } from './vocabulary-ro';
import { SLOVAK_VOCABULARY } from './vocabulary-sk';
import { SWEDISH_VOCABULARY } from './vocabulary-sv';
import { TURKISH_VOCABULARY } from './vocabulary-tr';
import { UKRAINIAN_VOCABULARY } from './vocabulary-uk';

type Vocabulary = readonly [language: Language, rows: string];

/** What everyday goods are called in one language, by similar group. */
const VOCABULARIES: Readonly<Record<VocabularyKind, readonly Vocabulary[]>> = {
  LARGER: [
    ['ar', ARABIC_VOCABULARY],
    ['de', GERMAN_VOCABULARY],
    ['es', SPANISH_VOCABULARY],
    ['fr', FRENCH_VOCABULARY],
    ['it', ITALIAN_VOCABULARY],
    ['ja', JAPANESE_VOCABULARY],
    ['ko', KOREAN_VOCABULARY],
    ['pl', POLISH_VOCABULARY],
    ['pt', PORTUGUESE_VOCABULARY],
    ['tr', TURKISH_VOCABULARY],
  ],
  SMALLER: [
    ['nl', DUTCH_VOCABULARY],
    ['sv', SWEDISH_VOCABULARY],
    ['cs', CZECH_VOCABULARY],
    ['uk', UKRAINIAN_VOCABULARY],
    ['el', GREEK_VOCABULARY],
    ['he', HEBREW_VOCABULARY],
    ['da', DANISH_VOCABULARY],
    ['no', NORWEGIAN_VOCABULARY],
    ['fi', FINNISH_VOCABULARY],
    ['hu', HUNGARIAN_VOCABULARY],
    ['ro', ROMANIAN_VOCABULARY],
    ['sk', SLOVAK_VOCABULARY],
    ['bg', BULGARIAN_VOCABULARY],
  ],
};

/**
 * Words of the larger languages count as those of the class tables do. Short words of the smaller ones, and ends of long words, are words
 * of other languages too: they speak only in titles that show the language.
 */
export type VocabularyKind = 'LARGER' | 'SMALLER';

/** Calls back with each line of the vocabularies: its similar group (`25.footwear`) and the forms of one language. */
export function readVocabularies(
  visit: (group: string, forms: readonly Form[]) => void,
  kinds: readonly VocabularyKind[] = ['LARGER', 'SMALLER'],
): void {
  for (const [language, rows] of kinds.flatMap((kind) => VOCABULARIES[kind])) {
    for (const row of rows.trim().split('\n')) {
      const [group = '', forms = ''] = row.split(': ');
      visit(group, readForms(forms, language));
    }
  }
}
