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

/** The database cannot be opened or does not answer. */
export class DatabaseUnreachableError extends StoreError {
  override readonly name = 'DatabaseUnreachableError';

  constructor(place: string, { code, message }: { readonly code?: string; readonly message: string }) {
    super(`${place}: ${WHAT_TO_DO[code ?? ''] ?? message}${code === undefined ? '' : ` (${code})`}.`);
  }
}

const NO_FOLDER = 'no folder that can be made and written to; name another one';

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; start the database, or mend the address',
  ENOTFOUND: 'no such host; mend the address',
  EAI_AGAIN: 'the host’s name cannot be looked up now; try again, or mend the address',
  ETIMEDOUT: 'it does not answer; look at the network, or mend the address',
  ER_ACCESS_DENIED_ERROR: 'it refuses the user or the password',
  ER_DBACCESS_DENIED_ERROR: 'the user may not use this database',
  ER_BAD_DB_ERROR: 'it has no database of this name; create it with CREATE DATABASE … CHARACTER SET utf8mb4',
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  ENOENT: NO_FOLDER,
  EACCES: NO_FOLDER,
  EPERM: NO_FOLDER,
  EROFS: NO_FOLDER,
  ENOSPC: 'the disk is full; make room, or name another folder',
  SQLITE_CANTOPEN: 'the file cannot be opened; see who may read and write it',
  SQLITE_READONLY: 'the file cannot be written; see who may',
  SQLITE_NOTADB: 'the file is no SQLite database; move it away, or name another one',
  SQLITE_CORRUPT: 'the file is damaged; put a backup in its place',
};

/** The page arguments of a connection do not fit. */
export class PageArgumentError extends StoreError {
  override readonly name = 'PageArgumentError';
}
