import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { WorkerPool } from '../../server/engine/worker-pool';

describe('a pool of threads', () => {
  it('tells only those that replace one what they are to hear later', async () => {
    const pool = new WorkerPool(1, { script: join(__dirname, 'mortal-worker.ts') });
    pool.tellLater('greet', 'welcome');
    await expect(pool.all('greeting', null)).resolves.toEqual(['none']);
    await expect(pool.all('die', null)).rejects.toThrow('ended: code 3');
    for (let tries = 0; pool.workers.length === 0 && tries < 100; tries++) await setTimeout(100);
    await expect(pool.all('greeting', null)).resolves.toEqual(['welcome']);
    await pool.close();
  });
});
