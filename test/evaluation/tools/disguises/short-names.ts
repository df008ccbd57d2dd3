import { withoutFirmWords } from '../../../../server/text/firm-words';
import { brandRegister } from '../../brand-register';
import { PHRASE_CLASSES, TITLE_LANGUAGES } from './goods-phrases';
import { compose, halfOf, type MadeTitle, pickOf } from './titles';

interface LongName {
  readonly name: string;
  readonly short: string;
  readonly classes: readonly number[];
}

/** Marks for goods that are filed with what their firm is or makes, where the register has no mark of the short name itself. */
function longNames(): readonly LongName[] {
  const register = brandRegister();
  const filed = new Set(register.map(({ text }) => text.toLowerCase()));
  return register.flatMap(({ niceClasses, text: name }) => {
    const short = withoutFirmWords(name);
    return short !== name && !filed.has(short.toLowerCase()) ? [{ name, short, classes: niceClasses }] : [];
  });
}

/** Titles with the short name of such a mark on its goods, and on goods that are none of them (`brand` null). */
export function shortNameTitles(): readonly MadeTitle[] {
  return longNames().flatMap(({ classes, name, short }) =>
    (['front', 'middle'] as const).flatMap((place) =>
      [true, false].flatMap((isOwn): readonly MadeTitle[] => {
        const seed = `short ${name} ${place} ${isOwn}`;
        const fitting = PHRASE_CLASSES.filter((niceClass) => classes.includes(niceClass) === isOwn);
        if (fitting.length === 0) return [];
        const language = pickOf(`${seed} language`, TITLE_LANGUAGES);
        const title = compose(short, pickOf(`${seed} class`, fitting), language, place, seed);
        const kind = `${isOwn ? 'own goods' : 'other goods'}, ${place}`;
        return [
          { title, language, brand: isOwn ? name : null, written: short, kind, place, half: halfOf(name) },
        ];
      }),
    ),
  );
}
