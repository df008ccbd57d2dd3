/** A file that is to be imported cannot be opened or unpacked, or is refused for safety. The message says why, and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
