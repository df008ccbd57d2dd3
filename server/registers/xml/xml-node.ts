/** An element of one record, as a small tree. Names come without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>> | null;
  /** Text directly inside, trimmed, pieces joined. */
  text: string;
  readonly children: XmlNode[];
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** The element at the end of a path of first children. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let here = node;
  for (const name of path) here = child(here, name);
  return here;
}

/** Text at the end of a path; null where there is none, or only white space. */
export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string | null {
  const text = at(node, ...path)?.text ?? '';
  return text === '' ? null : text;
}

/** The first text under one of several names. */
export function firstText(node: XmlNode | undefined, names: readonly string[]): string | null {
  for (const name of names) {
    const text = textAt(node, name);
    if (text !== null) return text;
  }
  return null;
}

/** Every element of that name below, at any depth, in document order. */
export function* descendants(node: XmlNode | undefined, name: string): Generator<XmlNode> {
  for (const one of node?.children ?? []) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}

/** Value of an attribute, whatever its prefix; null where it is absent or empty. */
export function attribute(node: XmlNode | undefined, name: string): string | null {
  const value = node?.attributes?.[name]?.trim();
  return value === undefined || value === '' ? null : value;
}
