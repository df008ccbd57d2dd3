import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSource, type FileSourceOptions } from '../../server/registers/file-source';
import { loadMapping } from '../../server/registers/mapping/ready-mappings';
import { type SourceRecord, type TrademarkRecord } from '../../server/registers/trademark-record';
import { temporaryFolder } from '../support/run-folder';

const FIXTURES = join(__dirname, 'fixtures');

async function read(name: string, options: FileSourceOptions = {}) {
  const source = await FileSource.open([join(FIXTURES, name)], options);
  const entries: SourceRecord[] = [];
  for await (const piece of source.records()) entries.push(...piece);
  const records = new Map<string, TrademarkRecord>();
  for (const entry of entries)
    if ('record' in entry) records.set(entry.record.applicationNumber, entry.record);
  const refused = entries.flatMap((entry) => ('refusals' in entry ? [entry] : []));
  const removed = entries.flatMap((entry) => ('removed' in entry ? [entry.removed] : []));
  return { source, records, refused, removed };
}

const owner = (name: string | null, country: string | null = null, more: object = {}) =>
  expect.objectContaining({ name, country, ...more });

describe('the fixtures of each format, and what they must come to', () => {
  const cases: readonly [file: string, format: string, number: string, expected: Partial<TrademarkRecord>][] =
    [
      [
        'uspto-daily.xml',
        'uspto',
        '99000001',
        {
          office: 'US',
          registrationNumber: null,
          markText: 'DEMO WAVES & CO.',
          markType: 'WORD',
          status: 'PUBLISHED',
          officeStatusCode: '686',
          statusDate: '2026-11-24',
          filingDate: '2026-01-05',
          publicationDate: '2026-11-24',
          registrationDate: null,
          niceClasses: [18, 25],
          localClasses: ['US 022', 'US 039'],
          goods: ['Shirts; hats', 'Bags'],
          goodsClasses: [25, 18],
          goodsLanguage: 'en',
          owner: 'Second Demo Owner LLC',
          ownerCountry: 'US',
          owners: [
            owner('Second Demo Owner LLC', 'US', { address: '1 Demo Street, Dover, DE, 19901' }),
            owner('Third Demo Owner GmbH', 'DE'),
          ],
          recordedOn: '2026-11-25',
        },
      ],
      [
        'uspto-daily.xml',
        'uspto',
        '99000002',
        {
          registrationNumber: '990002',
          markText: '',
          markType: 'FIGURATIVE',
          status: 'UNKNOWN',
          officeStatusCode: '999',
          niceClasses: [],
          localClasses: ['US 046', 'IC A'],
          goods: ['Tinned fruit'],
          goodsClasses: null,
          owner: null,
          owners: [],
        },
      ],
      [
        'euipo.xml',
        'st66',
        '990000001',
        {
          office: 'EM',
          registrationNumber: null,
          markText: 'demo taverna',
          markType: 'COMBINED',
          status: 'OPPOSED',
          officeStatusCode: 'status 5, milestone 22',
          officeStatusText: 'Application opposed',
          publicationDate: '2026-05-27',
          niceClasses: [30, 43],
          goods: ['Restaurants', 'Coffee'],
          goodsClasses: [43, 30],
          goodsLanguage: 'en',
          otherGoods: [
            { niceClass: 43, language: 'de', text: 'Gaststätten' },
            { niceClass: 30, language: 'de', text: 'Kaffee' },
          ],
          oppositions: [{ identifier: '009900001', date: '2026-08-31', status: null }],
          owner: 'Demo Taverna d.o.o.',
          owners: [
            owner('Demo Taverna d.o.o.', 'HR', { identifier: '4711' }),
            owner(null, null, { identifier: '4712' }),
          ],
          recordedOn: '2026-11-24',
        },
      ],
      [
        'euipo.xml',
        'st66',
        '990000003',
        {
          registrationNumber: '990000003',
          markText: '',
          markType: 'THREE_DIMENSIONAL',
          status: 'REGISTERED',
          officeStatusCode: 'Registered',
          expiryDate: '2030-04-09',
          niceClasses: [9],
          goods: [],
          owners: [],
        },
      ],
      [
        'uk-st96.xml',
        'st96',
        'UK00009900001',
        {
          office: 'GB',
          markText: 'DEMO ÉTOILE',
          status: 'REGISTERED',
          filingDate: '2024-02-07',
          registrationDate: '2024-08-04',
          expiryDate: '2034-02-07',
          niceClasses: [14],
          goods: ['Watches'],
          owner: 'Demo Étoile Ltd',
          owners: [owner('Demo Étoile Ltd', 'GB'), owner('Ada Demo')],
        },
      ],
      [
        'uk-st96.xml',
        'st96',
        '9900002',
        { office: 'CA', status: 'UNKNOWN', officeStatusCode: 'Something new', markText: '' },
      ],
      [
        'kipris.xml',
        'kipris',
        '4099990000001',
        {
          office: 'KR',
          registrationNumber: '4099999910000',
          markText: '데모마크',
          status: 'REGISTERED',
          officeStatusCode: '등록',
          filingDate: '2019-01-01',
          publicationDate: '2019-07-31',
          registrationDate: '2019-12-23',
          niceClasses: [30, 43],
          owner: '데모 주식회사',
          owners: [owner('데모 주식회사'), owner('데모 출원인')],
        },
      ],
    ];
  it.each(cases)('%s (%s): %s', async (file, format, number, expected) => {
    const { records, source } = await read(file);
    expect(source.format).toBe(format);
    expect(records.get(number)).toMatchObject(expected);
  });

  it('refuses a record for a date that is none, with its place and the number that it has', async () => {
    const { refused, source } = await read('uspto-daily.xml');
    expect(refused).toEqual([
      expect.objectContaining({
        line: 36,
        path: 'trademark-applications-daily/application-information/file-segments/action-keys/case-file[3]',
        refusals: [{ field: 'filing-date', reason: '"20261345" is no calendar date.' }],
        key: { office: 'US', applicationNumber: '99000003' },
      }),
    ]);
    expect(source.publicationDate()).toBe('2026-11-25');
  });

  it('takes out what the office says is gone', async () => {
    expect((await read('euipo.xml')).removed).toEqual([{ office: 'EM', applicationNumber: '990000002' }]);
  });

  it("reads the columns of China's recordal search", async () => {
    const { records, refused } = await read('cn-recordals.csv', {
      mapping: await loadMapping('cn-recordals'),
    });
    expect(records.get('99000001')).toMatchObject({
      office: 'CN',
      registrationNumber: '99000001',
      markText: '演示商标',
      niceClasses: [18, 25],
      owner: '演示有限公司',
      ownerCountry: 'CN',
      recordalsOnly: true,
      recordals: [
        {
          authority: 'CN-GACC',
          number: 'T2099-900001',
          validFrom: '2024-01-05',
          validTo: '2034-01-04',
          status: 'APPROVED',
        },
      ],
    });
    expect(records.get('99000002')).toMatchObject({ ownerCountry: 'US', recordals: [{ status: 'REVOKED' }] });
    expect(refused.map(({ line, refusals }) => [line, refusals[0]?.field])).toEqual([[4, '权利类别']]);
  });
});

it('takes the words that stand out where a version of ST.96 gives no others', async () => {
  const text =
    '<Trademark><RegistrationOfficeCode>CA</RegistrationOfficeCode><ApplicationNumber><ApplicationNumberText>9900001</ApplicationNumberText></ApplicationNumber>' +
    '<MarkRepresentation><MarkReproduction><WordMarkSpecification><MarkSignificantVerbalElementText>DEMO LEAF</MarkSignificantVerbalElementText>' +
    '</WordMarkSpecification></MarkReproduction></MarkRepresentation></Trademark>';
  const path = join(temporaryFolder('st96'), 'ca.xml');
  writeFileSync(path, text);
  const records: SourceRecord[] = [];
  for await (const piece of (await FileSource.open([path], { format: 'st96' })).records())
    records.push(...piece);
  expect(records).toEqual([
    expect.objectContaining({
      record: expect.objectContaining({ office: 'CA', applicationNumber: '9900001', markText: 'DEMO LEAF' }),
    }),
  ]);
});
