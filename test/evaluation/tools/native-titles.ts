import { WEAK } from '../../../server/goods/lexicon/format';
import { readTranslations } from '../../../server/goods/lexicon/translations';
import { chance } from './native-spellings';

/** What sellers write around the goods, by language; words without a brand. */
const AROUND: Readonly<Record<string, string>> = {
  zh: '新款,黑色,包邮,正品,男女通用,大容量,礼物,42码',
  ko: '새상품,블랙,무료배송,정품,남녀공용,대용량,신상,선물용',
  ja: '新品,黒,送料無料,正規品,人気,軽量,ギフト,大容量',
  ru: 'новый,черный,для дома,в подарок,размер 42,белый,с доставкой,набор 2 шт',
  uk: 'новий,чорний,для дому,у подарунок,розмір 42,білий,з доставкою',
  el: 'νέο,μαύρο,για το σπίτι,δώρο,μέγεθος 42,λευκό,2 τεμάχια',
  ar: 'جديد,أسود,للمنزل,هدية,مقاس 42,أبيض,أصلي,قطعتين',
  he: 'חדש,שחור,לבית,מתנה,מידה 42,לבן,משלוח חינם',
  th: 'ใหม่,สีดำ,ของขวัญ,ส่งฟรี,ขนาด 42,สีขาว,ราคาถูก,พร้อมส่ง',
};

const goods = new Map<string, string[]>();

/** The lexicon's words for goods of a class in a language, sure ones only. */
function goodsIn(language: string, niceClass: number): readonly string[] {
  if (goods.size === 0)
    readTranslations((ofClass, _english, forms) => {
      for (const form of forms) {
        if (form.weight <= WEAK) continue;
        const key = `${form.language}/${ofClass}`;
        goods.set(key, [...(goods.get(key) ?? []), form.text]);
      }
    });
  return goods.get(`${language}/${niceClass}`) ?? [];
}

function pick<T>(all: readonly T[], seed: string): T | undefined {
  return all[Math.floor(chance(seed) * all.length)];
}

/** Most words of the lexicon for its goods are parts that serve the vehicle of another. */
const VEHICLES = 12;
const SHAPES = ['{b} {g} {a}', '{g} {b} {a}', '{a} {g} {b}'];

/** A title in the language that names the brand among goods of one of its classes; undefined where the lexicon has none. */
export function titleWith(
  brand: string,
  classes: readonly number[],
  language: string,
  seed: string,
): string | undefined {
  const known = classes.flatMap((niceClass) => (niceClass === VEHICLES ? [] : goodsIn(language, niceClass)));
  const word = pick(known, `${seed}/goods`);
  const around = pick(AROUND[language]?.split(',') ?? [], `${seed}/around`);
  if (word === undefined || around === undefined) return undefined;
  return (pick(SHAPES, `${seed}/shape`) ?? '')
    .replace('{b}', brand)
    .replace('{g}', word)
    .replace('{a}', around);
}

/** Titles without any mark: two words for goods of one class, and what sellers write around them. */
export function titlesWithout(language: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const seed = `${language}/none/${at}`;
    const words = goodsIn(language, 1 + Math.floor(chance(seed) * 34));
    const around = AROUND[language]?.split(',') ?? [];
    return [
      pick(words, `${seed}/1`),
      pick(around, `${seed}/2`),
      pick(words, `${seed}/3`),
      pick(around, `${seed}/4`),
    ]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}
