/** The Nice class in a text such as `9`, `009`, `Class 9`; null if it is none. */
export function niceClassOf(text: string | null): number | null {
  const digits = /^(?:class\s*|IC\s*)?0*(\d{1,2})$/i.exec(text?.trim() ?? '')?.[1];
  const value = Number(digits ?? 0);
  return value >= 1 && value <= 45 ? value : null;
}

/** Ascending, each once. */
export function sortedClasses(classes: Iterable<number>): number[] {
  return [...new Set(classes)].sort((a, b) => a - b);
}
