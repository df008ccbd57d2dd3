import { type WebSocket } from 'ws';
import { expiryOf } from '../../access/credential-expiry';
import { mayReceive } from '../../access/may-receive';
import { type Viewer } from '../../access/viewer';
import { type DomainEvent, type EventKind } from '../../events/domain-event';
import { type EventBus } from '../../events/event-bus';
import { type EventSource } from '../../events/event-source';
import { EventStream } from '../../events/event-stream';
import { CLOSE } from './close-codes';

/** Events that may wait for one subscription. A client that lets more pile up is too slow. */
const WAITING_EVENTS = 256;
/** How often a credential is looked at again while its socket is open, in milliseconds: it may have been revoked. */
const RECHECK_MS = 60_000;
/** How long a client gets to answer the closing of its socket, in milliseconds. */
const CLOSING_MS = 5_000;

export interface SessionParts {
  readonly bus: EventBus;
  /** @throws Error for a credential that does not hold */
  readonly authenticate: (authorization: string | undefined) => Promise<Viewer>;
}

/** One open socket, and who is at the other end of it. */
export class SocketSession implements EventSource {
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly parts: SessionParts,
    private readonly socket: WebSocket,
    private readonly authorization: string | undefined,
    readonly viewer: Viewer,
  ) {
    this.checkLater();
    socket.once('close', () => clearTimeout(this.timer));
  }

  /** @throws Error for a credential that does not hold */
  static async open(
    parts: SessionParts,
    socket: WebSocket,
    authorization: string | undefined,
  ): Promise<SocketSession> {
    return new SocketSession(parts, socket, authorization, await parts.authenticate(authorization));
  }

  of<K extends EventKind>(kind: K, wants: (event: DomainEvent<K>) => boolean = () => true): EventStream<K> {
    return new EventStream(this.parts.bus, {
      kind,
      wants: (event) => mayReceive(this.viewer, event.scope) && wants(event),
      limit: WAITING_EVENTS,
      onOverflow: () => drop(this.socket, CLOSE.TOO_SLOW, 'Too slow: events piled up unread'),
    });
  }

  /** Looks at the credential again when it expires, and now and then before. */
  private checkLater(): void {
    const expiry = expiryOf(this.authorization);
    const left = expiry === null ? RECHECK_MS : Math.max(0, expiry - Date.now());
    this.timer = setTimeout(() => void this.check(), Math.min(left, RECHECK_MS)).unref();
  }

  private async check(): Promise<void> {
    try {
      await this.parts.authenticate(this.authorization);
      if (this.socket.readyState === this.socket.OPEN) this.checkLater();
    } catch {
      drop(this.socket, CLOSE.FORBIDDEN, 'The credential has expired or was revoked');
    }
  }
}

/** Closes a socket with a reason, and does not wait long for the client to agree. */
export function drop(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  const timer = setTimeout(() => socket.terminate(), CLOSING_MS).unref();
  socket.once('close', () => clearTimeout(timer));
}
