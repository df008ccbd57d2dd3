import { AuditEntry, type AuditOutcome } from '../../../schema/audit-entry';
import { fromGlobalId } from '../../../schema/global-id';
import { type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { type RequestContext } from '../request-context';
import { redact } from './redact';

const MAX_SUBJECTS = 50;
const MAX_ACTOR = 120;
const MAX_REQUEST_ID = 64;

const entries = tableOf(AuditEntry);

/** A mutation that has ended. */
export interface Ended {
  readonly operation: string;
  readonly outcome: AuditOutcome;
  readonly codes: readonly string[];
  readonly input: unknown;
  /** Its payload; undefined where it gave none. */
  readonly payload: unknown;
}

/** Writes down who asked for which mutation and how it ended. The table itself refuses changes. */
export class AuditLog {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
    /** Told with the whole entry where it cannot be written: then it stands in the log of the process at least. */
    private readonly onError: (error: unknown, entry: Partial<AuditEntry>) => void,
  ) {}

  async write({ requestId, viewer }: RequestContext, ended: Ended): Promise<void> {
    const { authority, marketplaceId, name, rightsHolderId, role, sellerId } = viewer;
    const entry: Partial<AuditEntry> = {
      at: this.now().toISOString(),
      actor: name.slice(0, MAX_ACTOR),
      role,
      marketplaceId,
      sellerId,
      rightsHolderId,
      authority,
      requestId: requestId.slice(0, MAX_REQUEST_ID),
      operation: ended.operation,
      outcome: ended.outcome,
      codes: [...ended.codes],
      subjects: subjectsOf(ended),
      input: redact(ended.input),
    };
    try {
      await this.store.transaction((tx) => entries.insertOne(tx, entry));
    } catch (error) {
      this.onError(error, entry);
    }
  }
}

/** Global ids in the input and at the top of the payload. */
function subjectsOf({ input, payload }: Ended): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (found.size >= MAX_SUBJECTS || depth > 4) return;
    if (typeof value === 'string' && value.length < 200 && isGlobalId(value)) found.add(value);
    else if (Array.isArray(value)) value.slice(0, MAX_SUBJECTS).forEach((one) => visit(one, depth + 1));
    else if (typeof value === 'object' && value !== null)
      Object.values(value).forEach((one) => visit(one, depth + 1));
  };
  for (const given of Object.values(payload ?? {}))
    for (const one of Array.isArray(given) ? given.slice(0, MAX_SUBJECTS) : [given]) visit(idOf(one), 0);
  visit(input, 0);
  return [...found].slice(0, MAX_SUBJECTS);
}

function isGlobalId(text: string): boolean {
  const parsed = fromGlobalId(text);
  return parsed !== null && /^[A-Z]\w+$/.test(parsed.type);
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}
