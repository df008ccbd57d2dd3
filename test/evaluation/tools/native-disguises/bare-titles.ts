import { titlesWithout } from '../native-titles';
import { drawn } from './kinds';

/** What stands in honest titles and looks like the signs of a disguise: counts, sizes, models, abbreviations, laughter, pictures. */
const LOOKS_SO: Readonly<Record<string, readonly string[]>> = {
  zh: '3D T恤款 V领 U型 A字 X光 1号 2件套 3件 4只装 5双 🎁礼物 🔥热卖 ❤️爱心 🍎图案 🐦图案 🐻小熊 W-2 S-M-L 5.5寸 红-黑 大/中/小 加厚·加大 Q弹 K金 C口 e6 双十一 第2代 4色'.split(
    ' ',
  ),
  ko: '9개 2인용 4단 1+1 5종 3세대 2호 ㅇㅇ ㅋㅋ ㅎㅎ ㅜㅜ ㄱㄱ A타입 B형 V넥 C타입 3D USB-C 4구 2구 이중-잠금 대·중·소 빨강-검정 250mm 1인 9단 5구 6각 2중 4계절 0도 7부 8자 9호 1톤 2켤레 L사이즈 e북 U자 T자 O링'.split(
    ' ',
  ),
  ja: '二足 一つ 三ヶ月 3D 2枚セット Vネック Tシャツ風 Uネック カ月分 S-M-L 2個 大・中・小 レッド/ブラック ブラック・ホワイト ☆人気 ♪新作 一人用 二人用 ハ八折 口金 夕方 力持ち 工具用 三つ折り ロング・ショート 5口 4ヶ所 へのへの りんご ー ～10kg'.split(
    ' ',
  ),
  ru: '6-ти 3D А4 USB-C р-р 42-44 S-M-L 2-х 4к 1.5л. кол-во т.д. х/б ж/б м-ц 3х5 б/у 12v красно-чёрный ПВХ-кожа о-образный u-образный тип-c 5*7 ~10кг'.split(
    ' ',
  ),
  uk: '6-ти 3D А4 USB-C р-р 42-44 S-M-L 2-х 4к 1.5л. к-сть х/б б/в тип-c'.split(' '),
  el: '3D Α4 USB-C S-M-L 2-σε-1 1.5λ. τεμ. κόκκινο-μαύρο 4x4 V-λαιμός Τ-shirt'.split(' '),
  ar: '3D A4 USB-C S-M-L 2×1 ١٢ ٥ أحمر-أسود كـبير جـديد مقاس-XL م.ل 7قطع 3أدوار ـ شتاء-صيف جدًّا'.split(' '),
  he: '3D A4 USB-C S-M-L 2-ב-1 ס"מ מ"מ יח\' אדום-שחור דו-צדדי תלת-מימד 10ק"ג 4x4 חד-פעמי'.split(' '),
  th: '3D A4 USB-C S-M-L 2in1 ซม. มล. กก. 1แถม1 แดง-ดำ 12v สีดำ/ขาว เล็ก.กลาง.ใหญ่ ๒ชิ้น ดีดี๊ มากกก ด่วน!!'.split(
    ' ',
  ),
};

export const BARE_LANGUAGES: readonly string[] = Object.keys(LOOKS_SO);

/** Titles without a mark in which something looks like a disguise, before or behind the goods and glued to them in half of them. */
export function titlesThatLookSo(language: string, count: number): readonly string[] {
  const signs = LOOKS_SO[language] ?? [];
  return titlesWithout(language, count).map((title, at) => {
    const seed = `${language}/looks so/${at}`;
    const [first, second] = [drawn(signs, `${seed}/1`), drawn(signs, `${seed}/2`)];
    const glue = drawn(['', ' '], `${seed}/glue`) ?? ' ';
    return `${first}${glue}${title}${glue}${second}`;
  });
}
