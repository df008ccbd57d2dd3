import { JYUTPING } from './jyutping-table';

let readings: ReadonlyMap<string, string> | undefined;

/** Made at the first use: most uses never read Cantonese. */
function load(): ReadonlyMap<string, string> {
  readings ??= new Map(
    JYUTPING.split('\n').flatMap((line) => {
      const syllable = /^[a-z]+\d/.exec(line)?.[0] ?? '';
      return Array.from(line.slice(syllable.length), (char) => [char, syllable.slice(0, -1)] as const);
    }),
  );
  return readings;
}

/**
 * Toneless jyutping of every Han character of a text, joined: 可口可樂 → hohauholok. A character without a reading is left
 * out. One reading a character: a word that reads it otherwise is not known.
 */
export function jyutpingOf(text: string): string {
  const table = load();
  return Array.from(text, (char) => table.get(char) ?? '').join('');
}
