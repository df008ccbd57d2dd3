import { type Store } from '../store/store';
import { FileSource, type FileSourceOptions, STANDARD_INPUT } from './file-source';
import { importRegister } from './import-register';
import { type ImportOptions, type ImportSummary } from './import-types';
import { RejectFile, rejectPathOf } from './reject-file';

export interface ImportFilesOptions extends FileSourceOptions, Omit<ImportOptions, 'onRefused'> {
  /** Where refused records go. Default: beside the first file, with `.rejects.csv` behind its name; in the working folder for standard input. */
  readonly rejectsPath?: string;
}

export interface FilesImportSummary extends ImportSummary {
  /** Format of the first document. */
  readonly format: string;
  /** The reject file; null if no record was refused, so that none was written. */
  readonly rejectsPath: string | null;
}

/**
 * Imports registers from files, folders, archives or standard input, in any known format, and writes what it refused into a
 * reject file with file, line, path in the document, field and reason.
 * @throws InputError, RegisterBusyError, and the system's error where a file cannot be read or written
 */
export async function importFiles(
  store: Store,
  paths: readonly string[],
  options: ImportFilesOptions = {},
): Promise<FilesImportSummary> {
  const source = await FileSource.open(paths, options);
  const [first = STANDARD_INPUT] = paths;
  const beside = first === STANDARD_INPUT ? 'stdin' : first.replace(/\/+$/, '');
  const rejects = new RejectFile(options.rejectsPath ?? rejectPathOf(beside), true);
  try {
    const summary = await importRegister(store, source, {
      ...options,
      onRefused: (line, refusals, raw, place) => rejects.add(line, refusals, raw, place),
    });
    return { ...summary, format: source.format, rejectsPath: rejects.used ? rejects.path : null };
  } finally {
    await rejects.close();
  }
}
