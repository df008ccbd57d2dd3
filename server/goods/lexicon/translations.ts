import { CARE_JARGON } from './jargon-care';
import { COMPOUND_JARGON } from './jargon-compounds';
import { DEVICES_JARGON } from './jargon-devices';
import { HOME_JARGON } from './jargon-home';
import { MARKETS_JARGON } from './jargon-markets';
import { TOOLS_JARGON } from './jargon-tools';
import { WEAR_JARGON } from './jargon-wear';
import { FASHION_TRANSLATIONS } from './translations-fashion';
import { HOME_TRANSLATIONS } from './translations-home';
import { MORE_TRANSLATIONS } from './translations-more';
import { NORDIC_DANUBIAN_TRANSLATIONS } from './translations-nordic-danubian';
import { REST_TRANSLATIONS } from './translations-rest';
import { SCRIPT_TRANSLATIONS } from './translations-scripts';
import { TECH_TRANSLATIONS } from './translations-tech';
import { WIDE_TRANSLATIONS } from './translations-wide';
import { readForms, type Form, type Language } from './format';

/** The tables, with the languages of the columns behind the name. */
const SOURCES: readonly { readonly rows: string; readonly columns: readonly Language[] }[] = [
  {
    rows: `${FASHION_TRANSLATIONS}${HOME_TRANSLATIONS}${TECH_TRANSLATIONS}${WIDE_TRANSLATIONS}`,
    columns: ['zh', 'es', 'fr', 'de', 'pt', 'ru', 'ja', 'ko', 'vi', 'th', 'id', 'ar'],
  },
  { rows: `${MORE_TRANSLATIONS}${REST_TRANSLATIONS}`, columns: ['it', 'tr', 'pl', 'nl'] },
  { rows: SCRIPT_TRANSLATIONS, columns: ['uk', 'el', 'he'] },
  { rows: NORDIC_DANUBIAN_TRANSLATIONS, columns: ['sv', 'da', 'no', 'fi', 'cs', 'hu', 'ro'] },
];

/** Rows whose cells name their language: `pl: wędka, wędzisko`. */
const TAGGED = `${WEAR_JARGON}${TOOLS_JARGON}${HOME_JARGON}${DEVICES_JARGON}${MARKETS_JARGON}${COMPOUND_JARGON}${CARE_JARGON}`;

/** Calls back with each line of the translation tables: class, English name, forms in the other languages; twice for goods of two classes. */
export function readTranslations(
  visit: (niceClass: number, english: string, forms: readonly Form[]) => void,
): void {
  const visitRow = (row: string, read: (cell: string, column: number) => Form[]): void => {
    if (row === '') return;
    const [names = '', ...cells] = row.split('|');
    const forms = cells.flatMap(read);
    for (const name of names.split(' & ')) {
      const [niceClass = '', english = ''] = name.split('/');
      visit(Number(niceClass), english, forms);
    }
  };
  for (const { rows, columns } of SOURCES) {
    for (const row of rows.split('\n')) visitRow(row, (cell, i) => readForms(cell, columns[i] ?? 'en'));
  }
  for (const row of TAGGED.split('\n')) visitRow(row, readTagged);
}

function readTagged(cell: string): Form[] {
  const [language = '', forms = ''] = cell.split(': ');
  return readForms(forms, language as Language);
}
