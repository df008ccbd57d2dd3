/** Anything that went wrong with the store; the message says what to do. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

/** `DATABASE_URL` names a database that this server does not speak to. */
export class UnknownDatabaseError extends StoreError {
  override readonly name = 'UnknownDatabaseError';

  constructor(url: string) {
    super(
      `DATABASE_URL begins with "${url.split('://')[0]?.slice(0, 20) ?? ''}://", which is not known here. ` +
        'Use mysql://user:password@host:3306/name (MySQL or MariaDB), sqlite:///path/to/file.db, or leave it out for the embedded database.',
    );
  }
}

/** The page arguments of a connection do not fit. */
export class PageArgumentError extends StoreError {
  override readonly name = 'PageArgumentError';
}
