import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateListingSets, isWrong, type ListingReport } from '../../server/evaluation/listing-sets';
import { defaultPolicy } from '../../server/law/default-policy';
import { buildIndex } from '../../server/matching/index/build-index';
import { itemOf } from '../../server/screening/item';
import { NO_PARTY } from '../../server/screening/judging/parties';
import { screenItem } from '../../server/screening/screen-item';
import { brandRegister } from './brand-register';
import { TRADE } from '../support/trade';

const FROZEN = join(__dirname, 'frozen', 'listings.json');

let report: ListingReport;
let marks: number;

beforeAll(() => {
  const register = brandRegister();
  marks = register.length;
  const index = buildIndex(register, { version: 'evaluation' });
  report = evaluateListingSets(join(__dirname, 'sets'), (parts) =>
    screenItem({ item: itemOf(parts), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index),
  );
}, 300_000);

function frozenForm(): unknown {
  const wrong = report.outcomes.filter(isWrong).map(({ listing, verdict, use, culprit }) => ({
    id: listing.id,
    split: listing.split,
    title: listing.input.title,
    label: listing.label,
    verdict,
    use,
    culprit,
  }));
  return { marks, measures: report.measures, wrong };
}

describe('listings against every brand name that the packages hold', () => {
  it('has a register of at least 20,000 names, and enough listings of every kind', () => {
    expect(marks).toBeGreaterThanOrEqual(20_000);
    expect(report.outcomes.length).toBeGreaterThanOrEqual(600);
    expect(new Set(report.outcomes.map(({ listing }) => listing.language)).size).toBeGreaterThanOrEqual(8);
  });

  it.each(['all/score', 'all/tune'])('finds brands and leaves words alone: %s', (part) => {
    const measured = report.measures[part]!;
    expect(measured.found).toBeGreaterThanOrEqual(0.95);
    expect(measured.referentialRecognised).toBeGreaterThanOrEqual(0.95);
    expect(measured.referentialBlocked).toBe(0);
    expect(measured.noneBlocked).toBeLessThanOrEqual(0.01);
    expect(measured.noneReviewed).toBeLessThanOrEqual(0.04);
  });

  it('is the frozen result; run with UPDATE_FROZEN=1 to accept what changed', () => {
    if (process.env['UPDATE_FROZEN'] === '1')
      writeFileSync(FROZEN, `${JSON.stringify(frozenForm(), null, 2)}\n`);
    expect(frozenForm()).toEqual(JSON.parse(readFileSync(FROZEN, 'utf8')));
  });
});
