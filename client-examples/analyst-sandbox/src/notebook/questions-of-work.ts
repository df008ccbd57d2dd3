import {
  ClassesDocument,
  DaysDocument,
  DisguisesDocument,
  SellersDocument,
  UnlistedLicencesDocument,
} from '../gql/graphql';
import { question } from './question';
import { classOf, heading, nameOf } from './words';

const TOP = 15;

/** Whom it concerns, and what is to be done. */
export const questionsOfWork = [
  question({
    id: 'sellers',
    title: { en: 'Which sellers have most items blocked?', zh: '哪些卖家被拦截最多？' },
    word: {
      en: 'Beside the blocked ones stands how many were screened: a large seller has more of everything.',
      zh: '同时列出筛查总数：规模大的卖家各项都多。',
    },
    document: SellersDocument,
    chart: 'bars',
    columns: [
      { title: heading.seller },
      { title: heading.block, drawn: 'BLOCK' },
      { title: heading.screenings, figure: true },
    ],
    variables: () => ({ filter: {}, first: TOP }),
    read: ({ screeningStatistics }, language) =>
      screeningStatistics.edges.map(({ node: { block, screenings, seller } }) => [
        nameOf(seller, language),
        ...[block, screenings],
      ]),
  }),
  question({
    id: 'disguises',
    title: {
      en: 'Which brands are written in disguise (N1KE), and since when?',
      zh: '哪些品牌被变形书写（如 N1KE），从何时开始？',
    },
    word: {
      en: 'Screenings that the reason EVASION decided, by brand and month. A brand that appears anew deserves a look.',
      zh: '由 EVASION（规避）决定的筛查，按品牌与月份统计；新出现的品牌值得关注。',
    },
    document: DisguisesDocument,
    chart: 'bars',
    columns: [
      { title: heading.brand },
      { title: heading.month },
      { title: heading.screenings, drawn: 'ALL' },
    ],
    variables: () => ({ filter: { reasons: ['EVASION'] }, first: TOP }),
    read: ({ screeningStatistics }, language) =>
      screeningStatistics.edges.map(({ node: { brand, screenings, start } }) => [
        nameOf(brand, language),
        start ?? '',
        screenings,
      ]),
  }),
  question({
    id: 'classes',
    title: { en: 'In which classes do people have most to review?', zh: '哪些类别需要人工复核最多？' },
    word: {
      en: 'Where the engine is unsure, a person looks. “Not known” are goods that it could not read: a category or an HS code helps.',
      zh: '系统不确定时由人工复核。“未知”表示无法判断商品类别：补充类目或 HS 编码会有帮助。',
    },
    document: ClassesDocument,
    chart: 'bars',
    columns: [
      { title: heading.niceClass },
      { title: heading.review, drawn: 'REVIEW' },
      { title: heading.screenings, figure: true },
    ],
    variables: () => ({ filter: {}, first: TOP }),
    read: ({ screeningStatistics }, language) =>
      screeningStatistics.edges.map(({ node: { niceClass, review, screenings } }) => [
        classOf(niceClass, language),
        ...[review, screenings],
      ]),
  }),
  question({
    id: 'unlisted-licences',
    title: {
      en: 'Which licensed sellers still have to be listed with customs?',
      zh: '哪些已获授权的卖家尚未在海关登记？',
    },
    word: {
      en: 'The licence is there, the customs recordal does not name the seller: the holder adds it as legitimate user, and the goods pass.',
      zh: '授权已有，但海关备案未列该卖家：权利人将其登记为合法使用人后即可放行。',
    },
    document: UnlistedLicencesDocument,
    chart: 'bars',
    columns: [
      { title: heading.seller },
      { title: heading.brand },
      { title: heading.screenings, drawn: 'ALL' },
    ],
    variables: () => ({ filter: { reasons: ['AUTHORIZED_NOT_LISTED'] }, first: TOP }),
    read: ({ screeningStatistics }, language) =>
      screeningStatistics.edges.map(({ node: { brand, screenings, seller } }) => [
        nameOf(seller, language),
        nameOf(brand, language),
        screenings,
      ]),
  }),
  question({
    id: 'days',
    title: { en: 'How much is screened a day?', zh: '每天筛查多少？' },
    word: {
      en: 'The last 30 days, UTC. Equal questions are recorded once, so this counts new questions, not requests.',
      zh: '最近 30 天（UTC）。相同的问题只记录一次，因此统计的是新问题而非请求数。',
    },
    document: DaysDocument,
    chart: 'columns',
    columns: [{ title: heading.day }, { title: heading.screenings, drawn: 'ALL' }],
    variables: (span) => ({ filter: { ...span } }),
    read: ({ verdictTimeline }) => verdictTimeline.map(({ screenings, start }) => [start, screenings]),
  }),
];
