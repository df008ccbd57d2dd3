/** Lines that cannot be taken as they are; the message says which and why. */
export class LinesError extends Error {
  override readonly name = 'LinesError';
}
