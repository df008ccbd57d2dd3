import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { Register } from '../../../schema/register';
import { type Sql, type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { LeaseLostError, RegisterBusyError } from '../errors';
import { upsertRows } from './upsert-rows';

/** How long a lease runs without being renewed. Every batch renews it. */
export const LEASE_MS = 60_000;

const registers = tableOf(Register);

/** Leases of imports that run in this process: of others in its name nothing is left but a row that could not be given back, as on a full disk. */
const running = new Set<string>();

/**
 * The right to import one register, on all replicas: a row that is set by compare-and-swap and renewed inside the transaction
 * of each batch, so that whoever lost it cannot write any more. A holder that is known to be gone is not waited for.
 */
export class Lease {
  private constructor(
    private readonly register: string,
    readonly registerId: number,
    private readonly holder: string,
  ) {}

  /** @throws RegisterBusyError while somebody else holds it */
  static async take(store: Store, register: string, format: string, now: number): Promise<Lease> {
    const holder = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`;
    return store.transaction(async (tx) => {
      const plan = { table: 'register', columns: ['name', 'format'], key: ['name'] };
      await upsertRows(tx, plan, [[register, format]]);
      const row = await registerNamed(tx, register);
      const free = row.leaseUntil === null || row.leaseUntil < timeOf(now) || isGone(row.leaseHolder ?? '');
      if (!free) throw new RegisterBusyError(register, row.leaseHolder ?? '', row.leaseUntil ?? '');
      const { changed } = await tx.run(
        'UPDATE `register` SET `leaseHolder` = ?, `leaseUntil` = ? WHERE `id` = ? AND COALESCE(`leaseHolder`, ?) = ?',
        [holder, timeOf(now + LEASE_MS), row.rowId, '', row.leaseHolder ?? ''],
      );
      if (changed !== 1) throw new RegisterBusyError(register, row.leaseHolder ?? '', row.leaseUntil ?? '');
      running.add(holder);
      return new Lease(register, row.rowId, holder);
    });
  }

  /** @throws LeaseLostError if somebody else has taken it */
  async renew(tx: Sql, now: number): Promise<void> {
    const { changed } = await tx.run(
      'UPDATE `register` SET `leaseUntil` = ? WHERE `id` = ? AND `leaseHolder` = ?',
      [timeOf(now + LEASE_MS), this.registerId, this.holder],
    );
    if (changed !== 1) throw new LeaseLostError(this.register);
  }

  /** The import has ended, whether or not the lease could be given back. */
  end(): void {
    running.delete(this.holder);
  }

  /** Gives it back, where it is still held. */
  async release(tx: Sql): Promise<void> {
    await tx.run(
      'UPDATE `register` SET `leaseHolder` = NULL, `leaseUntil` = NULL WHERE `id` = ? AND `leaseHolder` = ?',
      [this.registerId, this.holder],
    );
  }
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}

async function registerNamed(sql: Sql, name: string): Promise<Register> {
  const [row] = await sql.query(
    `SELECT ${registers.select} FROM \`register\` WHERE \`name\` = ?${sql.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
    [name],
  );
  if (row === undefined) throw new Error(`register ${name} is gone`);
  return registers.read(row);
}

/** True if the holder was an import of this process, or a process of this machine, that has ended. */
function isGone(holder: string): boolean {
  const [host, pid] = holder.split(':');
  if (host !== hostname() || pid === undefined) return false;
  if (Number(pid) === process.pid) return !running.has(holder);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH';
  }
}
