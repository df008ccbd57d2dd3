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
