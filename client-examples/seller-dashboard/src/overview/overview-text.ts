import { bilingual } from '../i18n/language';

export const overviewText = bilingual({
  en: {
    title: 'Overview',
    lead: (listings: string) => `${listings} listings, by what was found when each was last screened`,
    leadSample: (listings: string) =>
      `The first ${listings} listings, by what was found when each was last screened`,
    none: 'Nothing was screened yet',
    noneHint: 'Listings are screened when the marketplace sends them.',
    over: 'By day of the last screening',
    day: 'Day',
    byClass: 'Nice classes of the marks that stand against listings',
    niceClass: 'Class',
    byBrand: 'Brands that stand against listings',
    brand: 'Brand',
    nothing: 'No mark stands against a listing.',
    figures: 'The figures',
  },
  zh: {
    title: '概览',
    lead: (listings) => `${listings} 件商品，按最近一次筛查结果统计`,
    leadSample: (listings) => `前 ${listings} 件商品，按最近一次筛查结果统计`,
    none: '尚未筛查',
    noneHint: '平台提交商品后即进行筛查。',
    over: '按最近筛查日',
    day: '日期',
    byClass: '涉及商标的尼斯分类',
    niceClass: '类别',
    byBrand: '涉及的品牌',
    brand: '品牌',
    nothing: '没有商标与商品冲突。',
    figures: '数据',
  },
});
