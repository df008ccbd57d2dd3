import { foldCodePoint } from './fold-table';

/**
 * Signs written with several code points that are one letter: conjoining Hangul, kana with a voicing mark (full and half
 * width), й, ї and ў with their mark apart. Any other code point stands alone; its marks fold away by themselves.
 */
const CLUSTER =
  /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\u3041-\u30fe\uff66-\uff9d](?:\u3099|\u309a|\uff9e|\uff9f)|[Ии]\u0306|[Уу]\u0306|[Іі]\u0308|[^]/gu;
const SEVERAL = /\u0306|\u0308|\u3099|\u309a|[\u1160-\u11ff]|[\uff9e\uff9f]/;

/** The letters and signs of a text in order, each as the one or more code points that it is written with. */
export function clustersOf(text: string): readonly string[] {
  return SEVERAL.test(text) ? (text.match(CLUSTER) ?? []) : [...text];
}

/** The normal form of one letter or sign (see foldCodePoint). */
export function foldCluster(cluster: string): string {
  const code = cluster.codePointAt(0) as number;
  if (cluster.length === (code > 0xffff ? 2 : 1)) return foldCodePoint(code);
  let folded = '';
  for (const char of cluster.normalize('NFKC')) folded += foldCodePoint(char.codePointAt(0) as number);
  return folded;
}
