import { setTimeout as pause } from 'node:timers/promises';
import { type WebhookEvent } from './verify-webhook';

/** How a delivery was taken: in its turn, after others that were numbered behind it, or not again. */
export type Taken = 'in order' | 'late' | 'repeated';

/** Does something with an event, once. When it is done the event must be kept: the sender forgets it then. */
export type Handle = (event: WebhookEvent, taken: Taken) => Promise<void>;

/** Ids that are remembered: far more than a sender can have under way. */
const REMEMBERED = 100_000;

/** The deliveries of one endpoint that wait for their turn. */
interface Line {
  next: number;
  readonly waiting: Map<number, () => void>;
}

/**
 * Takes deliveries as they come, over several connections, again after a lost answer, and hands each on once, in the order of
 * their numbers. One that comes too early waits for those before it; not for ever, since they may be dead letters. What comes
 * after its turn has passed is handed on as late.
 */
export class WebhookInbox {
  private readonly lines = new Map<string, Line>();
  private readonly known = new Map<string, Promise<Taken>>();
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly handle: Handle,
    /** How long one waits for those before it, in milliseconds: less than the sender waits for the answer. */
    private readonly patienceMs: number,
  ) {}

  /** Remembers what an earlier run has handled. */
  recall({ endpoint, id, sequence }: Pick<WebhookEvent, 'endpoint' | 'id' | 'sequence'>): void {
    this.remember(id, Promise.resolve('repeated'));
    const line = this.lineOf(endpoint);
    line.next = Math.max(line.next, sequence + 1);
  }

  /** Ends when the event is handled. @throws Error where handling failed: the sender has to send it again */
  async take(event: WebhookEvent): Promise<Taken> {
    const before = this.known.get(event.id);
    if (before) return before.then(() => 'repeated');
    const taking = this.inTurn(event);
    this.remember(event.id, taking);
    taking.catch(() => this.known.delete(event.id));
    return taking;
  }

  private async inTurn(event: WebhookEvent): Promise<Taken> {
    const line = this.lineOf(event.endpoint);
    if (event.sequence > line.next) await this.wait(line, event.sequence);
    const taken: Taken = event.sequence < line.next ? 'late' : 'in order';
    const handled = this.tail.then(() => this.handle(event, taken));
    this.tail = handled.catch(() => undefined);
    if (taken === 'in order') {
      line.next = event.sequence + 1;
      this.callNext(line);
    }
    await handled;
    return taken;
  }

  /** Waits until everything before has come, or patience ends: then the line goes on with the smallest that waits. */
  private async wait(line: Line, sequence: number): Promise<void> {
    const turn = new Promise<void>((resolve) => line.waiting.set(sequence, resolve));
    const over = new AbortController();
    const impatient = pause(this.patienceMs, undefined, { signal: over.signal, ref: false }).then(
      () => {
        line.next = Math.max(line.next, Math.min(...line.waiting.keys()));
        this.callNext(line);
        return turn;
      },
      () => undefined,
    );
    await Promise.race([turn, impatient]);
    over.abort();
  }

  private callNext(line: Line): void {
    const call = line.waiting.get(line.next);
    line.waiting.delete(line.next);
    call?.();
  }

  private lineOf(endpoint: string): Line {
    const line = this.lines.get(endpoint) ?? { next: 1, waiting: new Map<number, () => void>() };
    this.lines.set(endpoint, line);
    return line;
  }

  private remember(id: string, taken: Promise<Taken>): void {
    this.known.set(id, taken);
    const [oldest] = this.known.keys();
    if (this.known.size > REMEMBERED && oldest !== undefined) this.known.delete(oldest);
  }
}
