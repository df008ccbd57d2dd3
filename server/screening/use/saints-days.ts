// cspell:disable
import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

const LONGEST_SAINT = 12;
/** "san [valentino]", "Święty [Mikołaj]": the saint whose day goods are given on. */
const SAINT =
  /(?<![\p{L}\p{M}])(?:san|saint|st\.?|sankt|são|sao|sant|santo|święt(?:y|ego)|svat(?:ý|ého)|szent|sfântul|svatého|święta|свят(?:ой|ого|ий|ого)|άγιος|αγίου)\s$/iu;
const DAY =
  /^(?:valent[iíý]\p{L}*|walent\p{L}*|nicol\p{L}*|nikola\p{L}*|mikołaj\p{L}*|mikul\p{L}*|patrick\p{L}*|martin\p{L}*|валентин\p{L}*|никола\p{L}*|микола\p{L}*|βαλεντίν\p{L}*)$/iu;

/** True for the name of a saint behind the word for one, whatever mark is called so. */
export function isSaintsDay({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  return (
    DAY.test(text.slice(start, end)) && SAINT.test(text.slice(Math.max(0, start - LONGEST_SAINT), start))
  );
}
