import { type Transaction } from '../store/store';
import { type NewEvent } from './domain-event';

/** What features need of events: to write down that something happened, in the transaction in which it happens. */
export interface EventRecorder {
  /** The events are there if the transaction is committed, and only then; listeners hear of them right after that. */
  record(tx: Transaction, events: readonly NewEvent[]): Promise<void>;
}
