/** What a document may ask of the reader. Office files stay far below; hostile ones end with an error that names the limit. */
export const XML_LIMITS = {
  /** Elements inside each other. */
  depth: 64,
  /** Characters of one text, tag, comment or declaration. */
  text: 8_000_000,
  /** Characters of one record. */
  record: 16_000_000,
  /** Elements of one record. */
  elements: 200_000,
} as const;

/** The document breaks a limit or asks for something that is never done, such as reading another file. */
export class XmlLimitError extends Error {
  override readonly name = 'XmlLimitError';

  /** @param whole true if nothing of the document can be read any more, not just the record */
  constructor(
    message: string,
    readonly whole = false,
  ) {
    super(message);
  }
}
