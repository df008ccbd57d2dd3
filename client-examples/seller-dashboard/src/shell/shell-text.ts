import { bilingual } from '../i18n/language';

export const shellText = bilingual({
  en: {
    skip: 'Skip to the content',
    menu: 'Menu',
    navigation: 'Pages',
    language: 'Language',
    light: 'Light appearance',
    dark: 'Dark appearance',
    page: {
      overview: 'Overview',
      listings: 'Listings',
      permissions: 'Permissions',
      recordals: 'Recordals',
      shipments: 'Shipments',
      cases: 'Cases',
    },
    notFound: 'There is no such page.',
    toOverview: 'To the overview',
  },
  zh: {
    skip: '跳到正文',
    menu: '菜单',
    navigation: '页面',
    language: '语言',
    light: '浅色外观',
    dark: '深色外观',
    page: {
      overview: '概览',
      listings: '商品',
      permissions: '授权',
      recordals: '海关备案',
      shipments: '货运',
      cases: '案件',
    },
    notFound: '页面不存在。',
    toOverview: '返回概览',
  },
});
