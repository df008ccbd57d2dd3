import { bilingual } from '../site/language';

/** The words of the notebook. */
export const text = bilingual({
  en: {
    title: 'Ten questions an analyst asks',
    lead: 'Each is one query over the recorded screenings that you may see, with its chart, its table and its CSV. Change the variables and run it again.',
    own: 'Your own question',
    ownWord:
      'Any query that you may ask. Of its answer the list nearest to the top becomes a table, its first figure a chart, all of it a CSV.',
    contents: 'The questions',
    demo: 'Demo data: the names of the brands are real; the sellers, their listings and when they were screened are made up.',
    operation: 'The operation',
    variables: 'Its variables',
    run: 'Run',
    csv: 'Save as CSV',
    sandbox: 'Open in the sandbox',
    figures: 'The figures',
    asking: 'Asking …',
    nothing: 'No screening meets this. Give the filter a longer time, or leave parts of it out.',
    badVariables: 'The variables are no JSON: ',
    failed: 'The server refused it: ',
    token: 'Token',
    tokenWord:
      'This server answers nobody without a credential. Paste a token (`bordermark token --role ANALYST` makes one for development); it stays in this tab.',
    use: 'Use it',
  },
  zh: {
    title: '分析人员常问的十个问题',
    lead: '每个问题都是对您可见的筛查记录的一次查询，附图表、表格与 CSV。可修改变量后重新运行。',
    own: '自定义问题',
    ownWord: '任何您有权提出的查询。答案中最靠上的列表显示为表格，其第一个数字列绘成图表，并可保存为 CSV。',
    contents: '问题列表',
    demo: '演示数据：品牌名称真实；卖家、商品及筛查时间均为虚构。',
    operation: '操作',
    variables: '变量',
    run: '运行',
    csv: '保存为 CSV',
    sandbox: '在沙盒中打开',
    figures: '数据',
    asking: '正在查询……',
    nothing: '没有符合条件的筛查。请放宽时间范围或减少筛选条件。',
    badVariables: '变量不是有效的 JSON：',
    failed: '服务器拒绝了请求：',
    token: '令牌',
    tokenWord:
      '本服务器要求凭证。请粘贴令牌（开发环境可用 `bordermark token --role ANALYST` 生成），仅保存在此标签页。',
    use: '使用',
  },
});
