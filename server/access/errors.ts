/** The request carries no credential, or one that does not hold. */
export class UnauthenticatedError extends Error {
  override readonly name = 'UnauthenticatedError';
}

/** The viewer's role does not allow this. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

/** A development token was asked for where it must not exist. */
export class DevelopmentTokenError extends Error {
  override readonly name = 'DevelopmentTokenError';
}

/** An operation is beyond what a document may be, or could cost more than there ever is. */
export class LimitError extends Error {
  override readonly name = 'LimitError';

  constructor(
    /** Which limit: `depth`, `cost`, … */
    readonly limit: string,
    message: string,
  ) {
    super(message);
  }
}

/** The client has spent what it had. */
export class ThrottledError extends Error {
  override readonly name = 'ThrottledError';

  constructor(
    cost: number,
    /** Seconds until the same operation can be paid. */
    readonly retryAfter: number,
  ) {
    super(`The operation can cost ${cost}, and that is not there now. Try again in ${retryAfter} s.`);
  }
}
