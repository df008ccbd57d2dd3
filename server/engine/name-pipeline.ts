import { type NameBatch } from '../matching/index/name-batch';
import { type RecordArrays } from '../matching/index/record-writer';
import { type EngineThread, idlestOf } from './engine-thread';

/** Batches under way for each thread: enough that none waits, few enough that memory stays small. */
const BATCHES_PER_THREAD = 4;

/**
 * Turns names into records on several threads: whichever has least to do reads a batch, and the first of them files the
 * forms in the order in which the batches were handed in.
 */
export class NamePipeline {
  private readonly keeper: EngineThread;
  private readonly underWay: Promise<void>[] = [];
  private last: Promise<void>;

  /** Throws where there is no thread. */
  constructor(private readonly threads: readonly EngineThread[]) {
    const [keeper] = threads;
    if (!keeper) throw new Error('Names are read on threads; there is none.');
    this.keeper = keeper;
    this.last = keeper.ask('beginRecords', null);
  }

  /** Resolves when the next batch may come. Throws what went wrong with an earlier one. */
  async hand(names: NameBatch): Promise<void> {
    const read = idlestOf(this.threads).ask('readNames', names);
    const filed = Promise.all([read, this.last]).then(([forms]) => this.keeper.ask('fileForms', forms));
    // Whoever waits for it learns of a failure; until then it must not count as one that nobody handles.
    filed.catch(() => undefined);
    this.last = filed;
    this.underWay.push(filed);
    if (this.underWay.length > BATCHES_PER_THREAD * this.threads.length) await this.underWay.shift();
  }

  /** All records, once every batch is filed. */
  async seal(): Promise<RecordArrays> {
    await this.last;
    return this.keeper.ask('sealRecords', null);
  }
}
