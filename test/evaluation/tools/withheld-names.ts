import { type MarkFacts } from '../../../server/matching/types';
import { romanize } from '../../../server/text/romanize';
import { type NativeScript } from './native-spellings';

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u;
/** Letters that scripts and languages take for one another, as one; the other letters are dropped. */
const CLASSES = ['bpfv', 'dt', 'szcjx', 'gkq', 'lr', 'm', 'n'];

/** The consonants of a name in Latin letters, by rough class. */
function consonants(latin: string): string {
  const letters = latin.normalize('NFD').toLowerCase();
  const classes = [...letters].map((letter) => CLASSES.findIndex((all) => all.includes(letter)));
  return classes.filter((one) => one >= 0).join('');
}

/** Consonants that have to be taken away, put in or changed to make the one of the other. */
function edits(one: string, two: string): number {
  let above = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (const [at, first] of [...one].entries()) {
    const row = [at + 1];
    for (const [other, second] of [...two].entries())
      row.push(
        Math.min(
          (above[other] ?? 0) + (first === second ? 0 : 1),
          (above[other + 1] ?? 0) + 1,
          (row[other] ?? 0) + 1,
        ),
      );
    above = row;
  }
  return above[two.length] ?? 0;
}

/**
 * Whether a name in another script is the Latin one by sound, and not its meaning or another name of the brand: half of the
 * consonants of a romanisation at least are its own. Lenient on purpose, so that hard spellings are counted too.
 */
function isBySound(native: string, latin: string): boolean {
  const filed = consonants(latin);
  if (filed.length < 2) return false;
  return romanize(native, { limit: 3 }).some((reading) => {
    const read = consonants(reading);
    return read.length >= 2 && 2 * edits(read, filed) <= Math.max(read.length, filed.length);
  });
}

/** A mark that is filed in Latin letters only: its names in other scripts are withheld. */
export function withoutNativeNames(mark: MarkFacts): MarkFacts {
  return { ...mark, aliases: mark.aliases.filter(({ text }) => LATIN.test(text)) };
}

/** The first documented name of a mark in a script that spells its Latin name by sound; undefined where there is none. */
export function withheldName({ aliases, text }: MarkFacts, script: NativeScript): string | undefined {
  if (!LATIN.test(text)) return undefined;
  return aliases.map((alias) => alias.text).find((name) => script.name.test(name) && isBySound(name, text));
}
