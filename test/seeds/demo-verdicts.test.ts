import pino from 'pino';
import { type Finding } from '../../schema/finding';
import { Listing } from '../../schema/listing';
import { type Screening } from '../../schema/screening';
import { type DemoListing } from '../../seeds/demo-listing';
import { demoListings } from '../../seeds/listings';
import { seedDemo } from '../../seeds/load';
import { createApp } from '../../server/app';
import { type App } from '../../server/app-types';
import { type ReasonCode } from '../../server/law/types';
import { readSettings } from '../../server/settings';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { temporaryFolder } from '../support/run-folder';

/** A day on which everything that the demo says of its dates holds. */
const TODAY = '2026-11-24';

interface Answer {
  readonly listing: DemoListing;
  readonly screening: Screening;
  readonly findings: readonly Finding[];
}

describe('the demo, screened', () => {
  let app: App;
  const answers: Answer[] = [];

  beforeAll(async () => {
    const settings = readSettings({ DATA_DIR: temporaryFolder('demo-verdicts') });
    const store = await Store.open(settings);
    await store.migrate();
    await seedDemo(store);
    await store.close();
    app = await createApp(settings, { log: pino({ level: 'silent' }) });

    const table = tableOf(Listing);
    const rows = await app.store.query(`SELECT ${table.select} FROM \`listing\``);
    const stored = new Map(rows.map((row) => table.read(row)).map((listing) => [listing.sku, listing]));
    for (const [i, listing] of [...demoListings()].entries()) {
      // All that were spelled out, and every seventh of those that were made of products and brands.
      if (i > 182 && i % 7 !== 0) continue;
      answers.push({ listing, ...(await app.screening.screenListing(stored.get(listing.sku)!, TODAY)) });
    }
  }, 180_000);
  afterAll(() => app.close());

  it('begins with a BLOCK that names the word, the field and its place', () => {
    const { screening, findings } = answers[0]!;
    expect(screening.verdict).toBe('BLOCK');
    const blocking = findings.filter(({ verdict }) => verdict === 'BLOCK');
    const spans = blocking.flatMap(({ detail }) => detail.spans);
    expect(spans).toContainEqual(expect.objectContaining({ field: 'TITLE', start: 0, end: 4, text: 'N1KE' }));
  });

  it('shows every reason of the decision table', () => {
    const shown = new Set(answers.flatMap(({ findings }) => findings.map(({ reason }) => reason)));
    const reasons: ReasonCode[] = [
      'DISPOSITION',
      'RIGHT_NOT_IN_FORCE',
      'OWN_MARK',
      'AUTHORIZED',
      'AUTHORIZED_NOT_LISTED',
      'FAIR_USE',
      'REFERENTIAL_USE',
      'REFERENTIAL_POSSIBLE',
      'DESCRIPTIVE_POSSIBLE',
      'DIFFERENT_GOODS',
      'DOUBLE_IDENTITY_RECORDED',
      'DOUBLE_IDENTITY',
      'EVASION',
      'CONFUSION_LIKELY',
      'GOODS_UNKNOWN',
      'RIGHT_PENDING',
      'WELL_KNOWN',
    ];
    expect(reasons.filter((reason) => !shown.has(reason))).toEqual([]);
  });

  it('answers at least nine of ten listings as the decision table says', () => {
    const wrong = answers.filter(({ listing, screening }) => screening.verdict !== listing.expect.verdict);
    const named = wrong.map(
      ({ listing, screening }) => `${listing.expect.kind} ${screening.verdict}: ${listing.title}`,
    );
    expect({ share: wrong.length / answers.length <= 0.1, named }).toEqual({ share: true, named });
  });

  it('lets clean listings through', () => {
    const clean = answers.filter(({ listing }) => listing.expect.kind === 'clean');
    expect(clean.length).toBeGreaterThan(10);
    expect(
      clean.filter(({ screening }) => screening.verdict === 'CLEAR').length / clean.length,
    ).toBeGreaterThan(0.9);
  });
});
