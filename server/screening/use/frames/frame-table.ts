/** What a word or phrase of a listing does to the names around it. */
export type FrameRole =
  | 'FIT' // stands before the name: "for", "compatible with"
  | 'FIT_BEHIND' // stands behind the name: 用, 対応, "uyumlu"
  | 'FIT_TOUCHING' // stands right behind the name: "に入る", "에 맞는"
  | 'MAKER' // stands before the maker's name: "by", "brand", "official"
  | 'COMPARE' // stands before the name: "vs", "alternative to", "not affiliated with"
  | 'CARRY' // stands before an ingredient: "with", "powered by"
  | 'COMPONENT' // stands behind an ingredient: "zipper", "processor"
  | 'APART' // says anywhere in the field that a part is not its maker's: "non oem", "third party"
  | 'ABOUT' // says anywhere in the field that the goods tell of others: "repair manual"
  | 'SERVICE' // says anywhere in the field that what is offered is work on goods: "repair service"
  | 'WORK' // work on what is broken or worn: "repair"
  | 'TASK' // what is done to goods, and what goods are for as well: "cleaning"
  | 'OFFERED' // says how work is offered: "while you wait"
  | 'LIKE' // trades on the name, before it: "inspired by"
  | 'LIKE_BEHIND' // trades on the name, behind it: "style"
  | 'SUBSTITUTE' // beside the name: a part that replaces the maker's, a scent or a bag that trades on the name: "equivalent"
  | 'EXAMPLE' // gives examples of goods that a frame governs: "for dolls such as"
  | 'UNIVERSAL' // says of a row of makers that the goods fit them all: 通用, "universal"
  | 'COPY' // a copy, wherever it stands in the field: "replica"
  | 'NOT' // denies what follows: "not a replica"
  | 'AUDIENCE' // for whom or what goods are: "men", "kitchen"; never a name
  | 'LINK' // coordinates names: "and", "or"
  | 'FILLER' // may stand between frame and name: "the", "all", "your"
  | 'MODEL' // part of a model's name: "pro", "max", "series"
  | 'PART' // goods that serve other goods: "case", "charger", "filter"
  | 'SHELL' // a part that shuts around one model: "case", "strap"; never a consumable
  | 'SERVED' // what parts serve, named before its maker: "xe" Honda, "drukarki" HP
  | 'NEUTRAL'; // a phrase that holds a frame word but frames nothing: "for sale"

/**
 * The phrases of one language, lower case; hyphens and apostrophes are written as spaces. One that begins with `@` counts
 * only in a text of its own language: "@do".
 */
export interface LanguageFrames {
  /** BCP 47 */
  readonly language: string;
  readonly phrases: Readonly<Partial<Record<FrameRole, readonly string[]>>>;
}

/** A list of phrases written in one string with vertical bars between, so that a table can be read as prose. */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
