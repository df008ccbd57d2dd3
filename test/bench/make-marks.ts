import { type MarkFacts } from '../../server/matching/types';
import { ordinaryWords, realNames } from './real-names';
import { Seeded } from './seeded';

/** Characters that names are made of, with their sounds: the maker's own list, not the matcher's. */
export const HAN_SOUNDS: readonly (readonly [string, string])[] =
  '安an 宝bao 北bei 博bo 彩cai 昌chang 晨chen 成cheng 春chun 达da 大da 东dong 恩en 方fang 丰feng 福fu 富fu 高gao 冠guan 光guang 国guo 海hai 汉han 航hang 豪hao 和he 恒heng 红hong 华hua 欢huan 辉hui 慧hui 吉ji 佳jia 家jia 嘉jia 建jian 江jiang 金jin 锦jin 京jing 晶jing 久jiu 凯kai 康kang 科ke 乐le 丽li 利li 力li 联lian 龙long 隆long 鲁lu 美mei 梦meng 民min 明ming 木mu 南nan 宁ning 诺nuo 欧ou 鹏peng 品pin 奇qi 千qian 青qing 庆qing 泉quan 仁ren 荣rong 瑞rui 润run 赛sai 三san 森sen 山shan 尚shang 胜sheng 盛sheng 师shi 石shi 世shi 舒shu 顺shun 思si 泰tai 天tian 通tong 旺wang 威wei 维wei 伟wei 味wei 文wen 五wu 西xi 喜xi 祥xiang 翔xiang 小xiao 新xin 鑫xin 信xin 星xing 兴xing 秀xiu 雅ya 阳yang 洋yang 耀yao 业ye 一yi 怡yi 宜yi 艺yi 益yi 逸yi 英ying 盈ying 永yong 优you 友you 宇yu 玉yu 源yuan 远yuan 云yun 泽ze 展zhan 珍zhen 正zheng 中zhong 洲zhou 卓zhuo 子zi 尊zun'
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)] as const);

const OPENINGS =
  'b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gl gr pl pr sh sk sl sp st th tr qu x'.split(' ');
const VOWELS = 'a e i o u a e i o ai au ea ee io oo ou y'.split(' ');
const CLOSINGS = ['', '', '', '', 'n', 'r', 'l', 's', 'x', 't', 'm', 'k', 'nd', 'rt', 'ss', 'll', 'ck'];
const INVENTED = 250_000;
/** The commonest invented word is in one mark of some five hundred, as the commonest coined words of a register are. */
const FLAT = 30;
const FIRST_REAL = 4;

/** Makes marks one by one: the mark of a number never changes, so a short list is the beginning of a long one. */
export class MarkMaker {
  private readonly names = realNames();
  private readonly words = [
    ...ordinaryWords('english').slice(0, 6000),
    ...ordinaryWords('spanish').slice(200, 2000),
    ...ordinaryWords('french').slice(200, 2000),
    ...ordinaryWords('german').slice(200, 2000),
  ].filter((word) => /^[a-z]{3,}$/.test(word));
  private readonly foreign = [
    ...ordinaryWords('russian').slice(100, 4000),
    ...ordinaryWords('korean').slice(100, 4000),
    ...ordinaryWords('japanese').filter((word) => /^[ァ-ヶー]{3,}$/.test(word)),
  ];

  /** Two thousand more characters, as they come in everyday words. */
  private readonly characters = [...new Set(ordinaryWords('chinese').join(''))]
    .filter((char) => /\p{Script=Han}/u.test(char))
    .reverse()
    .slice(0, 2500);

  constructor(private readonly seed: number) {}

  facts(at: number): MarkFacts {
    const random = new Seeded(this.seed * 0x10001 + at);
    const text = this.text(at, random);
    const classes = new Set([1 + random.zipf(45)]);
    while (random.chance(0.35) && classes.size < 6) classes.add(1 + random.below(45));
    const year = 1990 + random.below(35);
    const day = `${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
    return {
      id: at + 1,
      text,
      aliases: [],
      office: 'XD',
      applicationNumber: String(10_000_000 + at),
      registrationNumber: String(20_000_000 + at),
      markType: 'WORD',
      status: random.chance(0.75) ? 'REGISTERED' : 'FILED',
      filingDate: `${year}-${day}`,
      registrationDate: `${year + 1}-${day}`,
      expiryDate: `${year + 11}-${day}`,
      niceClasses: [...classes].sort((a, b) => a - b),
      goods: [],
      designations: [],
      ownerId: 1 + random.zipf(1_000_000),
      brandId: null,
      wellKnown: false,
      recordals: [],
    };
  }

  private text(at: number, random: Seeded): string {
    const real = at % FIRST_REAL === 0 ? this.names[at / FIRST_REAL] : undefined;
    if (real !== undefined) return real;
    const script = random.next();
    if (script < 0.14) return this.han(random);
    if (script < 0.16) return `${this.han(random)}${this.invented(random).toUpperCase()}`;
    if (script < 0.18) return random.pick(this.foreign);
    const count = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4][random.below(10)]!;
    const tokens = Array.from({ length: count }, (_, token) =>
      random.chance(count === 1 ? 0.9 : token === 0 ? 0.6 : 0.4)
        ? this.invented(random)
        : this.words[random.zipf(this.words.length)]!,
    );
    return random.chance(0.6)
      ? tokens.join(' ').toUpperCase()
      : tokens.map((token) => token.charAt(0).toUpperCase() + token.slice(1)).join(' ');
  }

  /** One of many invented words, some far more frequent than others, as in a register. */
  private invented(random: Seeded): string {
    const own = new Seeded(random.chance(0.5) ? random.zipf(INVENTED, FLAT) : random.below(1 << 30));
    const syllables = [1, 2, 2, 2, 3, 3, 3, 4][own.below(8)]!;
    let word = '';
    for (let syllable = 0; syllable < syllables; syllable++) {
      word +=
        own.pick(OPENINGS) +
        own.pick(VOWELS) +
        (syllable === syllables - 1 || own.chance(0.3) ? own.pick(CLOSINGS) : '');
    }
    return word.length < 3 ? `${word}${own.pick(OPENINGS)}a` : word;
  }

  private han(random: Seeded): string {
    const count = [2, 2, 3, 3, 3, 4, 4, 5][random.below(8)]!;
    const isCommon = random.chance(0.5);
    const pick = (): string =>
      isCommon ? random.pick(HAN_SOUNDS)[0] : this.characters[random.zipf(this.characters.length)]!;
    return Array.from({ length: count }, pick).join('');
  }
}
