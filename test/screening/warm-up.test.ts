import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MatchingEngine } from '../../server/engine/engine';
import { itemOf } from '../../server/screening/item';
import { NO_PARTY } from '../../server/screening/parties';
import { defaultPolicy } from '../../server/law/default-policy';
import { screenItem } from '../../server/screening/screen-item';
import { warmUp } from '../../server/screening/warm-up';
import { markFacts } from '../matching/index/mark-facts';

const ROUTE = {
  origin: 'CN',
  destination: 'DE',
  transit: [],
  direction: null,
  date: '2026-01-01',
  value: null,
};

describe('warming up', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'warm-up-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it.each([0, 1])('changes no answer, with %i threads', async (workers) => {
    const engine = await MatchingEngine.open({
      dataDir,
      workers,
      version: () => 'register-1',
      loadMarks: () => ['NIKE', '耐克', 'adidas'].map((text, at) => markFacts(at + 1, text)),
    });
    const ask = (): unknown =>
      screenItem(
        {
          item: itemOf({ title: 'N1KE shoes' }),
          route: { ...ROUTE, direction: null },
          parties: NO_PARTY,
          policy: defaultPolicy,
        },
        engine.current(),
      );
    const before = JSON.stringify(ask());
    await warmUp(engine);
    expect(JSON.stringify(ask())).toBe(before);
    const [found] = await engine.searchMany([{ texts: ['N1KE shoes'] }]);
    expect(found?.map(({ name }) => name)).toEqual(['NIKE']);
    await engine.close();
  });
});
