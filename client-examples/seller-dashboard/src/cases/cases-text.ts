import { type CaseEvent, type CaseKind, type CaseOutcome, type CaseStatus } from '../gql/graphql';
import { bilingual } from '../i18n/language';

interface CasesText {
  readonly title: string;
  readonly lead: string;
  readonly filter: string;
  readonly open: string;
  readonly closed: string;
  readonly none: string;
  readonly noneHint: string;
  readonly back: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly kind: Readonly<Record<CaseKind, string>>;
  readonly status: Readonly<Record<CaseStatus, string>>;
  readonly event: Readonly<Record<CaseEvent, string>>;
  readonly outcome: Readonly<Record<CaseOutcome, string>>;
  readonly since: (day: string) => string;
  readonly facts: string;
  readonly holder: string;
  readonly authority: string;
  readonly number: string;
  readonly port: string;
  readonly ended: string;
  readonly reasons: string;
  readonly security: string;
  readonly clocks: string;
  readonly daysLeft: (days: number) => string;
  readonly overdue: string;
  readonly stopped: (day: string) => string;
  readonly until: (day: string) => string;
  readonly goods: string;
  readonly history: string;
}

export const casesText = bilingual<CasesText>({
  en: {
    title: 'Cases',
    lead: 'Goods that customs stopped, and notices to the marketplace, with the periods that run.',
    filter: 'Which cases',
    open: 'Open',
    closed: 'Closed',
    none: 'No cases',
    noneHint: 'Nothing of this account is held at present.',
    back: 'All cases',
    notFound: 'There is no such case',
    notFoundHint: 'It may belong to another account.',
    kind: {
      EX_OFFICIO: 'Stopped by customs',
      ON_APPLICATION: 'Detained on application',
      PLATFORM_NOTICE: 'Notice to the marketplace',
    },
    status: {
      APPLIED: 'Applied for',
      COMPENSATED: 'Compensated',
      CONFISCATED: 'Confiscated',
      COUNTERED: 'Counter-declared',
      DETAINED: 'Detained',
      DISPOSED: 'Disposed of',
      IN_DISPUTE: 'In dispute',
      MEASURES_TAKEN: 'Listings taken down',
      NOTICED: 'Notice received',
      NOTIFIED: 'Holder notified',
      NOT_ESTABLISHED: 'Not established',
      REJECTED: 'Rejected',
      RELEASED: 'Released',
      REMOVED: 'Removed',
      REPLIED: 'Holder replied',
      RESTORED: 'Restored',
      SECURED: 'Security given',
      SUSPENDED: 'Suspended',
      TRANSFERRED: 'With the police',
      UPHELD: 'Upheld',
      WITH_COURT: 'With a court',
    },
    event: {
      COMPENSATE: 'Holder compensates',
      COUNTER_DECLARE: 'Seller declares that it does not infringe',
      COURT_DISMISSES: 'Court finds none',
      COURT_NOTICE: 'Court asks to hold the goods',
      COURT_UPHOLDS: 'Court finds infringement',
      DECLINE: 'Holder does not ask for detention',
      DETAIN: 'Detained',
      DISMISS: 'Decided for the seller',
      DISPOSE: 'Goods disposed of',
      FIND_INFRINGEMENT: 'Customs finds infringement',
      FIND_NOTHING_ESTABLISHED: 'Infringement not established',
      FIND_NO_INFRINGEMENT: 'Customs finds no infringement',
      GIVE_SECURITY: 'Security given',
      INVESTIGATION_EXPIRED: 'Time for the investigation ran out',
      NOTIFY: 'Holder notified',
      OPEN: 'Opened',
      PROVE_LAWFUL: 'Shown to be lawful',
      REJECT: 'Rejected',
      RELEASE_EXPIRED: 'No court asked in time',
      REPLY: 'Holder asks for detention',
      REPLY_EXPIRED: 'Holder did not answer in time',
      SUE: 'Holder sues or complains',
      SUIT_EXPIRED: 'No suit became known in time',
      TAKE_MEASURES: 'Listings taken down',
      TRANSFER: 'Passed to the police',
      UPHOLD: 'Decided for the holder',
      WITHDRAW: 'Holder withdraws',
    },
    outcome: {
      DECLINED: 'Holder did not ask for detention',
      DISMISSED: 'Found for the trader',
      INFRINGEMENT: 'Infringement found',
      LAWFUL_USE: 'Shown to be lawful',
      NOT_ANSWERED: 'Holder did not answer in time',
      NO_COURT_NOTICE: 'No court asked in time',
      NO_INFRINGEMENT: 'No infringement',
      NO_SUIT: 'No suit in time',
      REJECTED: 'Rejected',
      TRANSFERRED: 'Passed to the police',
      UPHELD: 'Found for the holder',
      WITHDRAWN: 'Withdrawn',
    },
    since: (day) => `since ${day}`,
    facts: 'Case',
    holder: 'Rights holder',
    authority: 'Authority',
    number: 'Number',
    port: 'Port',
    ended: 'Outcome',
    reasons: 'Grounds',
    security: 'Security of the holder',
    clocks: 'Periods',
    daysLeft: (days) => (days === 0 ? 'ends today' : days === 1 ? '1 day left' : `${days} days left`),
    overdue: 'run out',
    stopped: (day) => `stopped on ${day}`,
    until: (day) => `until ${day}`,
    goods: 'Goods',
    history: 'History',
  },
  zh: {
    title: '案件',
    lead: '海关中止放行的货物及平台收到的通知，附进行中的期限。',
    filter: '显示',
    open: '进行中',
    closed: '已结案',
    none: '没有案件',
    noneHint: '目前没有货物被扣留。',
    back: '全部案件',
    notFound: '没有此案件',
    notFoundHint: '可能属于其他账户。',
    kind: { EX_OFFICIO: '海关依职权', ON_APPLICATION: '依申请扣留', PLATFORM_NOTICE: '平台通知' },
    status: {
      APPLIED: '已申请',
      COMPENSATED: '已赔偿',
      CONFISCATED: '已没收',
      COUNTERED: '已提交不侵权声明',
      DETAINED: '已扣留',
      DISPOSED: '已处置',
      IN_DISPUTE: '争议中',
      MEASURES_TAKEN: '商品已下架',
      NOTICED: '已收到通知',
      NOTIFIED: '已通知权利人',
      NOT_ESTABLISHED: '无法认定',
      REJECTED: '已驳回',
      RELEASED: '已放行',
      REMOVED: '维持下架',
      REPLIED: '权利人已答复',
      RESTORED: '已恢复',
      SECURED: '已提供担保',
      SUSPENDED: '中止放行',
      TRANSFERRED: '已移送公安',
      UPHELD: '认定侵权',
      WITH_COURT: '法院处理中',
    },
    event: {
      COMPENSATE: '权利人赔偿',
      COUNTER_DECLARE: '卖家声明不侵权',
      COURT_DISMISSES: '法院认定不侵权',
      COURT_NOTICE: '法院要求协助扣押',
      COURT_UPHOLDS: '法院认定侵权',
      DECLINE: '权利人未申请扣留',
      DETAIN: '扣留',
      DISMISS: '认定卖家不侵权',
      DISPOSE: '处置货物',
      FIND_INFRINGEMENT: '海关认定侵权',
      FIND_NOTHING_ESTABLISHED: '无法认定侵权',
      FIND_NO_INFRINGEMENT: '海关认定不侵权',
      GIVE_SECURITY: '提供担保',
      INVESTIGATION_EXPIRED: '调查期限届满',
      NOTIFY: '通知权利人',
      OPEN: '立案',
      PROVE_LAWFUL: '证明合法使用',
      REJECT: '驳回',
      RELEASE_EXPIRED: '法院未在期限内通知',
      REPLY: '权利人申请扣留',
      REPLY_EXPIRED: '权利人逾期未答复',
      SUE: '权利人投诉或起诉',
      SUIT_EXPIRED: '期限内未收到起诉通知',
      TAKE_MEASURES: '商品下架',
      TRANSFER: '移送公安',
      UPHOLD: '认定权利人主张成立',
      WITHDRAW: '权利人撤回',
    },
    outcome: {
      DECLINED: '权利人未申请扣留',
      DISMISSED: '认定不侵权',
      INFRINGEMENT: '认定侵权',
      LAWFUL_USE: '证明合法使用',
      NOT_ANSWERED: '权利人逾期未答复',
      NO_COURT_NOTICE: '法院未在期限内通知',
      NO_INFRINGEMENT: '不侵权',
      NO_SUIT: '期限内未起诉',
      REJECTED: '驳回',
      TRANSFERRED: '移送公安',
      UPHELD: '权利人主张成立',
      WITHDRAWN: '撤回',
    },
    since: (day) => `自 ${day}`,
    facts: '案件',
    holder: '权利人',
    authority: '海关',
    number: '编号',
    port: '口岸',
    ended: '结果',
    reasons: '理由',
    security: '权利人担保',
    clocks: '期限',
    daysLeft: (days) => (days === 0 ? '今日届满' : `剩余 ${days} 天`),
    overdue: '已届满',
    stopped: (day) => `于 ${day} 停止`,
    until: (day) => `截至 ${day}`,
    goods: '货物',
    history: '经过',
  },
});
