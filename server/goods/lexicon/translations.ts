import { FASHION_TRANSLATIONS } from './translations-fashion';
import { HOME_TRANSLATIONS } from './translations-home';
import { TECH_TRANSLATIONS } from './translations-tech';
import { readForms, type Form, type Language } from './format';

/** Languages of the columns behind the name. */
const COLUMNS: readonly Language[] = ['zh', 'es', 'fr', 'de', 'pt', 'ru', 'ja', 'ko', 'vi', 'th', 'id', 'ar'];

/** Calls back with each line of the translation tables: class, English name, forms in the other languages. */
export function readTranslations(
  visit: (niceClass: number, english: string, forms: readonly Form[]) => void,
): void {
  for (const row of `${FASHION_TRANSLATIONS}${HOME_TRANSLATIONS}${TECH_TRANSLATIONS}`.split('\n')) {
    if (row === '') continue;
    const [name = '', ...cells] = row.split('|');
    const [niceClass = '', english = ''] = name.split('/');
    const forms = cells.flatMap((cell, i) => readForms(cell, COLUMNS[i] ?? 'en'));
    visit(Number(niceClass), english, forms);
  }
}
