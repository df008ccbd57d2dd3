import { type InspectionOutlook, type ShipmentEvent, type ShipmentStatus } from '../gql/graphql';
import { bilingual } from '../i18n/language';

interface ShipmentsText {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneHint: string;
  readonly facts: string;
  readonly back: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly status: Readonly<Record<ShipmentStatus, string>>;
  readonly event: Readonly<Record<ShipmentEvent, string>>;
  readonly inspection: Readonly<Record<InspectionOutlook, string>>;
  readonly declare: string;
  readonly cancel: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly skus: string;
  readonly skusHint: string;
  readonly noSkus: string;
  readonly quantity: string;
  readonly value: string;
  readonly consignor: string;
  readonly consignee: string;
  readonly origin: string;
  readonly destination: string;
  readonly countryHint: string;
  readonly send: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly dispatch: string;
  readonly unchecked: string;
  readonly lines: string;
  readonly line: string;
  readonly pieces: (count: string) => string;
  readonly confirmed: string;
  readonly plan: string;
  readonly nothingToDo: string;
  readonly concerns: (skus: string) => string;
  readonly exposure: string;
  readonly history: string;
  readonly route: string;
  readonly day: string;
  readonly parties: string;
  readonly guarantee: (amount: string) => string;
}

export const shipmentsText = bilingual<ShipmentsText>({
  en: {
    title: 'Shipments',
    lead: 'Check all lines before the goods leave, and see in one plan what is still to do.',
    none: 'No shipments',
    noneHint: 'Declare one to have its lines checked together.',
    facts: 'Shipment',
    back: 'All shipments',
    notFound: 'There is no such shipment',
    notFoundHint: 'It may belong to another account.',
    status: { CHECKED: 'Checked', DECLARED: 'Declared', DISPATCHED: 'Dispatched', WITHDRAWN: 'Withdrawn' },
    event: {
      AMEND: 'Changed',
      CHECK: 'Checked',
      DECLARE: 'Declared',
      DISPATCH: 'Dispatched',
      WITHDRAW: 'Withdrawn',
    },
    inspection: {
      NONE: 'No mark on record is touched: no inspection is foreseen.',
      NORMAL: 'Customs has these marks on record: expect an inspection.',
      SHORTENED: 'The use is pre-confirmed: expect a short inspection.',
    },
    declare: 'Declare a shipment',
    cancel: 'Cancel',
    reference: 'Your reference',
    referenceHint: 'Unique among your shipments',
    skus: 'Listings in it',
    skusHint: 'Type to search by title or SKU',
    noSkus: 'No listing fits',
    quantity: 'Pieces of each',
    value: 'Value of each line, in US dollars',
    consignor: 'Consignor',
    consignee: 'Consignee',
    origin: 'From',
    destination: 'To',
    countryHint: 'Two letters: CN',
    send: 'Declare',
    check: 'Check before dispatch',
    checkAgain: 'Check again',
    dispatch: 'Goods have left',
    unchecked: 'Not checked as it stands. The check screens all lines together.',
    lines: 'Lines',
    line: 'Line',
    pieces: (count) => `${count} pieces`,
    confirmed: 'pre-confirmed',
    plan: 'Clearance plan',
    nothingToDo: 'Nothing to do: the goods may go.',
    concerns: (skus) => `concerns ${skus}`,
    exposure: 'What it can cost',
    history: 'History',
    route: 'Route',
    day: 'Day of dispatch',
    parties: 'Parties',
    guarantee: (amount) => `guarantee of the rights holder ${amount}`,
  },
  zh: {
    title: '货运',
    lead: '发运前一并检查所有行，并在一份计划中查看待办事项。',
    none: '没有货运',
    noneHint: '申报一票货运，即可一并检查其各行。',
    facts: '货运',
    back: '全部货运',
    notFound: '没有此货运',
    notFoundHint: '可能属于其他账户。',
    status: { CHECKED: '已检查', DECLARED: '已申报', DISPATCHED: '已发运', WITHDRAWN: '已撤回' },
    event: { AMEND: '更改', CHECK: '检查', DECLARE: '申报', DISPATCH: '发运', WITHDRAW: '撤回' },
    inspection: {
      NONE: '不涉及备案商标，预计不会查验。',
      NORMAL: '涉及备案商标，预计会查验。',
      SHORTENED: '已预先确认，预计查验时间较短。',
    },
    declare: '申报货运',
    cancel: '取消',
    reference: '参考号',
    referenceHint: '在您的货运中唯一',
    skus: '包含的商品',
    skusHint: '输入标题或 SKU 搜索',
    noSkus: '没有符合的商品',
    quantity: '每种件数',
    value: '每行价值（美元）',
    consignor: '发货人',
    consignee: '收货人',
    origin: '起运国',
    destination: '目的国',
    countryHint: '两位字母：CN',
    send: '申报',
    check: '发运前检查',
    checkAgain: '再次检查',
    dispatch: '货物已发出',
    unchecked: '当前内容尚未检查。检查会一并筛查所有行。',
    lines: '商品行',
    line: '行',
    pieces: (count) => `${count} 件`,
    confirmed: '已预先确认',
    plan: '放行计划',
    nothingToDo: '无需采取措施，货物可以发运。',
    concerns: (skus) => `涉及 ${skus}`,
    exposure: '可能的后果',
    history: '经过',
    route: '路线',
    day: '发运日',
    parties: '当事人',
    guarantee: (amount) => `权利人担保 ${amount}`,
  },
});
