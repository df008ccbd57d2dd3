// cspell:disable
import { type PreparedField } from './prepare-use';
import { type Place, type UseQuestion } from './use-question';

/** What is shaped as a Latin letter: the line of a skirt, a neck, a face, a handle, a bolt. By script; own list. */
const SHAPED_AS_LETTER: readonly RegExp[] = [
  /[A-Z]-?(?:라인|넥|자형|자|존|컷|링|핏|형|컵|볼트|밴드|홈|스트랩|타입|백)/gu,
  /[A-Z]-?(?:ライン|ネック|字型?|型|ゾーン|カット|リング|カップ|シャツ|バック|ストラップ|ボルト)/gu,
  /[A-Z]-?(?:字[型形]?|型|形|领|領|恤|版|区|區|扣|罩杯|杯)/gu,
  /(?<!\p{L})[A-Z][- ]?(?:силу[эе]т\p{Ll}*|образн\p{Ll}+|подібн\p{Ll}+|вырез\p{Ll}*|виріз\p{Ll}*|γραμμή|λαιμόκοψη)(?!\p{L})/gu,
  /(?<!\p{L})[A-Z]-?(?:lini(?:e|en\p{Ll}*|a|ja|owa|owy)|lijn|linj(?:e|ad|at)?|line|shaped?|neck|form|ausschnitt|hals|kesim|yaka|alakú|vonalú|tvar|výstřih)(?!\p{L})/giu,
];
const HINT = /[A-Z]-?[가-힣ァ-ヶ字型形领領恤版区區扣罩杯]|[A-Z][- ]?\p{Ll}{4}/iu;

/** The word for a shape that the span is a part of, or that only comes near to a name: "[A라]인 스커트". */
export function shapeAround(
  { text }: PreparedField,
  { identical, span: { end, start } }: UseQuestion,
): Place | undefined {
  if (!HINT.test(text.slice(Math.max(0, start - 2), end + LONGEST))) return undefined;
  for (const shape of SHAPED_AS_LETTER)
    for (const { 0: word, index } of text.matchAll(shape)) {
      const to = index + word.length;
      const isWhole = index === start && to === end;
      if (index <= start && to >= end && !(isWhole && identical)) return { start: index, end: to };
    }
  return undefined;
}
const LONGEST = 14;
