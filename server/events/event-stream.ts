import { type DomainEvent, type EventKind } from './domain-event';
import { type EventBus } from './event-bus';

export interface StreamOptions<K extends EventKind> {
  readonly kind: K;
  readonly wants: (event: DomainEvent<K>) => boolean;
  /** Events that may wait for the reader. */
  readonly limit: number;
  /** Called when one more would wait: the stream is over then, and what waited is forgotten. */
  readonly onOverflow: () => void;
}

type Result<K extends EventKind> = IteratorResult<DomainEvent<K>, undefined>;

/** The events of one kind, one after the other, for one reader, from now until it returns. Never holds more than its limit. */
export class EventStream<K extends EventKind> implements AsyncIterableIterator<DomainEvent<K>, undefined> {
  private readonly waiting: DomainEvent<K>[] = [];
  private readonly readers: ((result: Result<K>) => void)[] = [];
  private readonly stopListening: () => void;
  private isOver = false;

  constructor(
    bus: EventBus,
    private readonly options: StreamOptions<K>,
  ) {
    this.stopListening = bus.listen((event) => {
      if (isOfKind(event, options.kind) && options.wants(event)) this.take(event);
    });
  }

  next(): Promise<Result<K>> {
    const value = this.waiting.shift();
    if (value) return Promise.resolve({ value, done: false });
    if (this.isOver) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.readers.push(resolve));
  }

  return(): Promise<Result<K>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(error: unknown): Promise<Result<K>> {
    this.end();
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private take(event: DomainEvent<K>): void {
    const reader = this.readers.shift();
    if (reader) reader({ value: event, done: false });
    else if (this.waiting.length < this.options.limit) this.waiting.push(event);
    else {
      this.end();
      this.options.onOverflow();
    }
  }

  private end(): void {
    this.isOver = true;
    this.stopListening();
    this.waiting.length = 0;
    for (const reader of this.readers.splice(0)) reader({ value: undefined, done: true });
  }
}

function isOfKind<K extends EventKind>(event: DomainEvent, kind: K): event is DomainEvent<K> & DomainEvent {
  return event.kind === kind;
}
