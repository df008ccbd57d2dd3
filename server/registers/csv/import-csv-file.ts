import { access, constants } from 'node:fs/promises';
import { type Store } from '../../store/store';
import { importRegister } from '../import-register';
import { type ImportProgress, type ImportSummary } from '../import-types';
import { RejectFile, rejectPathOf } from '../reject-file';
import { CsvSource } from './csv-source';
import { type ReadCsvOptions } from './read-csv';

export interface ImportCsvOptions extends ReadCsvOptions {
  /** Where refused rows go. Default: beside the file, with `.rejects.csv` behind its name. */
  readonly rejectsPath?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface CsvImportSummary extends ImportSummary {
  /** The reject file; null if no row was refused, so that none was written. */
  readonly rejectsPath: string | null;
}

/**
 * Imports a register in CSV, plain or packed with gzip, and writes the rows that it refused into a reject file.
 * @throws CsvHeaderError, CsvEncodingError, and the system's error where a file cannot be read or written
 */
export async function importCsvFile(
  store: Store,
  path: string,
  options: ImportCsvOptions = {},
): Promise<CsvImportSummary> {
  // A name mistyped is no import: it leaves no register version.
  await access(path, constants.R_OK);
  const rejects = new RejectFile(options.rejectsPath ?? rejectPathOf(path));
  try {
    const summary = await importRegister(store, new CsvSource(path, options), {
      onProgress: options.onProgress,
      onRefused: (line, refusals, raw) => rejects.add(line, refusals, raw),
    });
    return { ...summary, rejectsPath: rejects.used ? rejects.path : null };
  } finally {
    await rejects.close();
  }
}
