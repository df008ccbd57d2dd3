import { type UseReading } from '../types';
import { pointAt } from './everyday-sense';
import { isMereWord } from './known-words';
import { type PreparedField } from './prepare-use';
import { type UseQuestion } from './use-question';

/** Goods that serve no other goods: cosmetics, medicines, clothes, food, drinks, tobacco. "Compatible brand" says nothing of them. */
const SERVES_NOTHING: ReadonlySet<number> = new Set([3, 5, 25, 29, 30, 31, 32, 33]);

const LETTERS = /^[\p{L}\p{M}\s'’.-]+$/u;

/** "Washable: Yes". */
const ANSWERS: ReadonlySet<string> = new Set(
  'yes no ja nein oui non sí si sì sim não nao tak nie ano ne evet hayır có không ya tidak да нет так ні ναι όχι نعم لا כן לא 是 否 有 无 無 はい いいえ あり なし 예 아니오 있음 없음 ใช่ ไม่ igen nem da nu nej'.split(
    ' ',
  ),
);

/** Of what the goods are like, words are said: those that only come near to a name, and those that everybody knows. */
function saysOfGoods({ identical, span }: UseQuestion, { field, role, text }: PreparedField): boolean {
  if (field === 'ATTRIBUTE' && ANSWERS.has(text.trim().toLowerCase())) return true;
  if (role !== 'QUALITY' && role !== 'ORIGIN') return false;
  const words = text.slice(span.start, span.end).toLowerCase();
  // Signs for letters hide a name wherever it stands.
  if (!LETTERS.test(words)) return false;
  return !identical || role === 'ORIGIN' || words.split(/[\s-]+/u).every(isMereWord);
}

/**
 * How an attribute uses a name whose own name tells it: "Compatible Brand: STIHL" says what the goods fit, "Gemstone: Diamant" what
 * they are like. Undefined where it tells nothing.
 */
export function attributeUse(question: UseQuestion, field: PreparedField): UseReading | undefined {
  const evidence = (meaning: string): UseReading['evidence'] => [
    pointAt(field, 0, field.text.length, meaning),
  ];
  if (field.role === 'SERVED' && !SERVES_NOTHING.has(question.goodsClasses[0] ?? 0)) {
    return {
      use: 'REFERENTIAL',
      confidence: 0.9,
      evidence: evidence('stands where the listing says what the goods fit'),
      aggravated: false,
    };
  }
  if (!saysOfGoods(question, field)) return undefined;
  return {
    use: 'DESCRIPTIVE',
    confidence: 0.85,
    evidence: evidence('stands where the listing says what the goods are like'),
    aggravated: false,
  };
}
