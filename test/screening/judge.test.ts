import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MatchingEngine } from '../../server/engine/engine';
import { Judge } from '../../server/screening/judge';
import {
  type Licence,
  NO_PARTY,
  type PartyFacts,
  shareLicences,
} from '../../server/screening/judging/parties';
import { questionOf } from '../../server/screening/judging/question';
import { shareDecisions, type StandingDecision } from '../../server/screening/judging/standing-decisions';
import { markFacts } from '../matching/index/mark-facts';

const [NIKE, ADIDAS] = [1, 2];
const SELLER = 5;

const decision = (
  id: number,
  trademarkId: number,
  more: Partial<StandingDecision> = {},
): StandingDecision => ({
  ...{ id, trademarkId, decision: 'NOT_A_MATCH', scope: 'MARKETPLACE', sellerId: null, sku: null },
  expiresOn: null,
  ...more,
});

const licence = (id: number, rightsHolderId: number): Licence => ({
  ...{ id, rightsHolderId, licensor: -rightsHolderId, licensee: SELLER, trademarks: [], niceClasses: [] },
  ...{ maySublicense: false, quantityLeft: null, territory: [], validFrom: '2025-01-01', validTo: null },
  ...{ revokedOn: null, listedWith: [] },
});

const partiesOf = (decisions: readonly StandingDecision[], licences: readonly Licence[]): PartyFacts => ({
  ...{ ...NO_PARTY, sellerId: SELLER },
  decisions: shareDecisions(decisions),
  licences: shareLicences(licences, (holder) => [holder]),
});

describe.each([0, 1])('a judge with %i threads', (workers) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'judge-'));
  let engine: MatchingEngine;
  beforeAll(async () => {
    engine = await MatchingEngine.open({
      ...{ dataDir, workers, script: join(__dirname, '../../server/app-thread.ts') },
      version: () => 'register-1',
      loadMarks: () => [
        { ...markFacts(NIKE, 'NIKE'), ownerId: 11 },
        { ...markFacts(ADIDAS, 'adidas'), ownerId: 12 },
      ],
    });
  });
  afterAll(async () => {
    await engine.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const judge = (parties: PartyFacts) =>
    new Judge(engine, () => engine.current()).judge({
      question: questionOf({ title: 'NIKE shoes', sku: 'A-1', destination: 'DE' }, SELLER, '2026-01-01'),
      ...{ parties, marketplaceId: 1 },
    });

  test('reads the decision that covers the item, and the licences of the owner of the mark', async () => {
    const without = await judge(partiesOf([], []));
    expect(without.findings).toMatchObject([{ trademarkId: NIKE, verdict: 'BLOCK' }]);
    const decided = await judge(partiesOf([decision(1, NIKE), decision(2, NIKE)], []));
    expect(decided.verdict).toBe('CLEAR');
    expect(Object.keys(decided.detail.inputs?.decisions ?? {})).toEqual(['1', '2']);
    const licensed = await judge(partiesOf([], [licence(7, 11)]));
    expect(licensed.findings).not.toEqual(without.findings);
    expect(Object.keys(licensed.detail.inputs?.licences ?? {})).toEqual(['7']);
    expect(new Set([without, decided, licensed].map(({ contentId }) => contentId)).size).toBe(3);
  });

  test('gives the same answer under the same id, whatever is known of other marks, sellers and listings', async () => {
    const other = [
      decision(1, ADIDAS),
      decision(2, NIKE, { scope: 'SELLER', sellerId: 6 }),
      decision(3, NIKE, { scope: 'LISTING', sellerId: SELLER, sku: 'A-2' }),
      decision(4, NIKE, { expiresOn: '2025-12-31' }),
    ];
    expect(await judge(partiesOf(other, [licence(8, 12)]))).toEqual(await judge(partiesOf([], [])));
  });
});
