import { type Entry } from './entry';
import { type Language } from './lexicon/format';
import { type StringTable } from './string-table';
import { withRoom } from './with-room';

/** Numbers of one entry: concept (id, family, class, group, HS, covers), form (text, language, weight, exact), length. */
const WIDTH = 11;

/** What forms of the lexicon say, in rows of numbers; an entry is made of its row when it is first asked for: few ever are. */
export class EntryTable {
  private readonly made: Entry[];
  /** Strings that many entries have in common, and their numbers. */
  private readonly common = new Map<string, number>();
  private size: number;

  constructor(
    private readonly strings: StringTable,
    private rows: Int32Array = new Int32Array(0),
  ) {
    this.size = rows.length / WIDTH;
    this.made = new Array<Entry>(this.size);
  }

  /** Adds an entry and returns its number. */
  add({ concept, form, length }: Entry): number {
    const { strings } = this;
    const number = this.size;
    this.size += 1;
    this.rows = withRoom(this.rows, this.size * WIDTH);
    this.rows.set(
      [
        strings.add(concept.id),
        concept.family,
        concept.niceClass,
        this.commonNumber(concept.group),
        this.commonNumber(concept.hs),
        Number(concept.covers),
        strings.add(form.text),
        this.commonNumber(form.language),
        this.commonNumber(String(form.weight)),
        Number(form.exact),
        length,
      ],
      number * WIDTH,
    );
    return number;
  }

  /** The entry of a number that `add` returned. */
  at(number: number): Entry {
    return (this.made[number] ??= this.read(number));
  }

  /** The rows as they are to be written. */
  columns(): { readonly entries: Int32Array } {
    return { entries: this.rows.subarray(0, this.size * WIDTH) };
  }

  private commonNumber(text: string): number {
    let number = this.common.get(text);
    if (number === undefined) this.common.set(text, (number = this.strings.add(text)));
    return number;
  }

  private read(number: number): Entry {
    const { strings } = this;
    const [id, family, niceClass, group, hs, covers, text, language, weight, exact, length] =
      this.rows.subarray(number * WIDTH, (number + 1) * WIDTH) as Iterable<number> as Row;
    return {
      concept: {
        id: strings.at(id),
        family,
        niceClass,
        group: strings.at(group),
        hs: strings.at(hs),
        covers: covers === 1,
      },
      form: {
        text: strings.at(text),
        language: strings.at(language) as Language,
        weight: Number(strings.at(weight)),
        exact: exact === 1,
      },
      length,
    };
  }
}

type Row = [
  id: number,
  family: number,
  niceClass: number,
  group: number,
  hs: number,
  covers: number,
  text: number,
  language: number,
  weight: number,
  exact: number,
  length: number,
];
