import { type Store } from '../store/store';
import { ImportRun } from './import/import-run';
import { type ImportOptions, type ImportSummary } from './import-types';
import { type RegisterSource } from './register-source';

/**
 * Brings the store up to a register: one transaction a batch, bad records refused, good ones kept. The same source again
 * changes nothing. Where the process ends early, whole batches are in and the version stays RUNNING; another import of the
 * same source goes on behind them. Of records with the same office and number the last wins.
 * @throws RegisterBusyError while another process imports the same register
 * @throws whatever reading the source throws; the version is FAILED then, and the batches before are in
 */
export async function importRegister(
  store: Store,
  source: RegisterSource,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  return new ImportRun(store, source, options).run();
}
