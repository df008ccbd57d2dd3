import { randomUUID } from 'node:crypto';
import { type DomainEvent, type NewEvent } from './domain-event';

/** Hears of events. It must neither throw nor take long: what takes long is put aside. */
export type EventListener = (event: DomainEvent) => void;

/** What features need of the bus: to say that something happened, after it is committed. */
export interface EventPublisher {
  publish(events: readonly NewEvent[]): void;
}

/** Carries events to the other replicas. Without one, there is only this process. */
export interface EventTransport {
  send(event: DomainEvent): void;
  /** Calls `listener` for every event that another replica sent. */
  receive(listener: EventListener): void;
  close(): Promise<void>;
}

export interface EventBusParts {
  readonly now: () => Date;
  readonly transport?: EventTransport;
  /** Told of a listener that threw: the others are called nevertheless. */
  readonly onError: (error: unknown) => void;
}

/**
 * Events between the features of a process, and between replicas. Delivery to listeners is at once and in the order of
 * publishing; nothing is kept: who listens later has missed it.
 */
export class EventBus implements EventPublisher {
  private readonly everywhere = new Set<EventListener>();
  private readonly here = new Set<EventListener>();

  constructor(private readonly parts: EventBusParts) {
    parts.transport?.receive((event) => this.tell(this.everywhere, event));
  }

  publish(events: readonly NewEvent[]): void {
    const at = this.parts.now().toISOString();
    for (const event of events) {
      const sent: DomainEvent = { ...event, id: randomUUID(), at };
      this.tell(this.here, sent);
      this.tell(this.everywhere, sent);
      this.parts.transport?.send(sent);
    }
  }

  /** Hears of every event, whichever replica published it; returns what ends that. */
  listen(listener: EventListener): () => void {
    return listenIn(this.everywhere, listener);
  }

  /** Hears of the events that this process published: for work that must be done once, not once a replica. */
  listenHere(listener: EventListener): () => void {
    return listenIn(this.here, listener);
  }

  /** How many listen. */
  get listeners(): number {
    return this.everywhere.size + this.here.size;
  }

  async close(): Promise<void> {
    this.everywhere.clear();
    this.here.clear();
    await this.parts.transport?.close();
  }

  private tell(listeners: ReadonlySet<EventListener>, event: DomainEvent): void {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        this.parts.onError(error);
      }
    }
  }
}

function listenIn(listeners: Set<EventListener>, listener: EventListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
