/** What a code of the file system means to whoever named the file. */
const OF_FILES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder, and a file is needed',
  ENOTDIR: 'part of this path is no folder',
  EACCES: 'this user may not use it',
  EPERM: 'this user may not use it',
  EROFS: 'it lies on a disk that cannot be written',
  ENOSPC: 'the disk is full; make room and run the command again',
};

/** What a failed command says: one sentence for what its user can mend, the stack for what is our fault. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const words = OF_FILES[code ?? ''];
  if (words !== undefined && code !== undefined) return `${path ?? 'A file'}: ${words} (${code}).`;
  const isOurs = error.name === 'Error' || error.name === 'TypeError';
  return isOurs && code === undefined ? (error.stack ?? error.message) : error.message;
}
