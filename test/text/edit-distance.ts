/** Whether one insertion, deletion, substitution or swap of neighbours at most turns a into b. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const behind = (text: string, from: number): string => text.slice(start + from);
  return (
    behind(a, 1) === behind(b, 1) ||
    behind(a, 1) === behind(b, 0) ||
    behind(a, 0) === behind(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && behind(a, 2) === behind(b, 2))
  );
}
