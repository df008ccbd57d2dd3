import { bilingual } from '../i18n/language';

export const notificationsText = bilingual({
  en: {
    title: 'Notifications',
    unread: (count: string) => `Notifications, ${count} new`,
    arrived: (count: number) => (count === 1 ? 'One new notification' : `${count} new notifications`),
    none: 'Nothing new since you signed in.',
    clear: 'Clear the list',
    listing: (sku: string) => `Listing ${sku}`,
    case: (name: string) => `Case ${name}`,
    shipment: (reference: string) => `Shipment ${reference}`,
    recordal: (mark: string) => `Recordal of ${mark}`,
  },
  zh: {
    title: '通知',
    unread: (count) => `通知，${count} 条新消息`,
    arrived: (count) => `${count} 条新通知`,
    none: '登录后暂无新消息。',
    clear: '清空列表',
    listing: (sku) => `商品 ${sku}`,
    case: (name) => `案件 ${name}`,
    shipment: (reference) => `货运 ${reference}`,
    recordal: (mark) => `${mark} 的海关备案`,
  },
});
