/** The input cannot be screened as it is. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';

  constructor(
    message: string,
    /** Path to the input field, outermost first. */
    readonly field: readonly string[],
  ) {
    super(message);
  }
}
