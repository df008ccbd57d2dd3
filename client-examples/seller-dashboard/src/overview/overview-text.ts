import { bilingual } from '../i18n/language';

export const overviewText = bilingual({
  en: {
    title: 'Overview',
    lead: (screenings: string, from: string) =>
      `${screenings} screenings since ${from}. Figures count screenings; they lead to the listings as they stand now.`,
    none: 'Nothing was screened in the last half year',
    noneHint: 'Listings are screened when the marketplace sends them.',
    over: 'Screenings by week',
    week: 'Week from',
    byClass: 'Nice classes of the goods that were stopped',
    niceClass: 'Class',
    byBrand: 'Brands that stand against them',
    brand: 'Brand',
    nothing: 'No mark stood against anything.',
    figures: 'The figures',
  },
  zh: {
    title: '概览',
    lead: (screenings, from) =>
      `自 ${from} 起共筛查 ${screenings} 次。数字为筛查次数；点击可查看相关商品的当前状态。`,
    none: '近半年没有筛查',
    noneHint: '平台提交商品后即进行筛查。',
    over: '每周筛查结果',
    week: '周（起始日）',
    byClass: '被拦截或复核商品的尼斯分类',
    niceClass: '类别',
    byBrand: '涉及的品牌',
    brand: '品牌',
    nothing: '没有商标与商品冲突。',
    figures: '数据',
  },
});
