import { simplifiedOf } from './fold-table';
import { COMMON_NEIGHBOURS, RARE_NEIGHBOURS } from './glyph-neighbours';
import { STROKE_NEIGHBOURS } from './glyph-strokes';

interface Neighbour {
  readonly char: string;
  readonly similarity: number;
}

const LEAST = 0.7;
const LEVEL = 0.02;
/** From here on two characters pass for one another at a glance. */
const ALIKE = 0.76;
const LARGEST_CLASS = 6;

type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly similarity: number;
}

function parse(lines: string): readonly Pair[] {
  return lines.split('\n').flatMap((line) => {
    const [a = '', ...rest] = line;
    const pairs: Pair[] = [];
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const level = (rest[at + 1] as string).charCodeAt(0) - 97;
      pairs.push({ a, b: rest[at] as string, similarity: LEAST + level * LEVEL });
    }
    return pairs;
  });
}

function byCharacter(pairs: readonly Pair[]): ReadonlyMap<string, readonly Neighbour[]> {
  const map = new Map<string, Neighbour[]>();
  const add = (from: string, char: string, similarity: number): void => {
    const list = map.get(from) ?? [];
    const known = list.findIndex((neighbour) => neighbour.char === char);
    if (known < 0) list.push({ char, similarity });
    else if ((list[known]?.similarity ?? 0) < similarity) list[known] = { char, similarity };
    map.set(from, list);
  };
  for (const { a, b, similarity } of pairs) {
    add(a, b, similarity);
    add(b, a, similarity);
  }
  for (const list of map.values()) list.sort((x, y) => y.similarity - x.similarity);
  return map;
}

/**
 * Classes by likeness, the most alike first; every member is like every other, so that a class stays what it looks
 * like. Common characters are put together before the rarer ones join them.
 */
function classesOf(
  common: readonly Pair[],
  rare: readonly Pair[],
  known: Neighbours,
): ReadonlyMap<string, string> {
  const members = new Map<string, readonly string[]>();
  const alike = (a: string, b: string): boolean =>
    (known.get(a) ?? []).some(({ char, similarity }) => char === b && similarity >= ALIKE);
  const isCommon = new Set(common.map(({ a }) => a));
  const both = common.filter(({ b }) => isCommon.has(b));
  for (const stage of [both, [...common, ...rare]]) {
    for (const { a, b, similarity } of [...stage].sort((x, y) => y.similarity - x.similarity)) {
      if (similarity < ALIKE) break;
      const left = members.get(a) ?? [a];
      const right = members.get(b) ?? [b];
      if (left === right || left.length + right.length > LARGEST_CLASS) continue;
      if (!left.every((one) => right.every((other) => alike(one, other)))) continue;
      const joined = [...left, ...right];
      for (const char of joined) members.set(char, joined);
    }
  }
  return new Map([...members].map(([char, all]) => [char, all[0] ?? char]));
}

/**
 * Imitations that were met in shops although the drawings differ more (粤利粤 for 奥利奥, 蓝月壳 for 蓝月亮), and characters of
 * known names with a part more or less (牧畋 for 牧田).
 */
const MET: readonly Pair[] =
  '奥粤 亮壳 哈恰 回同 盼盻 芙芺 雕周 佳住 动劫 仔子 娃哇 白臼 田畋 田佃 美镁 力劢 力历 乐砾 乐烁 安桉 特恃 步涉 宁咛 宁柠 奇琦 奇骑 尼妮 尼呢 尼泥 亚娅 亚哑 迪笛 兰栏 兰拦 黛岱 奈柰 奈捺 古咕 古估 驰弛 普谱 拉啦 达哒 达挞 登蹬 登澄 路璐 路鹭 路露 威葳 蒂缔 卡咔 劳崂 劳唠 劳捞 欧殴 欧鸥 米咪 浪狼 梭唆 诗侍 顿吨 顿炖 资姿 生笙 西茜 西硒 子孜 华桦 华铧 星猩 星惺 果棵 松淞 东栋 东冻 戴戬 牧枚 博搏 波菠 波玻 司伺 司饲 百佰 丽俪 丽骊 雀鹊 可呵 利俐 利莉 蒙朦 蒙檬 龙珑 龙咙 斯撕 斯嘶 香馨 巴芭 巴吧 马玛 马妈 士仕 堂膛 堂棠 维唯 维惟 康糠 康慷 克尅 考烤 罗锣 罗萝 罗逻'
    .split(' ')
    .map((pair) => ({ a: pair.charAt(0), b: pair.charAt(1), similarity: ALIKE }));

const STROKES: readonly Pair[] = STROKE_NEIGHBOURS.split(' ').map((pair) => ({
  a: pair.charAt(0),
  b: pair.charAt(1),
  similarity: ALIKE,
}));

// Read at the first use: it takes some tens of milliseconds that most uses never need.
let common: readonly Pair[] | undefined;
let rare: readonly Pair[] | undefined;
let neighbours: Neighbours | undefined;
let classes: ReadonlyMap<string, string> | undefined;

function near(): Neighbours {
  common ??= [...STROKES, ...parse(COMMON_NEIGHBOURS)];
  rare ??= parse(RARE_NEIGHBOURS);
  return (neighbours ??= byCharacter([...MET, ...common, ...rare]));
}

/** Characters that look like this one, likest first, without it; of simplified forms. */
export function lookalikes(han: string): readonly string[] {
  return (near().get(simplifiedOf(han)) ?? []).map(({ char }) => char);
}

/**
 * The character that stands for a small class (six at most) of characters that look alike; itself where it is alone.
 * A key for looking up: two characters may look alike and be of two classes, so ask `lookalikes` or compare too.
 */
export function glyphClass(han: string): string {
  const char = simplifiedOf(han);
  const known = near();
  classes ??= classesOf(common ?? [], rare ?? [], known);
  return classes.get(char) ?? char;
}

/** How alike two characters look, [0, 1]: 1 the same, above 0.76 the one passes for the other, 0 unlike. */
export function glyphSimilarity(a: string, b: string): number {
  const left = simplifiedOf(a);
  const right = simplifiedOf(b);
  if (left === right) return 1;
  return (
    near()
      .get(left)
      ?.find(({ char }) => char === right)?.similarity ?? 0
  );
}
