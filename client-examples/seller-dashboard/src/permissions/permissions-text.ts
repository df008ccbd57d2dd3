import { bilingual } from '../i18n/language';

export type LicenceState = 'inForce' | 'ended' | 'revoked' | 'coming';

interface PermissionsText {
  readonly title: string;
  readonly leadSeller: string;
  readonly leadHolder: string;
  readonly licences: string;
  readonly noLicences: string;
  readonly noLicencesHint: string;
  readonly state: Readonly<Record<LicenceState, string>>;
  readonly term: (from: string, to: string | null) => string;
  readonly classes: string;
  readonly everyClass: string;
  readonly territory: string;
  readonly everywhere: string;
  readonly customs: string;
  readonly noRecordals: string;
  readonly listed: string;
  readonly notListed: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly endedHint: string;
  readonly askToBeListed: string;
  readonly asked: string;
  readonly requests: string;
  readonly noRequests: string;
  readonly status: Readonly<Record<'PENDING' | 'GRANTED' | 'REFUSED', string>>;
  readonly requestedBy: string;
  readonly code: string;
  readonly on: (moment: string) => string;
  readonly list: string;
  readonly refuse: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly showMore: string;
}

export const permissionsText = bilingual<PermissionsText>({
  en: {
    title: 'Permissions',
    leadSeller: 'Licences that you hold, and whether customs knows of them.',
    leadHolder: 'Licences that you have granted, and sellers who ask to be listed with customs.',
    licences: 'Licences',
    noLicences: 'No licences',
    noLicencesHint: 'A rights holder grants them; without one, its name may not stand on your goods.',
    state: { inForce: 'In force', ended: 'Ended', revoked: 'Revoked', coming: 'Not yet in force' },
    term: (from, to) => (to === null ? `since ${from}, no end` : `${from} to ${to}`),
    classes: 'Nice classes',
    everyClass: 'all goods',
    territory: 'Holds in',
    everywhere: 'every country',
    customs: 'Listed as legitimate user',
    noRecordals: 'The holder has recorded none of its marks with customs: there is nothing to be listed in.',
    listed: 'listed',
    notListed: 'not listed',
    missing: 'Missing: customs stops these goods until you are listed.',
    nothingMissing: 'Nothing is missing.',
    endedHint: 'This licence does not hold today; ask the holder for a new one.',
    askToBeListed: 'Ask to be listed',
    asked: 'asked, not decided yet',
    requests: 'Requests to be listed',
    noRequests: 'No requests',
    status: { PENDING: 'Not decided', GRANTED: 'Listed', REFUSED: 'Refused' },
    requestedBy: 'Seller',
    code: 'Registration code',
    on: (moment) => `on ${moment}`,
    list: 'List',
    refuse: 'Refuse',
    reason: 'Reason',
    reasonHint: 'Needed to refuse',
    showMore: 'More licences',
  },
  zh: {
    title: '授权',
    leadSeller: '您持有的许可，以及海关是否知悉。',
    leadHolder: '您授予的许可，以及请求列入海关备案的卖家。',
    licences: '许可',
    noLicences: '没有许可',
    noLicencesHint: '许可由权利人授予；未获许可，不得在商品上使用其名称。',
    state: { inForce: '有效', ended: '已到期', revoked: '已撤销', coming: '尚未生效' },
    term: (from, to) => (to === null ? `自 ${from} 起，无期限` : `${from} 至 ${to}`),
    classes: '尼斯分类',
    everyClass: '全部商品',
    territory: '地域',
    everywhere: '所有国家',
    customs: '合法使用人备案',
    noRecordals: '权利人尚无商标在海关备案，无需列明。',
    listed: '已列明',
    notListed: '未列明',
    missing: '欠缺：未列明前，海关将中止此类货物放行。',
    nothingMissing: '没有欠缺。',
    endedHint: '该许可今日无效，请向权利人申请新的许可。',
    askToBeListed: '请求列明',
    asked: '已请求，尚未决定',
    requests: '列明请求',
    noRequests: '没有请求',
    status: { PENDING: '待决定', GRANTED: '已列明', REFUSED: '已拒绝' },
    requestedBy: '卖家',
    code: '登记代码',
    on: (moment) => `于 ${moment}`,
    list: '列明',
    refuse: '拒绝',
    reason: '理由',
    reasonHint: '拒绝时必填',
    showMore: '更多许可',
  },
});
