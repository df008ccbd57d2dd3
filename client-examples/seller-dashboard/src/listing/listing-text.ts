import { type ItemField, type TrademarkStatus } from '../gql/graphql';
import { bilingual } from '../i18n/language';

interface ListingText {
  readonly back: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly edit: string;
  readonly fieldName: Readonly<Record<ItemField, string>>;
  readonly preview: string;
  readonly checking: string;
  readonly checked: (milliseconds: number) => string;
  readonly unsaved: string;
  readonly save: string;
  readonly saved: string;
  readonly again: string;
  readonly undo: string;
  readonly findings: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly noFindings: string;
  readonly noFindingsHint: string;
  readonly plan: string;
  readonly due: (day: string) => string;
  readonly words: string;
  readonly mark: string;
  readonly owner: string;
  readonly classes: string;
  readonly status: Readonly<Record<TrademarkStatus, string>>;
  readonly left: string;
  readonly similarity: string;
  readonly overall: string;
  readonly visual: string;
  readonly aural: string;
  readonly conceptual: string;
  readonly howRead: string;
  readonly why: string;
  readonly inFull: string;
  readonly law: string;
  readonly pending: string;
  readonly customs: string;
  readonly recordal: (number: string, until: string | null) => string;
  readonly permission: string;
  readonly missing: string;
  readonly exposure: string;
  readonly confiscation: string;
  readonly criminal: string;
  readonly fineUpTo: (amount: string) => string;
  readonly clears: string;
  readonly takeOut: (words: readonly string[]) => string;
  readonly obtain: (mark: string) => string;
  readonly beListed: string;
  readonly apply: string;
  readonly leadsTo: string;
  readonly seePermissions: string;
  readonly readOnly: string;
}

export const listingText = bilingual<ListingText>({
  en: {
    back: 'All listings',
    notFound: 'There is no such listing',
    notFoundHint: 'It may have been taken down, or it belongs to another account.',
    edit: 'Edit, and see at once what customs would see',
    fieldName: {
      TITLE: 'Title',
      BRAND: 'Brand field',
      DESCRIPTION: 'Description',
      ATTRIBUTE: 'Attribute',
      IMAGE_TEXT: 'Text in the images',
    },
    preview: 'Words that resemble a filed mark',
    checking: 'Checking…',
    checked: (milliseconds) => `Checked in ${milliseconds} ms`,
    unsaved: 'Not saved yet',
    save: 'Save',
    saved: 'Saved and screened.',
    again: 'Check again',
    undo: 'Undo the edits',
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    leftOut: (count) => `${count} lesser findings are left out.`,
    noFindings: 'Nothing stands against this listing',
    noFindingsHint: 'None of its words resembles a filed mark in a way that matters.',
    plan: 'What to do, in order',
    due: (day) => `by ${day}`,
    words: 'Words',
    mark: 'Mark',
    owner: 'Owner',
    classes: 'Nice classes',
    status: {
      CANCELLED: 'cancelled',
      EXPIRED: 'expired',
      FILED: 'filed',
      OPPOSED: 'opposed',
      PUBLISHED: 'published',
      REFUSED: 'refused',
      REGISTERED: 'registered',
      UNKNOWN: 'status unknown',
      WITHDRAWN: 'withdrawn',
    },
    left: 'This mark has left the register.',
    similarity: 'How alike',
    overall: 'Overall',
    visual: 'By sight',
    aural: 'By sound',
    conceptual: 'In meaning',
    howRead: 'How it was read',
    why: 'Why',
    inFull: 'The reasoning in full',
    law: 'Law',
    pending: 'citation pending',
    customs: 'What customs would do',
    recordal: (number, until) =>
      until === null ? `recordal ${number}` : `recordal ${number}, until ${until}`,
    permission: 'Permission',
    missing: 'Missing',
    exposure: 'What it can cost',
    confiscation: 'goods confiscated',
    criminal: 'handed to the police where a crime is suspected',
    fineUpTo: (amount) => `fine up to ${amount}`,
    clears: 'What would clear it',
    takeOut: (words) =>
      `Take ${words.map((word) => `“${word}”`).join(', ')} out of the listing and off the goods`,
    obtain: (mark) => `Obtain a licence for ${mark}, and be listed with customs`,
    beListed: 'Have the rights holder list you with customs',
    apply: 'Apply',
    leadsTo: 'leads to',
    seePermissions: 'See permissions',
    readOnly: 'You may read and try out; saving is for the seller.',
  },
  zh: {
    back: '全部商品',
    notFound: '没有此商品',
    notFoundHint: '商品可能已下架，或属于其他账户。',
    edit: '编辑并即时查看海关所见',
    fieldName: {
      TITLE: '标题',
      BRAND: '品牌栏',
      DESCRIPTION: '描述',
      ATTRIBUTE: '属性',
      IMAGE_TEXT: '图片文字',
    },
    preview: '与已申请商标近似的文字',
    checking: '正在筛查…',
    checked: (milliseconds) => `筛查用时 ${milliseconds} 毫秒`,
    unsaved: '尚未保存',
    save: '保存',
    saved: '已保存并完成筛查。',
    again: '再次筛查',
    undo: '撤销修改',
    findings: (count) => `${count} 项发现`,
    leftOut: (count) => `另有 ${count} 项次要发现未显示。`,
    noFindings: '该商品没有不利发现',
    noFindingsHint: '其中没有与已申请商标构成相关近似的文字。',
    plan: '应采取的步骤',
    due: (day) => `最迟 ${day}`,
    words: '文字',
    mark: '商标',
    owner: '权利人',
    classes: '尼斯分类',
    status: {
      CANCELLED: '已撤销',
      EXPIRED: '已届满',
      FILED: '已申请',
      OPPOSED: '异议中',
      PUBLISHED: '已公告',
      REFUSED: '已驳回',
      REGISTERED: '已注册',
      UNKNOWN: '状态不明',
      WITHDRAWN: '已撤回',
    },
    left: '该商标已不在注册簿中。',
    similarity: '近似程度',
    overall: '综合',
    visual: '外形',
    aural: '读音',
    conceptual: '含义',
    howRead: '识别过程',
    why: '原因',
    inFull: '完整理由',
    law: '法律依据',
    pending: '条文待核',
    customs: '海关将如何处理',
    recordal: (number, until) =>
      until === null ? `备案号 ${number}` : `备案号 ${number}，有效期至 ${until}`,
    permission: '许可',
    missing: '欠缺',
    exposure: '可能的后果',
    confiscation: '货物没收',
    criminal: '涉嫌犯罪的移送公安机关',
    fineUpTo: (amount) => `罚款最高 ${amount}`,
    clears: '如何放行',
    takeOut: (words) => `从商品信息和货物上去除${words.map((word) => `“${word}”`).join('、')}`,
    obtain: (mark) => `取得 ${mark} 的许可，并在海关列明`,
    beListed: '请权利人在海关将您列为合法使用人',
    apply: '采用',
    leadsTo: '结论变为',
    seePermissions: '查看授权',
    readOnly: '您可以阅读和试改；保存须由卖家进行。',
  },
});
