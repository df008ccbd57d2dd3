import { bilingual } from '../i18n/language';

export const uiText = bilingual({
  en: {
    loading: 'Loading…',
    failed: 'This could not be loaded.',
    retry: 'Try again',
    more: 'Show more',
    none: '–',
    errorId: (id: string) => `Error number for the operator: ${id}`,
    offline: 'The server does not answer. Check the connection.',
    verdict: { BLOCK: 'Blocked', REVIEW: 'Review', CLEAR: 'Clear' },
    unscreened: 'Not screened',
  },
  zh: {
    loading: '正在加载…',
    failed: '无法加载。',
    retry: '重试',
    more: '显示更多',
    none: '–',
    errorId: (id) => `错误编号（供运营人员查询）：${id}`,
    offline: '服务器没有响应，请检查网络连接。',
    verdict: { BLOCK: '禁止发运', REVIEW: '待复核', CLEAR: '可放行' },
    unscreened: '未筛查',
  },
});
