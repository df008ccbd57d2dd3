import { declined } from './declined';
import { CYRILLIC_NICKNAMES, EASTERN_NICKNAMES, type Nickname, SOUTHERN_NICKNAMES } from './nicknames-abroad';

const SHOES = /[鞋靴]|스니커즈|운동화|신발|샌들|부츠|スニーカー|シューズ|ブーツ/u;
const CLOTHES =
  /[衣裤裙衫]|羽绒|T恤|外套|夹克|자켓|재킷|패딩|맨투맨|후드|티셔츠|반팔|가디건|셔츠|니트|코트|ダウン|パーカ|フーディ|Tシャツ|ジャケット|ニット|コート|ワンピース/u;
const BAGS =
  /包(?![邮郵装裝])|[钱錢]夹|가방|지갑|백팩|크로스백|토트백|클러치|バッグ|財布|リュック|ポーチ|トート/u;
const JEWELS =
  /手[链鏈镯鐲]|[项項][链鏈]|耳[环環钉釘]|戒指|吊[坠墜]|串珠|목걸이|팔찌|귀걸이|반지|ネックレス|リング|ピアス|ブレスレット/u;
const WATCHES = /[手腕]表|腕錶|手錶|机芯|機芯/u;
const CREAMS = /面霜|精[华華]|乳液|眼霜/u;
const LIPS = /口[红紅]|唇[膏釉泥]|香水|립스틱|リップ/u;
const PHONES = /手[机機]|平板|旗舰|折叠屏|未激活|\d+\+\d{3}(?!\d)/u;
const HOODS = /卫衣|T恤|帽衫|후드|맨투맨|パーカ|フーディ/u;
const WATCH_BEHIND = '(?=[手腕男女]?表|瑞士)';
const COMPUTERS = /笔记本|游戏本|台式|显示器|电脑/u;
const PARTS = /内存|电源|机箱|键盘|水冷|散热|鼠标|DDR/u;
const STOVES = /烟机|燃气灶|煤气灶|集成灶|消毒柜|洗碗机/u;
const PENS = /[钢铅鉛毛]笔|中性笔|荧光笔|圆珠笔|墨水|橡皮|勾线笔|ボールペン|マーカー|蛍光ペン|シャープペン/u;
const PEN_BEHIND = '(?=牌|[钢铅鉛]笔|中性笔|荧光笔|圆珠笔|勾线|墨水|橡皮|自动铅|按动|双头)';
const SOUNDS = /音响|打碟|车载|功放|耳机|スピーカー|アンプ|カーナビ/u;
const SWEATERS = /パーカ|スウェット|Tシャツ|トレーナー|후드|맨투맨|티셔츠|스웨트/u;
const YOGA = /瑜伽|瑜珈|레깅스|요가|ヨガ|レギンス/u;

const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');

/** What stands behind 🍎 where the picture is a maker. */
const OF_APPLE =
  '(?= ?(?:手[机機]|电脑|平板|手[表錶]|耳机|폰|워치|1[1-9] ?(?:[Pp]ro|[Pp]lus|[Mm]ini|PRO)|iPhone|iPad|Mac|AirPods))';

const ROWS: readonly Nickname[] = [
  ['OPPO', '绿厂', PHONES],
  ['vivo', '蓝厂', PHONES],
  ['Xiaomi', '粗粮', PHONES],
  ['Samsung', '三桑', PHONES],
  ['Apple', '🍎', /(?:)/u, OF_APPLE],
  ['Balenciaga', 'blsj|BLSJ', any(SHOES, CLOTHES, BAGS)],
  ['Balenciaga', '발렌', any(SHOES, BAGS)],
  ['Burberry', 'BBR|bbr', any(CLOTHES, BAGS)],
  ['Bottega Veneta', 'BV', BAGS],
  ['Nike', 'NK|nk', any(SHOES, CLOTHES)],
  ['adidas', '椰子', SHOES, '(?= ?(?:350|500|700)(?!\\d| ?m?[lL]))'],
  ['Air Jordan', 'AJ|aj', SHOES, '(?= ?(?:[1-9]|1[0-4])(?![\\d.]))'],
  ['Supreme', 'sup|SUP|シュプ', HOODS],
  ['Off-White', 'OW', any(CLOTHES, SHOES)],
  ['Lululemon', 'lulu|룰루', YOGA],
  ['Rolex', '绿水鬼|黑水鬼|綠水鬼|黑水鬼', WATCHES],
  ['Van Cleef & Arpels', 'vca|VCA', JEWELS],
  ['Cartier', '까르', JEWELS],
  ['Tiffany & Co', 'T家', JEWELS],
  ['Pandora', '潘家', JEWELS],
  ['Swarovski', '施家', JEWELS],
  ['Tom Ford', 'TF', LIPS],
  ['La Mer', '腊梅', CREAMS],
  ['Estée Lauder', '小棕瓶', CREAMS],
  ['Kweichow Moutai', '飞天|飛天', /53 ?[度°]/u],
  ['Saint Laurent', '생로', BAGS],
  ['Stone Island', '스톤', /와펜/u],
  ['Dr. Martens', 'マーチン', SHOES],
  // Words that are a maker's name beside its goods.
  ['Honor', '荣耀', any(PHONES, /手[表环]|耳机/u, COMPUTERS)],
  ['OnePlus', '一加', PHONES, '(?= ?(?:手[机機]|\\d|Ace|Nord|Turbo))'],
  ['realme', '真我', PHONES, '(?= ?(?:手[机機]|GT|Neo|\\d|[QVX]\\d))'],
  ['Alienware', '外星人', COMPUTERS, '(?= ?(?:笔记本|游戏本|电脑|台式|显示器|[mx]\\d))'],
  ['Corsair', '海盗船', PARTS],
  ['Pioneer', '先锋|パイオニア', SOUNDS],
  ['Robam', '老板', STOVES, '(?=牌|电器|抽?油?烟机|燃气|煤气|集成|大吸力|双腔|侧吸|顶吸)'],
  ['Roborock', '石头', /扫地机|扫拖|洗地机/u, '(?= ?(?:扫地|扫拖|洗地|自清洁|[AGPTU]\\d))'],
  ['Goodbaby', '好孩子', /推车|婴儿车|安全座椅|童车|餐椅/u],
  ['Rado', '雷达', WATCHES, WATCH_BEHIND],
  ['Piaget', '伯爵', WATCHES, WATCH_BEHIND],
  ['Hero Pen', '英雄', PENS, PEN_BEHIND],
  ['Tombow', '蜻蜓', PENS, PEN_BEHIND],
  ['Zebra Pen', '斑马', PENS, PEN_BEHIND],
  ['Zebra Pen', 'ゼブラ', PENS],
  ['Uni-President', '统一', /[面茶]/u, '(?=老坛|方便面|冰红茶|绿茶|阿萨姆|汤达人)'],
  ['Bright Dairy', '光明', /奶|冰砖/u, '(?=牌|[纯鲜酸]?牛?奶|莫斯利安|优倍|致优|冰砖)'],
  ['Marmot', '土拨鼠', CLOTHES, '(?=冲锋衣|羽绒|软壳|硬壳|抓绒)'],
  ['Champion', 'チャンピオン|챔피온', SWEATERS],
  ['Giant Bicycles', 'ジャイアント', /ロードバイク|クロスバイク|自転車/u],
  ['Vivienne Westwood', 'ヴィヴィアン|ヴィヴィ', any(JEWELS, BAGS)],
];

const IS_HAN = /\p{Script=Han}/u;
const ONE_SCRIPT = [
  '\\p{Script=Latin}\\p{N}&./-',
  '\\p{Script=Hangul}',
  '\\p{Script=Katakana}ー・',
  '\\p{Script=Hiragana}ー',
  '\\p{Script=Han}',
  ...['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai'].map((name) => `\\p{Script=${name}}\\p{M}`),
];

/** What titles in Chinese put before a name without a space: what the goods are, where they come from, degrees. */
const BEFORE_HAN =
  '度|贵州|新款|正品|同款|专柜|代购|原单|男款|女款|复刻|高仿|海外|官方|进口|欧洲|意大利|法国|日本|韩国|美国|二手|闲置|全新';

/** No letter of the nickname's own script stands on that side of it. */
const apart = (words: string, sign: '<!' | '!'): string => {
  if (sign === '<!' && IS_HAN.test(words.charAt(0))) return `(?:(?<!\\p{Script=Han})|(?<=${BEFORE_HAN}))`;
  const script = ONE_SCRIPT.find((letters) => new RegExp(`[${letters}]`, 'u').test(words.charAt(0)));
  return script === undefined ? '' : `(?${sign}[${script}])`;
};
/** A Chinese nickname may stand before the goods without a space; the 家 of many is none in 马家柚 and 老家具. */
const NO_OTHER_HOUSE = '(?![具居用庄村沟柚庭])';

const IN_KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const TO_HIRAGANA = 0x60;
const asHiragana = (katakana: string): string =>
  katakana.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA));

/** What is said in katakana is written in hiragana too: しゅぷ. */
function inBothKana(row: Nickname): readonly Nickname[] {
  const [brand, words, beside, behind] = row;
  const katakana = words.split('|').filter((word) => IN_KATAKANA.test(word));
  if (katakana.length === 0) return [row];
  return [row, [brand, katakana.map(asHiragana).join('|'), beside, behind]];
}

const WRITTEN_AS_IS = [...[...ROWS, ...EASTERN_NICKNAMES].flatMap(inBothKana), ...SOUTHERN_NICKNAMES];

/** The rows with their words in the first form. */
export const NICKNAME_ROWS: readonly Nickname[] = [...WRITTEN_AS_IS, ...CYRILLIC_NICKNAMES];

/**
 * What sellers call the brands that are copied most, and what it would mean without the goods beside it: initials of the pinyin,
 * factory slang, first syllables, pet names. Always for a person to look at. Own list of what sellers write; those that are no words
 * and nothing else are in short-names.ts.
 */
export const NICKNAMES = [...WRITTEN_AS_IS, ...CYRILLIC_NICKNAMES.map(declined)].map(
  ([brand, words, beside, behind]) => ({
    ...{ brand, words, unsure: true as const },
    ...(beside && { beside }),
    before: apart(words.replace(/^\[/u, ''), '<!'),
    behind: behind ?? (IS_HAN.test(words) ? NO_OTHER_HOUSE : apart(words.replace(/^\[/u, ''), '!')),
  }),
);
