/** How a sign hides a letter: unseen, between letters, as a space between them, as a mask, by its look in an alphabet or elsewhere, by its sound or meaning, put in for nothing, again and again, in the other kana. */
export type ShownKind =
  | 'INVISIBLE'
  | 'PUNCTUATION'
  | 'SPACING'
  | 'MASKED'
  | 'HOMOGLYPH'
  | 'LOOKALIKE_GLYPH'
  | 'LEET'
  | 'TYPO'
  | 'REPEATED'
  | 'COMPATIBILITY';

/** What signs at a place of a text may stand for. */
export interface SignOption {
  /** UTF-16 units that are read. */
  readonly length: number;
  /** The letters they stand for; none where they are only in the way. */
  readonly to: string;
  readonly kind: ShownKind;
  /** Everybody reads them so; else they are read so only where a name comes of it. */
  readonly sure: boolean;
}

/** What the signs from an offset on may stand for, likeliest first; none for a letter that is only itself. */
export type SignReader = (text: string, at: number) => readonly SignOption[];

/** A table of `from to to`, parted by commas: what a sign may stand for, likeliest first. */
export function readTable(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.split(', ').map((row) => {
      const [from = '', ...to] = row.split(' ');
      return [from, to] as const;
    }),
  );
}

/** `ab cd`: a passes for b and b for a. */
export function readPairs(rows: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [a = '', b = ''] of rows.split(' ').map((pair) => [...pair])) {
    table.set(a, [...(table.get(a) ?? []), b]);
    table.set(b, [...(table.get(b) ?? []), a]);
  }
  return table;
}

const DIGIT = /\p{N}/u;

/** Options of one kind for a sign of a table, longer signs first; the first of them is sure where `sure` says so, but for digits. */
export function byTable(
  table: ReadonlyMap<string, readonly string[]>,
  kind: ShownKind,
  sure: boolean,
): SignReader {
  const longest = Math.max(...[...table.keys()].map(({ length }) => length));
  return (text, at) => {
    const options: SignOption[] = [];
    for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
      const sign = text.slice(at, at + length);
      for (const [place, to] of (table.get(sign) ?? []).entries())
        options.push({ length, to, kind, sure: sure && place === 0 && !DIGIT.test(sign) });
    }
    return options;
  };
}

const PLAIN = /[A-Za-z0-9]/;

/** The reader for letters and digits that stand alone among those of another script: those of iPhoneケース are what they are. */
export const whereAlone =
  (reader: SignReader): SignReader =>
  (text, at) =>
    PLAIN.test(text.charAt(at)) && !PLAIN.test(text.charAt(at - 1)) && !PLAIN.test(text.charAt(at + 1))
      ? reader(text, at)
      : [];
