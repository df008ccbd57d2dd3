import { simplifiedOf } from './fold-table';

/** Han characters that pass for one another at a glance. */
const CLASSES =
  '师帅 博傅搏膊缚 碧璧 兔免 狼狠娘 雪雷 康唐 牌脾 巾币 己已巳 未末 土士 日曰 人入八 天夭夫 太大犬 王玉主 田由甲申 千干于 午牛 贝见 辛幸 晴睛 清请情 喜嘉 奥澳 娃哇 娃蛙 椰揶 茅矛 伍五 果裹 今令 力刀';

const groups = new Map<string, Set<string>>();
for (const group of CLASSES.split(' ')) {
  for (const char of group) groups.set(char, new Set([...(groups.get(char) ?? []), ...group]));
}

/** Characters that look like this one, likeliest first; without it. */
export function lookalikes(han: string): readonly string[] {
  const char = simplifiedOf(han);
  return [...(groups.get(char) ?? [])].filter((other) => other !== char);
}

/** The character that stands for all that look like this one; itself where none does. */
export function glyphClass(han: string): string {
  const char = simplifiedOf(han);
  return [...(groups.get(char) ?? [char])].sort()[0] ?? char;
}

/** How alike two characters look, [0, 1]. */
export function glyphSimilarity(a: string, b: string): number {
  const left = simplifiedOf(a);
  const right = simplifiedOf(b);
  if (left === right) return 1;
  return groups.get(left)?.has(right) ? 0.8 : 0;
}
