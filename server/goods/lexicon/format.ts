/** How sure a word of the lexicon is: an ambiguous word counts for less. */
export const WEAK = 0.4;

/** Languages of the lexicon. The first two are written in every table; the others come from the translation tables. */
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
  | 'nl';

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
  /** The first English term: the name under which translations refer to it. */
  readonly id: string;
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

/** Calls back with every concept of a table and its English and Chinese forms, in the order of the table. */
export function readTable(
  table: ClassLexicon,
  visit: (concept: Concept, forms: readonly Form[]) => void,
): void {
  for (const [name, text] of Object.entries(table.groups)) {
    let heading = '';
    for (const row of text.split('\n')) {
      let line = row.trim();
      if (line === '') continue;
      const covers = line.startsWith('@');
      if (covers) line = line.slice(1);
      const [english = '', second = '', third = ''] = line.split(';').map((cell) => cell.trim());
      // A line without Chinese may put the heading second.
      const chinese = HAN.test(second) ? second : '';
      heading = (chinese === '' && third === '' ? second : third) || heading;
      const forms = [...readForms(english, 'en'), ...readForms(chinese, 'zh')];
      const first = forms[0];
      if (!first) continue;
      visit(
        {
          id: first.text,
          niceClass: table.niceClass,
          group: `${table.niceClass}.${name}`,
          hs: table.niceClass > 34 ? '' : heading,
          covers,
        },
        forms,
      );
    }
  }
}
