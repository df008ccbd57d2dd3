import { bilingual, country, type Language } from '../site/language';

/** Headings that several questions share. */
export const heading = {
  niceClass: bilingual({ en: 'Nice class', zh: '尼斯分类' }),
  brand: bilingual({ en: 'Brand', zh: '品牌' }),
  route: bilingual({ en: 'Route', zh: '路线' }),
  seller: bilingual({ en: 'Seller', zh: '卖家' }),
  reason: bilingual({ en: 'Reason', zh: '原因' }),
  week: bilingual({ en: 'Week from', zh: '周（起始日）' }),
  month: bilingual({ en: 'Month from', zh: '月（起始日）' }),
  day: bilingual({ en: 'Day', zh: '日期' }),
  screenings: bilingual({ en: 'Screenings', zh: '筛查次数' }),
  share: bilingual({ en: 'BLOCK, %', zh: 'BLOCK 占比（%）' }),
  block: bilingual({ en: 'BLOCK', zh: 'BLOCK 拦截' }),
  review: bilingual({ en: 'REVIEW', zh: 'REVIEW 复核' }),
  clear: bilingual({ en: 'CLEAR', zh: 'CLEAR 放行' }),
};

const unknown = bilingual({ en: 'not known', zh: '未知' });
const none = bilingual({ en: 'none', zh: '无' });

export const classOf = (niceClass: number | null | undefined, language: Language): string =>
  niceClass == null ? unknown[language] : String(niceClass);

export const nameOf = (named: { readonly name: string } | null | undefined, language: Language): string =>
  named?.name ?? none[language];

export const reasonOf = (reason: string | null | undefined, language: Language): string =>
  reason ?? none[language];

/** `China → United States` */
export function routeOf(
  { destination, origin }: { readonly origin?: string | null; readonly destination?: string | null },
  language: Language,
): string {
  const named = (code: string | null | undefined): string =>
    code ? country(language, code) : unknown[language];
  return `${named(origin)} → ${named(destination)}`;
}
