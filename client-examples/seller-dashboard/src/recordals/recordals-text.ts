import { type RecordalEvent, type RecordalStatus } from '../gql/graphql';
import { bilingual } from '../i18n/language';

export type RecordalFilter = 'open' | 'approved' | 'all';

interface RecordalsText {
  readonly title: string;
  readonly leadOfficer: string;
  readonly lead: string;
  readonly filter: string;
  readonly filters: Readonly<Record<RecordalFilter, string>>;
  readonly none: string;
  readonly noneHint: string;
  readonly facts: string;
  readonly back: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly status: Readonly<Record<RecordalStatus, string>>;
  readonly event: Readonly<Record<RecordalEvent, string>>;
  readonly authority: string;
  readonly number: string;
  readonly holder: string;
  readonly classes: string;
  readonly submitted: string;
  readonly takenUp: string;
  readonly term: string;
  readonly goods: string;
  readonly ports: string;
  readonly clocks: string;
  readonly due: (day: string) => string;
  readonly users: string;
  readonly noUsers: string;
  readonly history: string;
  readonly decide: string;
  readonly takeUp: string;
  readonly approve: string;
  readonly refuse: string;
  readonly giveBack: string;
  readonly submit: string;
  readonly numberHint: string;
  readonly reason: string;
  readonly reasonHint: string;
}

export const recordalsText = bilingual<RecordalsText>({
  en: {
    title: 'Recordals',
    leadOfficer: 'Marks that were handed in to your authority, and parties that ask to be listed.',
    lead: 'Marks on record with customs: for these it stops goods by itself.',
    filter: 'Which recordals',
    filters: { open: 'To decide', approved: 'Approved', all: 'All' },
    none: 'No recordals',
    noneHint: 'Nothing stands here at present.',
    facts: 'Recordal',
    back: 'All recordals',
    notFound: 'There is no such recordal',
    notFoundHint: 'It may not have been handed in, or it belongs to another authority.',
    status: {
      APPROVED: 'Approved',
      DRAFT: 'Draft',
      LAPSED: 'Lapsed',
      REFUSED: 'Refused',
      REVOKED: 'Revoked',
      SUBMITTED: 'Submitted',
      UNDER_EXAMINATION: 'Under examination',
    },
    event: {
      ACCEPT: 'Taken up',
      AMEND: 'Mended and handed in again',
      APPROVE: 'Approved',
      DRAFT: 'Begun',
      LAPSE: 'Lapsed',
      LIST_LEGITIMATE_USER: 'Party listed',
      REFUSE: 'Refused',
      RENEW: 'Renewed',
      REPORT_CHANGE: 'Change reported',
      RETURN: 'Given back',
      REVOKE: 'Revoked',
      REVOKE_FOR_SILENCE: 'Revoked: change not reported',
      SUBMIT: 'Handed in',
      UNLIST_LEGITIMATE_USER: 'Party taken off',
      WITHDRAW: 'Taken back',
    },
    authority: 'Authority',
    number: 'Number',
    holder: 'Rights holder',
    classes: 'Nice classes',
    submitted: 'Handed in',
    takenUp: 'Taken up',
    term: 'Term',
    goods: 'Goods',
    ports: 'Ports',
    clocks: 'Periods that run',
    due: (day) => `until ${day}`,
    users: 'Legitimate users',
    noUsers: 'Nobody is listed.',
    history: 'History',
    decide: 'Decide',
    takeUp: 'Take up',
    approve: 'Approve',
    refuse: 'Refuse',
    giveBack: 'Give back',
    submit: 'Hand in',
    numberHint: 'Needed to approve',
    reason: 'Reason',
    reasonHint: 'Needed to refuse or to give back',
  },
  zh: {
    title: '海关备案',
    leadOfficer: '提交给贵关的商标，以及请求列明的主体。',
    lead: '已在海关备案的商标：海关可依职权中止此类货物放行。',
    filter: '显示',
    filters: { open: '待决定', approved: '已核准', all: '全部' },
    none: '没有备案',
    noneHint: '目前没有内容。',
    facts: '备案',
    back: '全部备案',
    notFound: '没有此备案',
    notFoundHint: '可能尚未提交，或属于其他海关。',
    status: {
      APPROVED: '已核准',
      DRAFT: '草稿',
      LAPSED: '已失效',
      REFUSED: '已驳回',
      REVOKED: '已撤销',
      SUBMITTED: '已提交',
      UNDER_EXAMINATION: '审查中',
    },
    event: {
      ACCEPT: '受理',
      AMEND: '补正后重新提交',
      APPROVE: '核准',
      DRAFT: '起草',
      LAPSE: '失效',
      LIST_LEGITIMATE_USER: '列入合法使用人',
      REFUSE: '驳回',
      RENEW: '续展',
      REPORT_CHANGE: '报告变更',
      RETURN: '退回',
      REVOKE: '撤销',
      REVOKE_FOR_SILENCE: '因未报告变更而撤销',
      SUBMIT: '提交',
      UNLIST_LEGITIMATE_USER: '移出合法使用人',
      WITHDRAW: '撤回',
    },
    authority: '海关',
    number: '备案号',
    holder: '权利人',
    classes: '尼斯分类',
    submitted: '提交日',
    takenUp: '受理日',
    term: '有效期',
    goods: '商品',
    ports: '口岸',
    clocks: '进行中的期限',
    due: (day) => `截至 ${day}`,
    users: '合法使用人',
    noUsers: '没有列明的主体。',
    history: '经过',
    decide: '决定',
    takeUp: '受理',
    approve: '核准',
    refuse: '驳回',
    giveBack: '退回',
    submit: '提交',
    numberHint: '核准时必填',
    reason: '理由',
    reasonHint: '驳回或退回时必填',
  },
});
