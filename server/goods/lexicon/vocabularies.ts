import { readForms, type Form, type Language } from './format';
import { ARABIC_VOCABULARY } from './vocabulary-ar';
import { FRENCH_VOCABULARY } from './vocabulary-fr';
import { GERMAN_VOCABULARY } from './vocabulary-de';
import { ITALIAN_VOCABULARY } from './vocabulary-it';
import { JAPANESE_VOCABULARY } from './vocabulary-ja';
import { KOREAN_VOCABULARY } from './vocabulary-ko';
import { POLISH_VOCABULARY } from './vocabulary-pl';
import { PORTUGUESE_VOCABULARY } from './vocabulary-pt';
import { SPANISH_VOCABULARY } from './vocabulary-es';
import { TURKISH_VOCABULARY } from './vocabulary-tr';

/** What everyday goods are called in one language, by similar group. */
const VOCABULARIES: readonly (readonly [language: Language, rows: string])[] = [
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
];

/** Calls back with each line of the vocabularies: its similar group (`25.footwear`) and the forms of one language. */
export function readVocabularies(visit: (group: string, forms: readonly Form[]) => void): void {
  for (const [language, rows] of VOCABULARIES) {
    for (const row of rows.trim().split('\n')) {
      const [group = '', forms = ''] = row.split(': ');
      visit(group, readForms(forms, language));
    }
  }
}
