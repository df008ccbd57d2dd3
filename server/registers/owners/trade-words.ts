/** Words that many firms of a trade have in their names, each with the one word that stands for its forms and translations. */
const TRADE_WORDS: Readonly<Record<string, string>> = {
  technology: 'technologies tech technologie technologia 技术 科技 技術 기술 테크',
  electronic: 'electronics electronica elektronik 电子 電子 전자',
  international: 'intl internationale internacional 国际 國際 국제',
  industry: 'industries industrial industria industrie 工业 实业 工業 산업',
  trade: 'trading commerce commercial 贸易 商贸 贸易商行 貿易 무역 상사',
  group: 'gruppe groupe grupo gruppo 集团 集團 グループ 그룹',
  holding: 'holdings beteiligungs 控股 ホールディングス 홀딩스',
  manufacture: 'manufacturing mfg manufacturers manufacturer 制造 製造 제조',
  product: 'products produkte produits productos 产品 制品 製品',
  enterprise: 'enterprises 企业 企業 엔터프라이즈',
  system: 'systems systeme 系统',
  service: 'services servicios 服务',
  brand: 'brands marken marques 品牌',
  food: 'foods 食品 푸드 식품',
  clothing: 'apparel garment garments clothes fashion mode 服装 服饰 패션',
  toy: 'toys 玩具 완구',
  cosmetic: 'cosmetics kosmetik cosmetiques 化妆品 화장품',
  medical: 'healthcare medicine 医疗 医疗器械 의료',
  pharmaceutical: 'pharmaceuticals pharma pharmazeutische 制药 医药 製薬 제약',
  chemical: 'chemicals chemie chimie 化学 化工 화학',
  automobile: 'automotive automobiles auto motor motors 汽车 自動車 자동차',
  entertainment: 'media 娱乐 传媒 엔터테인먼트',
  network: 'networks internet 网络 네트워크',
  development: 'developments 发展 开发 개발',
  commerce: 'ecommerce 电子商务',
  factory: 'works fabrik fabrique 厂 工厂',
  import: 'export 进出口 수출입',
};

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries(TRADE_WORDS).flatMap(([word, forms]) =>
    [word, ...forms.split(' ')].map((form) => [form, word]),
  ),
);

/** East Asian trade words, the longest first: they stand in a name without spaces around them. */
export const GLUED_TRADE_WORDS: readonly string[] = [...STANDS_FOR.keys()]
  .filter((form) => /[^a-z]/.test(form))
  .sort((a, b) => b.length - a.length);

/** The trade word that a word is a form of; undefined for a word that tells firms apart. */
export function tradeWord(word: string): string | undefined {
  return STANDS_FOR.get(word);
}

/** Places that stand before a firm's name in China, with their pinyin: two of them are two firms. */
export const PLACES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '北京 beijing 上海 shanghai 天津 tianjin 重庆 chongqing 深圳 shenzhen 广州 guangzhou 东莞 dongguan 佛山 foshan 杭州 hangzhou 宁波 ningbo ' +
    '温州 wenzhou 义乌 yiwu 金华 jinhua 苏州 suzhou 南京 nanjing 无锡 wuxi 厦门 xiamen 泉州 quanzhou 晋江 jinjiang 福州 fuzhou 青岛 qingdao ' +
    '武汉 wuhan 成都 chengdu 西安 xian 长沙 changsha 郑州 zhengzhou 汕头 shantou 中山 zhongshan 珠海 zhuhai 惠州 huizhou 合肥 hefei 济南 jinan ' +
    '广东 guangdong 浙江 zhejiang 江苏 jiangsu 福建 fujian 山东 shandong 香港 hongkong 台湾 taiwan'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, at, all) => (at % 2 === 0 ? [...pairs, [word, all[at + 1] ?? '']] : pairs),
      [],
    ),
);
