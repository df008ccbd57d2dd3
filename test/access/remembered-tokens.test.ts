import { SignJWT } from 'jose';
import { rememberTokens } from '../../server/access/remembered-tokens';
import { demoViewer, type Viewer } from '../../server/access/viewer';

const START = Date.parse('2026-06-15T12:00:00Z');
const SECOND = 1000;

const tokenUntil = (seconds: number): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(START / SECOND) + seconds)
    .sign(Buffer.alloc(32));

describe('a token that was read', () => {
  let at: number;
  let reads: number;
  let read: (token: string) => Promise<Viewer>;
  beforeEach(() => {
    [at, reads] = [START, 0];
    read = rememberTokens(
      async (token) => {
        reads += 1;
        if (token === 'bad') throw new Error('not good');
        return demoViewer(reads);
      },
      () => at,
    );
  });
  const after = (seconds: number): void => {
    at = START + seconds * SECOND;
  };

  test('is looked at again after a minute', async () => {
    const token = await tokenUntil(3_600);
    const first = await read(token);
    after(59);
    expect(await read(token)).toBe(first);
    after(60);
    expect(await read(token)).not.toBe(first);
    expect(reads).toBe(2);
  });

  test('is looked at again as soon as it has expired', async () => {
    const token = await tokenUntil(10);
    await read(token);
    after(9);
    await read(token);
    expect(reads).toBe(1);
    after(10);
    await read(token);
    expect(reads).toBe(2);
  });

  test('stands for itself alone', async () => {
    const [one, other] = [await tokenUntil(100), await tokenUntil(101)];
    expect(await read(one)).not.toBe(await read(other));
  });

  test('and refused is not remembered', async () => {
    await expect(read('bad')).rejects.toThrow('not good');
    await expect(read('bad')).rejects.toThrow('not good');
    expect(reads).toBe(2);
  });
});
