import { lookalikes } from '../../../../server/text/glyph';
import { pinyinOf } from '../../../../server/text/pinyin';
import { chance } from '../native-spellings';

/** A name written so that a filter misses it and a reader does not; null where the kind cannot be done to the name. */
export type NativeDisguise = (name: string, seed: string) => string | null;

export function drawn<T>(all: readonly T[], seed: string): T | undefined {
  return all[Math.floor(chance(seed) * all.length)];
}

/** A table of `a>b c`: b or c passes for a. */
export type Passing = ReadonlyMap<string, readonly string[]>;

export const passing = (table: string): Passing =>
  new Map(
    table.split(', ').map((row) => {
      const [from = '', to = ''] = row.split('>');
      return [from, to.split(' ')] as const;
    }),
  );

/** Puts what passes for a letter in its place: at one place, or at every second one that the table has. */
export const swapping =
  (table: Passing, places: 'one' | 'several'): NativeDisguise =>
  (name, seed) => {
    const letters = [...name];
    const open = letters.flatMap((letter, at) => (table.has(letter) ? [at] : []));
    if (open.length < (places === 'one' ? 1 : 2) || letters.length - open.length < 1) return null;
    const first = Math.floor(chance(`${seed}/place`) * open.length);
    const chosen = new Set(places === 'one' ? [open[first]] : open.slice(0, 3));
    return letters
      .map((letter, at) => (chosen.has(at) ? drawn(table.get(letter) ?? [], `${seed}/${at}`) : letter))
      .join('');
  };

/** A letter, with the marks that stand on it. */
const LETTERS = /\p{L}\p{M}*|[^]/gu;

/** The same sign between all letters, or between all but some: К-р-о-к-с, โร.เล.กซ์. */
export const separated =
  (signs: string, places: 'all' | 'some'): NativeDisguise =>
  (name, seed) => {
    const letters = name.match(LETTERS) ?? [];
    if (letters.length < 3 || name.includes(' ')) return null;
    const sign = drawn([...signs], `${seed}/sign`) ?? '.';
    if (places === 'all') return letters.join(sign);
    const size = letters.length > 4 ? 2 : 1;
    const parts = [letters.slice(0, size).join('')];
    for (let at = size; at < letters.length; at += 2) parts.push(letters.slice(at, at + 2).join(''));
    return parts.join(sign);
  };

/** A sign put in behind a letter somewhere inside the name. */
export const put =
  (signs: readonly string[]): NativeDisguise =>
  (name, seed) => {
    const letters = name.match(LETTERS) ?? [];
    if (letters.length < 2) return null;
    const at = 1 + Math.floor(chance(`${seed}/place`) * (letters.length - 1));
    return [...letters.slice(0, at), drawn(signs, `${seed}/sign`), ...letters.slice(at)].join('');
  };

/** A letter of the class written twice, or a vowel left out. */
export const doubling =
  (letter: RegExp): NativeDisguise =>
  (name, seed) => {
    const places = [...name.matchAll(letter)].map(({ index }) => index).filter((at) => at > 0);
    const at = drawn(places, `${seed}/place`);
    return at === undefined ? null : name.slice(0, at) + name.charAt(at) + name.slice(at);
  };

export const dropping =
  (letter: RegExp, least: number): NativeDisguise =>
  (name, seed) => {
    if ([...name].length <= least) return null;
    const places = [...name.matchAll(letter)].map(({ index }) => index);
    const at = drawn(
      places.filter((place) => place > 0 && place < name.length - 1),
      `${seed}/place`,
    );
    return at === undefined ? null : name.slice(0, at) + name.slice(at + 1);
  };

const ZERO_WIDTH = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const BIDI = ['\u200e', '\u200f', '\u202b', '\u2066'];
const COMBINING = ['\u0336', '\u0335', '\u0338', '\u0332', '\u20e3'];

/** What stands in any script without being seen. */
export const UNSEEN: Readonly<Record<string, NativeDisguise>> = {
  'zero width': put(ZERO_WIDTH),
  bidi: put(BIDI),
  combining: put(COMBINING),
};

const EMOJI_OF_HAN =
  '鸟>🐦, 马>🐴 🐎, 虎>🐯 🐅, 龙>🐉 🐲, 牛>🐮 🐂, 狼>🐺, 熊>🐻, 猫>🐱, 狗>🐶, 兔>🐰, 象>🐘, 鱼>🐟, 鹿>🦌, 蛇>🐍, 鹰>🦅, 鸭>🦆, 鹅>🦢, 鲨>🦈, 蜂>🐝, 花>🌸 🌺, 草>🌿 ☘️, 树>🌲 🌳, 木>🌲, 苹>🍎, 果>🍎 🍏, 米>🍚, 火>🔥, 水>💧, 海>🌊, 山>⛰️ 🏔️, 石>🪨, 月>🌙, 日>☀️, 星>⭐ 🌟, 天>☁️, 雪>❄️, 云>☁️, 金>🪙, 王>👑, 皇>👑, 冠>👑, 心>❤️, 爱>❤️, 家>🏠, 船>🚢, 车>🚗, 球>⚽, 刀>🔪, 玉>💎, 手>✋, 眼>👁️, 鞋>👟, 包>👜, 人>👤, 奶>🥛, 茶>🍵, 酒>🍷, 梦>💤, 美>💄, 书>📖, 电>⚡, 岛>🏝️, 兰>🌼, 莲>🪷, 玫>🌹, 瑰>🌹, 豹>🐆, 猩>🦍, 狮>🦁, 羊>🐑, 鸡>🐔, 猪>🐷, 鼠>🐭, 蝶>🦋, 叶>🍃, 桃>🍑, 梨>🍐, 橙>🍊, 蓝>🔵, 红>🔴, 绿>🟢, 白>⚪, 黑>⚫';
const emojiOfHan = passing(EMOJI_OF_HAN);

/** Characters that one says as others; the commonest of GB 2312 stand for all. */
const SAID =
  '克刻客, 卡咖, 尼泥妮, 斯丝思司, 特忒, 奇其琪齐, 迪蒂敌, 达答搭, 利力丽立莉, 娜那纳, 雅亚娅, 兰蓝岚, 诗师施, 香乡箱, 奈耐, 儿尔而, 古谷股, 驰池弛, 普朴谱, 拉啦辣, 巴吧芭, 宝保堡, 马玛码, 华花画, 威薇微, 登灯, 维唯惟, 罗萝锣, 伦轮仑, 欧殴, 莱来, 雷蕾磊, 森生, 博伯勃, 格哥歌, 福富付, 美镁, 佳加嘉, 高糕, 路鹿璐, 宜怡仪, 家佳加, 星兴, 索所锁, 菲飞非, 安按, 乐勒, 康糠, 百柏, 飞菲, 步部布, 耐奈, 彪标, 匡筐, 万旺, 国果, 天添, 梦孟, 露路, 珑龙隆, 杰洁捷, 米迷, 小晓, 联连莲, 想响, 苹平, 果裹'.split(
    ', ',
  );
const homophones: Passing = new Map(
  SAID.flatMap((row) => [...row].map((char) => [char, [...row].filter((other) => other !== char)] as const)),
);

function inPinyin(spelling: (pinyin: string) => string): NativeDisguise {
  return (name, seed) => {
    const letters = [...name];
    if (letters.length < 3) return null;
    const at = Math.floor(chance(`${seed}/place`) * letters.length);
    return letters.map((char, place) => (place === at ? spelling(pinyinOf(char)) : char)).join('');
  };
}

export const HAN_DISGUISES: Readonly<Record<string, NativeDisguise>> = {
  'half pinyin': inPinyin((syllable) => syllable),
  'pinyin letter': inPinyin((syllable) => syllable.charAt(0).toUpperCase()),
  emoji: swapping(emojiOfHan, 'one'),
  'look-alike': (name, seed) => {
    const letters = [...name];
    if (letters.length < 3) return null;
    const at = Math.floor(chance(`${seed}/place`) * letters.length);
    const [like] = lookalikes(letters[at] ?? '');
    return like === undefined ? null : name.replace(letters[at] ?? '', like);
  },
  homophone: (name, seed) => ([...name].length < 3 ? null : swapping(homophones, 'one')(name, seed)),
  homophones: (name, seed) => ([...name].length < 4 ? null : swapping(homophones, 'several')(name, seed)),
  separators: separated('.·-_ /丶', 'all'),
  ...UNSEEN,
};

/** Two kinds of the table one after the other, as the seed draws them; null where either cannot be done. */
export const twoOf =
  (kinds: Readonly<Record<string, NativeDisguise>>): NativeDisguise =>
  (name, seed) => {
    const all = Object.entries(kinds);
    const [first] = drawn(all, `${seed}/first`) ?? [];
    const [second] = drawn(
      all.filter(([kind]) => kind !== first),
      `${seed}/second`,
    ) ?? [''];
    const once = kinds[first ?? '']?.(name, `${seed}/1`) ?? null;
    if (once === null || once === name) return null;
    const twice = kinds[second]?.(once, `${seed}/2`) ?? null;
    return twice === once ? null : twice;
  };
