/** How a listing uses the words that resemble a mark. */
export type UseKind = 'AS_MARK' | 'REFERENTIAL' | 'DESCRIPTIVE' | 'OWN_MARK';

/** Fields of an item that are read, in the order in which they weigh. */
export type ItemField = 'BRAND' | 'TITLE' | 'ATTRIBUTE' | 'IMAGE_TEXT' | 'DESCRIPTION';

/** Words that show how the mark is used, with their place. Offsets are UTF-16 code units of the field as it was sent. */
export interface UseEvidence {
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What these words show: "compatible with" frames the name that follows. */
  readonly meaning: string;
}

export interface UseReading {
  readonly use: UseKind;
  /** [0, 1] */
  readonly confidence: number;
  readonly evidence: readonly UseEvidence[];
  /** True where words such as "style", "dupe", "1:1" or 大牌同款 trade on the mark: they make it worse. */
  readonly aggravated: boolean;
  /** True where no words show the use, and it may be another: a person should look. */
  readonly doubtful?: boolean;
  /** True where a sentence denies that the goods are of the mark: "not affiliated with Bosch". */
  readonly denied?: boolean;
}
