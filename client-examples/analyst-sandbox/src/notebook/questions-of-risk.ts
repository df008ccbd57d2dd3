import {
  BrandsMetDocument,
  ClassesAndBrandsDocument,
  ReasonsDocument,
  RoutesDocument,
  VerdictsByWeekDocument,
} from '../gql/graphql';
import { question } from './question';
import { classOf, heading, nameOf, reasonOf, routeOf } from './words';

const TOP = 15;

/** What is stopped: where, when and why. */
export const questionsOfRisk = [
  question({
    id: 'classes-and-brands',
    title: {
      en: 'Which classes cause most BLOCKs on CN → US this month, and for which brands?',
      zh: '近三十天中国→美国路线上，哪些类别被拦截最多，涉及哪些品牌？',
    },
    word: {
      en: 'The last 30 days. A screening counts once, under its gravest finding and the class that its goods most probably belong to.',
      zh: '最近 30 天。每次筛查只计一次，归入最严重的发现及商品最可能所属的类别。',
    },
    document: ClassesAndBrandsDocument,
    chart: 'bars',
    columns: [
      { title: heading.niceClass },
      { title: heading.brand },
      { title: heading.block, drawn: 'BLOCK' },
    ],
    variables: (span) => ({
      filter: { ...span, origin: 'CN', destination: 'US', verdicts: ['BLOCK'] },
      first: TOP,
    }),
    read: ({ screeningStatistics }, language) =>
      screeningStatistics.edges.map(({ node }) => [
        classOf(node.niceClass, language),
        nameOf(node.brand, language),
        node.block,
      ]),
  }),
  question({
    id: 'verdicts-by-week',
    title: { en: 'How do verdicts develop week by week?', zh: '每周的筛查结果如何变化？' },
    word: {
      en: 'The last 26 weeks, from Monday, UTC; the last one is not over yet. Many new listings in a week show as a peak of all three.',
      zh: '最近 26 周（周一起，UTC），最后一周尚未结束。某周新商品较多时三条线同时升高。',
    },
    document: VerdictsByWeekDocument,
    chart: 'line',
    columns: [
      { title: heading.week },
      { title: heading.block, drawn: 'BLOCK' },
      { title: heading.review, drawn: 'REVIEW' },
      { title: heading.clear, drawn: 'CLEAR' },
    ],
    variables: () => ({ filter: {} }),
    read: ({ verdictTimeline }) =>
      verdictTimeline.map(({ block, clear, review, start }) => [start, block, review, clear]),
  }),
  question({
    id: 'reasons',
    title: { en: 'Why are goods stopped, sent to review, or let go?', zh: '商品因何被拦截、复核或放行？' },
    word: {
      en: 'By the reason of the gravest finding. “None” had no finding at all.',
      zh: '按最严重发现的原因统计；“无”表示没有任何发现。',
    },
    document: ReasonsDocument,
    chart: 'bars',
    columns: [
      { title: heading.reason },
      { title: heading.block, drawn: 'BLOCK' },
      { title: heading.review, drawn: 'REVIEW' },
      { title: heading.clear, drawn: 'CLEAR' },
    ],
    variables: () => ({ filter: {}, first: 20 }),
    read: ({ screeningStatistics }, language) =>
      screeningStatistics.edges.map(({ node: { block, clear, reason, review } }) => [
        reasonOf(reason, language),
        ...[block, review, clear],
      ]),
  }),
  question({
    id: 'brands',
    title: { en: 'Which brands stand against most items?', zh: '哪些品牌与最多商品冲突？' },
    word: {
      en: 'What ended in BLOCK or REVIEW, by the brand of the mark that decided it.',
      zh: '结果为拦截或复核的筛查，按起决定作用的商标所属品牌统计。',
    },
    document: BrandsMetDocument,
    chart: 'bars',
    columns: [
      { title: heading.brand },
      { title: heading.block, drawn: 'BLOCK' },
      { title: heading.review, drawn: 'REVIEW' },
    ],
    variables: () => ({ filter: { verdicts: ['BLOCK', 'REVIEW'] }, first: TOP }),
    read: ({ screeningStatistics }, language) =>
      screeningStatistics.edges.map(({ node: { block, brand, review } }) => [
        nameOf(brand, language),
        ...[block, review],
      ]),
  }),
  question({
    id: 'routes',
    title: { en: 'Which routes are the riskiest?', zh: '哪些路线风险最高？' },
    word: {
      en: 'All routes by how much goes over them. The share of BLOCKs of a route with few screenings says little.',
      zh: '按筛查量列出所有路线；筛查量少的路线，其拦截占比参考意义不大。',
    },
    document: RoutesDocument,
    chart: 'bars',
    columns: [
      { title: heading.route },
      { title: heading.block, drawn: 'BLOCK' },
      { title: heading.review, drawn: 'REVIEW' },
      { title: heading.clear, drawn: 'CLEAR' },
      { title: heading.share, figure: true },
    ],
    variables: () => ({ filter: {}, first: TOP }),
    read: ({ screeningStatistics }, language) =>
      screeningStatistics.edges.map(({ node }) => [
        routeOf(node, language),
        ...[node.block, node.review, node.clear],
        Math.round((100 * node.block) / node.screenings),
      ]),
  }),
];
