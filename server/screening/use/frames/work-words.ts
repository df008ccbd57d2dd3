/** What a language says of work on goods; phrases with vertical bars between. */
export interface WorkWords {
  /** Alone they say that work is offered: "repair service". */
  readonly sure: string;
  /** What is done to what is broken or worn: "repair", "overhaul". */
  readonly work: string;
  /** What is done to goods, and what goods are for as well: "cleaning", "replacement". */
  readonly task: string;
  /** How work is offered: "while you wait", "home visit". */
  readonly offered: string;
  /** What goods are called or went through, which holds such words: "repair kit", "needs repair". */
  readonly goods: string;
}
