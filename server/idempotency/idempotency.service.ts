import { randomUUID } from 'node:crypto';
import { IdempotencyKey } from '../../schema/idempotency-key';
import { Node } from '../../schema/node';
import { type RequestContext } from '../access/request-context';
import { type Viewer } from '../access/viewer';
import { contentId } from '../store/content-id';
import { type Row, type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { IdempotencyKeyReusedError } from './errors';
import { restoredAnswer, storedAnswer } from './stored-answer';

/** How long a key is kept, in milliseconds. */
export const KEPT_MS = 24 * 3_600_000;
const MAX_KEY = 200;

const keys = tableOf(IdempotencyKey);

/** A mutation with its input. */
export interface NamedWork {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/**
 * Does a piece of work that a client named once: key, work and answer are one transaction, so that none is ever there without
 * the others. Of two that come at the same time, on whatever replica, the second waits for the first at the unique row.
 */
export class IdempotencyService {
  constructor(
    private readonly store: Store,
    private readonly loadNode: (context: RequestContext, id: string) => Promise<Node | null>,
    private readonly now: () => Date,
  ) {}

  /**
   * @param work does the mutation; an answer with userErrors did nothing, so that its key stays free
   * @throws IdempotencyKeyReusedError where the key stands for another input
   * @throws RangeError for a key that is empty or too long
   */
  async once(context: RequestContext, named: NamedWork, work: () => Promise<object>): Promise<unknown> {
    const { input, key, operation } = named;
    if (key.length < 1 || key.length > MAX_KEY)
      throw new RangeError(`idempotencyKey has ${key.length} characters; it must have 1 to ${MAX_KEY}.`);
    const { clientMutationId, idempotencyKey: _key, ...rest } = input;
    const row = {
      tenant: tenantOf(context.viewer),
      key,
      inputHash: contentId([operation, rest]),
      claim: randomUUID(),
      answer: null,
      createdAt: this.now().toISOString(),
    };
    const known = await this.store.together(async (tx) => {
      const before = await this.claim(tx, row);
      if (before) return { answer: before.answer };
      const answer = await work();
      if (isRefusal(answer)) await this.forget(tx, row);
      else await this.keep(tx, row, storedAnswer(answer));
      return { fresh: answer };
    });
    if ('fresh' in known) return known.fresh;
    const answer = await restoredAnswer(known.answer, (id) => this.loadNode(context, id));
    return { ...(answer as object), clientMutationId: clientMutationId ?? null };
  }

  /** Forgets keys that are too old. @returns how many */
  async sweep(): Promise<number> {
    const { changed } = await this.store.run('DELETE FROM `idempotency_key` WHERE `createdAt` < ?', [
      this.oldest(),
    ]);
    return changed;
  }

  private oldest(): string {
    return new Date(this.now().getTime() - KEPT_MS).toISOString();
  }

  /** Takes the key. @returns the row that had it before, if one had */
  private async claim(tx: Sql, row: Omit<IdempotencyKey, 'rowId'>): Promise<IdempotencyKey | null> {
    const { claim, inputHash, key, tenant } = row;
    // Updating the row that is there locks it as inserting does, so that two who wait for it do not lock each other out.
    const otherwise =
      tx.dialect === 'mysql' ? 'ON DUPLICATE KEY UPDATE `claim` = `claim`' : 'ON CONFLICT DO NOTHING';
    await tx.run(
      `INSERT INTO \`idempotency_key\` (\`tenant\`, \`key\`, \`inputHash\`, \`claim\`, \`createdAt\`) VALUES (?, ?, ?, ?, ?) ${otherwise}`,
      [tenant, key, inputHash, claim, row.createdAt],
    );
    const [found] = await tx.query<Row>(
      `SELECT ${keys.select} FROM \`idempotency_key\` WHERE \`tenant\` = ? AND \`key\` = ?`,
      [tenant, key],
    );
    const there = found && keys.read(found);
    if (!there || there.claim === claim) return null;
    if (there.createdAt < this.oldest()) {
      await keys.update(tx, there.rowId, row);
      return null;
    }
    if (there.inputHash !== inputHash)
      throw new IdempotencyKeyReusedError(
        `The idempotencyKey "${key}" stands for another input. Take a new key for new work.`,
      );
    return there;
  }

  private async keep(
    tx: Sql,
    { key, tenant }: Omit<IdempotencyKey, 'rowId'>,
    answer: unknown,
  ): Promise<void> {
    await tx.run('UPDATE `idempotency_key` SET `answer` = ? WHERE `tenant` = ? AND `key` = ?', [
      ...[JSON.stringify(answer), tenant, key],
    ]);
  }

  private async forget(tx: Sql, { key, tenant }: Omit<IdempotencyKey, 'rowId'>): Promise<void> {
    await tx.run('DELETE FROM `idempotency_key` WHERE `tenant` = ? AND `key` = ?', [tenant, key]);
  }
}

function tenantOf({ authority, canWrite, marketplaceId, rightsHolderId, role, sellerId }: Viewer): string {
  return [role, marketplaceId, sellerId, rightsHolderId, authority, canWrite]
    .map((part) => part ?? '')
    .join(':');
}

function isRefusal(answer: object): boolean {
  return 'userErrors' in answer && Array.isArray(answer.userErrors) && answer.userErrors.length > 0;
}
