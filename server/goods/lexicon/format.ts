/** How sure a word of the lexicon is: an ambiguous word counts for less. */
export const WEAK = 0.4;
/** Group of the general nouns: it says nothing of what the goods are. */
export const GENERAL = 'general';

/** Languages of the lexicon. The first two are written in every table; the others come from the translation tables and the vocabularies. */
export type Language =
  | 'en'
  | 'zh'
  | 'es'
  | 'fr'
  | 'de'
  | 'pt'
  | 'ru'
  | 'ja'
  | 'ko'
  | 'vi'
  | 'th'
  | 'id'
  | 'ar'
  | 'it'
  | 'pl'
  | 'tr'
  | 'nl'
  | 'uk'
  | 'el'
  | 'he'
  | 'cs'
  | 'sk'
  | 'sv'
  | 'da'
  | 'no'
  | 'fi'
  | 'hu'
  | 'ro'
  | 'bg';

/**
 * The goods of one Nice class, by similar group. Each group is a text with one kind of goods a line:
 * `english, synonyms; 中文, 同义词; HS heading`. A line that starts with `@` names the group as a whole and covers
 * the rest of it. A term that ends in `?` is ambiguous and counts for less; one that starts with `=` has no other number.
 */
export interface ClassLexicon {
  readonly niceClass: number;
  readonly groups: Readonly<Record<string, string>>;
}

/** One kind of goods or services. */
export interface Concept {
  /** The English term (or the Chinese one, where no translation names it): the name that translations refer to. */
  readonly id: string;
  /** Number of the line of the lexicon: terms of one line are near kin, some of them synonyms. */
  readonly family: number;
  readonly niceClass: number;
  /** `25.footwear` */
  readonly group: string;
  /** HS heading or chapter; empty for services. */
  readonly hs: string;
  /** True where the term names its whole group: "clothing" covers "trousers". */
  readonly covers: boolean;
}

/** One written form of a concept. */
export interface Form {
  readonly text: string;
  readonly language: Language;
  readonly weight: number;
  /** True where the form is to be met exactly as it is written, without other numbers. */
  readonly exact: boolean;
}

const HAN = /\p{Script=Han}/u;

/** Reads one cell of a table, `term, term?, =term`, into forms. */
export function readForms(cell: string, language: Language): Form[] {
  const forms: Form[] = [];
  for (const part of cell.split(',')) {
    let text = part.trim();
    if (text === '') continue;
    const weak = text.endsWith('?');
    if (weak) text = text.slice(0, -1);
    const exact = text.startsWith('=');
    if (exact) text = text.slice(1);
    forms.push({ text, language, weight: weak ? WEAK : 1, exact });
  }
  return forms;
}

/** Calls back with every term of a table, in its order. `family` is the number of the first line. Returns the next. */
export function readTable(
  table: ClassLexicon,
  family: number,
  visit: (concept: Concept, form: Form) => void,
): number {
  let line = family;
  for (const [name, text] of Object.entries(table.groups)) {
    let heading = '';
    for (const row of text.split('\n')) {
      const trimmed = row.trim();
      if (trimmed === '') continue;
      const covers = trimmed.startsWith('@');
      const [english = '', second = '', third = ''] = (covers ? trimmed.slice(1) : trimmed)
        .split(';')
        .map((cell) => cell.trim());
      // A line without Chinese may put the heading second.
      const chinese = HAN.test(second) ? second : '';
      heading = (chinese === '' && third === '' ? second : third) || heading;
      const hs = table.niceClass > 34 ? '' : heading;
      for (const form of [...readForms(english, 'en'), ...readForms(chinese, 'zh')]) {
        visit(
          {
            id: form.text,
            family: line,
            niceClass: table.niceClass,
            group: `${table.niceClass}.${name}`,
            hs,
            covers,
          },
          form,
        );
      }
      line += 1;
    }
  }
  return line;
}
