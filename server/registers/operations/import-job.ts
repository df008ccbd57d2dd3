import { type ImportMode } from '../../../schema/register-version';
import { type AnsweredLine, type LongJob, type LongOutcome, type LongWork } from '../../bulk/types';
import { type Store } from '../../store/store';
import { RegisterBusyError, TooManyRemovedError } from '../errors';
import { type FormatName } from '../detect-format';
import { FileSource } from '../file-source';
import { DiskFullError } from '../import/full-disk';
import { importRegister } from '../import-register';
import { type ImportProgress } from '../import-types';
import { InputError } from '../input/input-errors';
import { loadMapping } from '../mapping/ready-mappings';
import { learnGoods } from '../terms/learn-goods';
import { proposeLinks } from '../owners/propose-links';
import { ImportPathError, pathsBelow } from './import-folder';

/** What an operation of this kind carries. */
export interface ImportJobOptions {
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly mapping: string | null;
  readonly register: string | null;
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly allowRemovals: boolean;
}

/** Refused records that are told one by one; of the others the summary has the number. */
const MOST_TOLD = 1_000;

/** The import was told to stop; whoever begins it again goes on where it was. */
class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** Imports the files of an operation. The answers are a line with the summary and one for each refused record. */
export function importJob(store: Store, importDir: string, now: () => Date): LongJob {
  return async (_operation, input, work) => {
    const options = JSON.parse(input) as ImportJobOptions;
    try {
      return await run(store, importDir, now, options, work);
    } catch (error) {
      if (error instanceof StoppedError) return 'STOPPED';
      if (!isForOperator(error)) throw error;
      return { answers: [answer(false, { error: error.message })], failure: error.message.slice(0, 500) };
    }
  };
}

async function run(
  store: Store,
  importDir: string,
  now: () => Date,
  { files, format, mapping, register, ...options }: ImportJobOptions,
  work: LongWork,
): Promise<LongOutcome> {
  const source = await FileSource.open(await pathsBelow(importDir, files), {
    format,
    mapping: mapping === null ? null : await loadMapping(mapping),
  });
  const refused: AnsweredLine[] = [];
  let errors = 0;
  const summary = await importRegister(store, source, {
    ...options,
    register: register ?? undefined,
    onProgress: (far) => {
      work.note({ done: far.read, total: expectedRecords(far) });
      if (work.isStopped()) throw new StoppedError('The import was told to stop.');
    },
    onRefused: (_line, refusals, _raw, place) => {
      errors += 1;
      work.note({ errors });
      if (refused.length < MOST_TOLD) refused.push(answer(false, { ...place, refusals }));
    },
  });
  work.note({ done: summary.read, total: summary.read });
  const links = options.dryRun
    ? null
    : await proposeLinks(store, { now, isStopping: () => work.isStopped() });
  const learned = options.dryRun
    ? null
    : await learnGoods(store, { now, isStopping: () => work.isStopped() });
  return { answers: [answer(true, { summary: { ...summary, links, learned } }), ...refused], failure: null };
}

function expectedRecords({ bytesRead, bytesTotal, read }: ImportProgress): number {
  if (bytesRead === null || bytesTotal === null || bytesRead === 0) return read;
  return Math.max(read, Math.round((read * bytesTotal) / Math.min(bytesRead, bytesTotal)));
}

function answer(ok: boolean, value: object): AnsweredLine {
  return { ok, text: JSON.stringify(value) };
}

/** True for what the operator has to mend: to try it again at once would end the same way. */
function isForOperator(error: unknown): error is Error {
  return (
    error instanceof InputError ||
    error instanceof ImportPathError ||
    error instanceof RegisterBusyError ||
    error instanceof TooManyRemovedError ||
    error instanceof DiskFullError
  );
}
