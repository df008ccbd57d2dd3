import { type DomainEvent } from './domain-event';

/** Hears of events. It must neither throw nor take long: what takes long is put aside. */
export type EventListener = (event: DomainEvent) => void;

/** Carries events to the other replicas. Without one, there is only this process. */
export interface EventTransport {
  send(event: DomainEvent): void;
  /** Calls `listener` for every event that another replica sent. */
  receive(listener: EventListener): void;
  close(): Promise<void>;
}

export interface EventBusParts {
  readonly transport?: EventTransport;
  /** Told of a listener that threw: the others are called nevertheless. */
  readonly onError: (error: unknown) => void;
}

/**
 * Events between the features of a process, and between replicas. Delivery to listeners is at once and in the order of
 * publishing; nothing is kept here: who listens later has missed it. What must not be missed reads the outbox.
 */
export class EventBus {
  private readonly hearing = new Set<EventListener>();

  constructor(private readonly parts: EventBusParts) {
    parts.transport?.receive((event) => this.tell(event));
  }

  publish(events: readonly DomainEvent[]): void {
    for (const event of events) {
      this.tell(event);
      this.parts.transport?.send(event);
    }
  }

  /** Hears of every event, whichever replica published it; returns what ends that. */
  listen(listener: EventListener): () => void {
    this.hearing.add(listener);
    return () => this.hearing.delete(listener);
  }

  /** How many listen. */
  get listeners(): number {
    return this.hearing.size;
  }

  async close(): Promise<void> {
    this.hearing.clear();
    await this.parts.transport?.close();
  }

  private tell(event: DomainEvent): void {
    for (const listener of this.hearing) {
      try {
        listener(event);
      } catch (error) {
        this.parts.onError(error);
      }
    }
  }
}
