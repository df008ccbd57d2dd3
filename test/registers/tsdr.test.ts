import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { detectFormat } from '../../server/registers/detect-format';
import { FileSource } from '../../server/registers/file-source';
import { InputError } from '../../server/registers/input/input-errors';
import { type SourceRecord } from '../../server/registers/trademark-record';
import { readTsdr } from '../../server/registers/tsdr/read-tsdr';
import { temporaryFolder } from '../support/run-folder';

const place = (country: string, state: string) => ({
  iso: { code: country, name: country },
  isoRegion: { code: state, name: state },
  stateCountry: { code: state, name: state },
  wipo: null,
});

const party = (partyType: number, name: string, country = 'US', state = 'DE') => ({
  partyType,
  name,
  address1: '1 Demo Street',
  address2: null,
  city: 'Dover',
  zip: '19901',
  addressStateCountry: place(country, state),
  citizenship: place(country, state),
});

const STATUS = {
  serialNumber: 99000001,
  markElement: 'DEMO  WAVES',
  markDrawingCd: '4',
  status: 700,
  extStatusDesc: 'Registered.',
  statusDate: '2026-11-24',
  filingDate: '2025-01-05',
  usRegistrationNumber: '0990001',
  usRegistrationDate: '2026-11-24',
};

const demoCase = (status: object = {}, more: object = {}) => ({
  status: { ...STATUS, ...status },
  publication: { datePublished: '2026-05-05', officialGazettes: [] },
  gsList: [
    {
      description: 'Shirts; hats',
      primeClassCode: '025',
      internationalClasses: [{ code: '025', description: 'Clothing' }],
      usClasses: [{ code: '022', description: '' }],
    },
    { description: 'Fruit', primeClassCode: 'A', internationalClasses: [{ code: 'A' }], usClasses: [] },
  ],
  parties: {
    ownerGroups: {
      '10': [party(10, 'First Demo Owner LLC')],
      '30': [party(30, 'Second Demo Owner GmbH', 'DE', 'DE'), party(30, 'Third Demo Owner Inc.', 'US', 'NY')],
    },
  },
  ...more,
});

async function read(document: unknown, name = 'answer.json'): Promise<SourceRecord[]> {
  const path = join(temporaryFolder('tsdr'), name);
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document, null, 2));
  const source = await FileSource.open([path]);
  expect([source.format, source.register]).toEqual(['tsdr', 'uspto']);
  const entries: SourceRecord[] = [];
  for await (const piece of source.records()) entries.push(...piece);
  return entries;
}

describe('a status answer of TSDR in JSON', () => {
  it('is a mark with its classes, owners, status and dates', async () => {
    expect(await read({ trademarks: [demoCase()] })).toEqual([
      expect.objectContaining({
        path: 'trademarks[1]',
        record: expect.objectContaining({
          ...{ office: 'US', applicationNumber: '99000001', registrationNumber: '990001' },
          ...{ markText: 'DEMO WAVES', markType: 'WORD', status: 'REGISTERED', officeStatusCode: '700' },
          ...{ statusDate: '2026-11-24', filingDate: '2025-01-05', publicationDate: '2026-05-05' },
          ...{ registrationDate: '2026-11-24', niceClasses: [25], localClasses: ['US 022', 'IC A'] },
          ...{ goods: ['Shirts; hats', 'Fruit'], goodsClasses: [25, 0], goodsLanguage: 'en' },
          owner: 'Second Demo Owner GmbH',
          ownerCountry: 'DE',
          owners: [
            expect.objectContaining({ country: 'DE', address: '1 Demo Street, Dover, 19901, DE' }),
            expect.objectContaining({ name: 'Third Demo Owner Inc.', country: 'US' }),
          ],
        }),
      }),
    ]);
  });

  it('reads several cases, a byte order mark, and a case without words or registration', async () => {
    const bare = demoCase({
      ...{ serialNumber: 1234567, markElement: null, markDrawingCd: '2', status: 999 },
      ...{ usRegistrationNumber: '', usRegistrationDate: null },
    });
    const document = {
      oversized: false,
      size: 2,
      transactionList: [{ searchId: '1', trademarks: [demoCase()] }, { trademarks: [bare] }],
    };
    const [, second] = await read(`\uFEFF${JSON.stringify(document)}`);
    expect(second).toMatchObject({
      path: 'transactionList[2]/trademarks[1]',
      record: {
        ...{ applicationNumber: '01234567', registrationNumber: null, markText: '', markType: 'FIGURATIVE' },
        ...{ status: 'UNKNOWN', officeStatusCode: '999', registrationDate: null },
      },
    });
  });

  it('refuses a case without owners, and says what to ask for', async () => {
    const document = { transactionList: [{ trademarks: [demoCase({}, { parties: {} })] }] };
    expect(await read(document)).toEqual([
      expect.objectContaining({
        key: { office: 'US', applicationNumber: '99000001' },
        refusals: [
          {
            field: 'parties.ownerGroups',
            reason: expect.stringContaining('casestatus/sn99000001/info.json'),
          },
        ],
      }),
    ]);
  });

  it('refuses a case whose date is none', async () => {
    const [refused] = await read({ trademarks: [demoCase({ filingDate: '2025-13-05' })] });
    expect(refused).toMatchObject({
      refusals: [{ field: 'status.filingDate', reason: '"2025-13-05" is no calendar date.' }],
    });
  });

  it.each([
    ['{\n "caseUpdateInfo": []\n}', /when cases were last updated.*info\.json/],
    ['<?xml version="1.0"?><DocumentList xmlns="x"><Document/></DocumentList>', /which documents a case has/],
    ['{\n "other": 1\n}', /one JSON document over several lines/],
  ])('other answers are told apart: %s', (text, message) => {
    expect(() => detectFormat(text, 'answer')).toThrow(message);
  });

  it('never breaks: every case is a record or a refusal, and what is no answer is an error for the operator', async () => {
    const answer = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ trademarks: fc.array(fc.jsonValue()) }).map((one) => JSON.stringify(one)),
      fc
        .record({ status: fc.jsonValue(), parties: fc.jsonValue(), gsList: fc.jsonValue() })
        .map((more) => JSON.stringify({ trademarks: [{ ...demoCase(), ...more }] })),
    );
    await fc.assert(
      fc.asyncProperty(answer, async (text) => {
        async function* bytes(): AsyncGenerator<Buffer> {
          yield Buffer.from(text);
        }
        try {
          for await (const [entry] of readTsdr(bytes(), 'answer')) {
            if (entry === undefined) throw new Error('A piece without a record.');
            expect('record' in entry || 'refusals' in entry).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
