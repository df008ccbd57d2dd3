import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormatName } from '../../server/registers/detect-format';
import { officeDate } from '../../server/registers/fields/office-date';
import { verbalElements } from '../../server/registers/fields/verbal-elements';
import { FileSource } from '../../server/registers/file-source';
import { type SourceRecord, type TrademarkRecord } from '../../server/registers/trademark-record';
import { temporaryFolder } from '../support/run-folder';

async function entriesOf(text: string, format: FormatName = 'auto'): Promise<SourceRecord[]> {
  const path = join(temporaryFolder('odd-filings'), 'filing.xml');
  writeFileSync(path, text);
  const entries: SourceRecord[] = [];
  for await (const piece of (await FileSource.open([path], { format })).records()) entries.push(...piece);
  return entries;
}

async function recordOf(text: string, format?: FormatName): Promise<TrademarkRecord> {
  const [entry] = await entriesOf(text, format);
  if (entry === undefined || !('record' in entry)) throw new Error(`No record: ${JSON.stringify(entry)}`);
  return entry.record;
}

const names = ({ owners }: TrademarkRecord) => owners.map(({ name }) => name);

/** A case of the USPTO's daily file, with parts of it as the test says. */
const usptoCase = (header: string, more = ''): string =>
  `<trademark-applications-daily><case-file><serial-number>99000001</serial-number>${more}` +
  `<case-file-header>${header}<status-code>700</status-code></case-file-header></case-file></trademark-applications-daily>`;

const party = (type: number, name: string, more = ''): string =>
  `<case-file-owner><party-type>${type}</party-type><party-name>${name}</party-name>${more}</case-file-owner>`;

describe('odd cases of the USPTO', () => {
  it('zeros in place of a number or a date are none, and a date without a day says nothing', async () => {
    const record = await recordOf(
      usptoCase(
        '<filing-date>00000000</filing-date><registration-date>19550000</registration-date><status-date>20261124</status-date>',
        '<registration-number>0000000</registration-number><transaction-date>0</transaction-date>',
      ),
    );
    expect(record).toMatchObject({
      ...{ registrationNumber: null, filingDate: null, registrationDate: null, statusDate: '2026-11-24' },
      ...{ markText: '', niceClasses: [], goods: [], owners: [], recordedOn: null },
    });
  });

  it('has the present owners alone, several of them, whatever names they had before', async () => {
    const change = '<name-change-explanation>CHANGED FROM OLD DEMO INC.</name-change-explanation>';
    const owners =
      `<case-file-owners>${party(10, 'OLD DEMO INC.')}${party(30, 'DEMO &amp; SONS, INC.', change)}` +
      `${party(30, 'Ада Демо', '<nationality><country>RU</country></nationality>')}${party(20, 'MIDDLE DEMO INC.')}${party(30, ' ')}</case-file-owners>`;
    const record = await recordOf(usptoCase('', owners));
    expect(names(record)).toEqual(['DEMO & SONS, INC.', 'Ада Демо']);
    expect(record).toMatchObject({ owner: 'DEMO & SONS, INC.', ownerCountry: null });
    expect(record.owners[1]).toMatchObject({ country: 'RU' });
  });

  it('keeps classes that are none of Nice apart', async () => {
    const codes = ['A', 'B', '200', '009', '000', '046']
      .map((code) => `<classification><international-code>${code}</international-code></classification>`)
      .join('');
    expect(await recordOf(usptoCase('', `<classifications>${codes}</classifications>`))).toMatchObject({
      niceClasses: [9],
      localClasses: ['IC A', 'IC B', 'IC 200', 'IC 000', 'IC 046'],
    });
  });

  it('reads names that HTML has for characters, and refuses all others', async () => {
    const mark = (text: string): string => usptoCase(`<mark-identification>${text}</mark-identification>`);
    expect(await recordOf(mark('CAF&Eacute; &amp; TH&Eacute;&nbsp;&trade;'))).toMatchObject({
      markText: 'CAFÉ & THÉ ™',
    });
    expect(await entriesOf(mark('A &demo; B'))).toEqual([
      expect.objectContaining({
        refusals: [expect.objectContaining({ reason: expect.stringContaining('entity') })],
      }),
    ]);
  });
});

const st66 = (inside: string): string =>
  `<Transaction xmlns="http://www.wipo.int/standards/XMLSchema/trademarks"><TradeMarkTransactionBody><TransactionContentDetails><TransactionData><TradeMarkDetails><TradeMark>${inside}</TradeMark></TradeMarkDetails></TransactionData></TransactionContentDetails></TradeMarkTransactionBody></Transaction>`;

describe('odd marks in ST.66', () => {
  it('an international registration has its number, its dates and the countries that it designates', async () => {
    const record = await recordOf(
      st66(
        '<RegistrationOfficeCode>WO</RegistrationOfficeCode><InternationalRegistrationNumber>9900001</InternationalRegistrationNumber>' +
          '<InternationalRegistrationDate>2020-05-06+02:00</InternationalRegistrationDate><ExpiryDate>2030-05-06Z</ExpiryDate>' +
          '<MarkCurrentStatusCode>Registered</MarkCurrentStatusCode><DesignationDetails><Designation><DesignatedCountryCode>CN</DesignatedCountryCode></Designation>' +
          '<Designation><DesignatedCountryCode>em</DesignatedCountryCode></Designation><Designation><DesignatedCountryCode/></Designation></DesignationDetails>',
      ),
    );
    expect(record).toMatchObject({
      ...{ office: 'WO', applicationNumber: '9900001', registrationDate: '2020-05-06' },
      ...{ expiryDate: '2030-05-06', status: 'REGISTERED', designations: ['CN', 'EM'] },
    });
  });

  it('empty elements say nothing, and a transliteration is no part of the mark', async () => {
    const record = await recordOf(
      st66(
        '<RegistrationOfficeCode>EM</RegistrationOfficeCode><ApplicationNumber>990000009</ApplicationNumber><ApplicationDate/><RegistrationNumber/>' +
          '<ExpiryDate></ExpiryDate><MarkCurrentStatusCode/><MarkCurrentStatusDate>  </MarkCurrentStatusDate><MarkFeature/>' +
          '<WordMarkSpecification><MarkVerbalElementText>ДЕМО</MarkVerbalElementText><MarkTransliteration>DEMO</MarkTransliteration></WordMarkSpecification>' +
          '<GoodsServicesDetails><GoodsServices><ClassDescriptionDetails><ClassDescription><ClassNumber>9</ClassNumber><GoodsServicesDescription/></ClassDescription>' +
          '<ClassDescription><ClassNumber/></ClassDescription></ClassDescriptionDetails></GoodsServices></GoodsServicesDetails><ApplicantDetails><Applicant/></ApplicantDetails>',
      ),
    );
    expect(record).toMatchObject({
      ...{ markText: 'ДЕМО', markType: 'WORD', status: 'UNKNOWN', officeStatusCode: null, statusDate: null },
      ...{
        filingDate: null,
        registrationNumber: null,
        niceClasses: [9],
        localClasses: [],
        goods: [],
        owners: [],
      },
    });
  });

  it('keeps the sentence of the office on the status beside its code', async () => {
    const record = await recordOf(
      st66(
        '<RegistrationOfficeCode>US</RegistrationOfficeCode><ApplicationNumber>99000001</ApplicationNumber><MarkCurrentStatusCode>702</MarkCurrentStatusCode>' +
          '<TradeMarkExt><ns2:MarkCurrentStatusExternalDescriptionText xmlns:ns2="urn:demo">Accepted.</ns2:MarkCurrentStatusExternalDescriptionText></TradeMarkExt>',
      ),
    );
    expect(record).toMatchObject({
      officeStatusCode: '702',
      officeStatusText: 'Accepted.',
      status: 'REGISTERED',
    });
  });
});

const st96 = (inside: string): string =>
  `<tmk:TrademarkBag><tmk:Trademark>${inside}</tmk:Trademark></tmk:TrademarkBag>`;
const words = (text: string): string =>
  `<tmk:WordMarkSpecification><tmk:MarkVerbalElementText>${text}</tmk:MarkVerbalElementText></tmk:WordMarkSpecification>`;

describe('odd marks in ST.96', () => {
  it('a series of one word has that word once, and its number of ST.13 serves where there is no other', async () => {
    const record = await recordOf(
      st96(
        '<com:RegistrationOfficeCode>GB</com:RegistrationOfficeCode><com:ApplicationNumber><com:ST13ApplicationNumber>GB500000099000001</com:ST13ApplicationNumber></com:ApplicationNumber>' +
          `<tmk:MarkRepresentation><tmk:MarkReproduction>${words('DEMOLINE')}${words('demoline')}${words('Demo-Line')}</tmk:MarkReproduction></tmk:MarkRepresentation>`,
      ),
    );
    expect(record).toMatchObject({ applicationNumber: 'GB500000099000001', markText: 'DEMOLINE' });
  });

  it('keeps classes that are none of Nice, and a national one apart', async () => {
    const of = (kind: string, number: string): string =>
      `<tmk:GoodsServicesClassification><tmk:ClassificationKindCode>${kind}</tmk:ClassificationKindCode><tmk:ClassNumber>${number}</tmk:ClassNumber></tmk:GoodsServicesClassification>`;
    const record = await recordOf(
      st96(
        '<com:RegistrationOfficeCode>US</com:RegistrationOfficeCode><com:ApplicationNumber><com:ApplicationNumberText>99000001</com:ApplicationNumberText></com:ApplicationNumber>' +
          `<tmk:GoodsServicesBag><tmk:GoodsServices>${of('Nice', '009')}${of('Nice', '200')}${of('Nice', 'A')}${of('Domestic', '021')}${of('Nice', '000')}</tmk:GoodsServices></tmk:GoodsServicesBag>`,
      ),
    );
    expect(record).toMatchObject({ niceClasses: [9], localClasses: ['IC 200', 'IC A'] });
  });

  it('is refused without a number, and says which', async () => {
    expect(await entriesOf(st96('<com:RegistrationOfficeCode>GB</com:RegistrationOfficeCode>'))).toEqual([
      expect.objectContaining({ refusals: [{ field: 'ApplicationNumber', reason: 'Is missing.' }] }),
    ]);
  });
});

describe('owners in ST.96', () => {
  const number =
    '<com:RegistrationOfficeCode>CH</com:RegistrationOfficeCode><com:ApplicationNumber><com:ApplicationNumberText>99001/2026</com:ApplicationNumberText></com:ApplicationNumber>';
  const interested = (category: string, name: string): string =>
    `<catmk:InterestedParty><catmk:InterestedPartyCategory>${category}</catmk:InterestedPartyCategory><com:Contact><com:Name><com:EntityName>${name}</com:EntityName></com:Name></com:Contact></catmk:InterestedParty>`;
  it.each([
    [
      'beside an address without a name',
      '<tmk:ApplicantBag><tmk:Applicant><com:LegalEntityName>Demo AG</com:LegalEntityName></tmk:Applicant></tmk:ApplicantBag>',
      ['Demo AG'],
    ],
    [
      'in the address, where a legal form stands beside it',
      '<tmk:ApplicantBag><tmk:Applicant><com:LegalEntityName>CORPORATION</com:LegalEntityName><com:Contact><com:Name><com:EntityName>Demo, Inc.</com:EntityName></com:Name></com:Contact></tmk:Applicant></tmk:ApplicantBag>',
      ['Demo, Inc.'],
    ],
    [
      'among all parties, without their agents',
      `<tmk:NationalTrademarkInformation><catmk:InterestedPartyBag>${interested('Agent', 'Demo Agents')}${interested('Owner', 'Demo Ltd')}</catmk:InterestedPartyBag></tmk:NationalTrademarkInformation>`,
      ['Demo Ltd'],
    ],
    [
      'not in what the USPTO has for a legal form',
      '<tmk:ApplicantBag><tmk:Applicant com:sequenceNumber="30"><com:LegalEntityName>CORPORATION</com:LegalEntityName><com:CommentText>ORIGINAL REGISTRANT</com:CommentText></tmk:Applicant></tmk:ApplicantBag>',
      [],
    ],
    ['nowhere', '<tmk:ApplicantBag><tmk:Applicant/></tmk:ApplicantBag>', []],
  ])('are found %s', async (_where, inside, expected) => {
    expect(names(await recordOf(st96(number + inside)))).toEqual(expected);
  });
});

it('numbers of KIPRIS are their digits, however a service writes them', async () => {
  const record = await recordOf(
    '<response><header><resultCode>00</resultCode></header><body><items><item><applicationNumber>40-2021-9900001</applicationNumber><registrationNumber>40-1234567-0000</registrationNumber>' +
      '<title>데모</title><applicationStatus>등록</applicationStatus><classificationCode>09|35</classificationCode><regPrivilegeName>데모 주식회사</regPrivilegeName><drawingKindName>도형복합</drawingKindName></item></items></body></response>',
  );
  expect(record).toMatchObject({
    ...{ applicationNumber: '4020219900001', registrationNumber: '4012345670000', markType: 'COMBINED' },
    ...{ niceClasses: [9, 35], owner: '데모 주식회사', status: 'REGISTERED' },
  });
});

it('an answer of KIPRIS may have several classes and owners, no dates, and no words', async () => {
  const record = await recordOf(
    '<response><header><resultCode>00</resultCode></header><body><items><TotalSearchCount>1</TotalSearchCount><TradeMarkInfo><ApplicationNumber>4099990000002</ApplicationNumber>' +
      '<ApplicationDate/><RegistrationDate> </RegistrationDate><ApplicationStatus>소멸</ApplicationStatus><GoodClassificationCode>09|35| 42|112</GoodClassificationCode>' +
      '<ApplicantName>데모 주식회사|DEMO INC.</ApplicantName><Title/></TradeMarkInfo></items></body></response>',
  );
  expect(record).toMatchObject({
    ...{ filingDate: null, registrationDate: null, status: 'EXPIRED', markText: '', markType: 'FIGURATIVE' },
    ...{ niceClasses: [9, 35, 42], localClasses: ['112'] },
  });
  expect(names(record)).toEqual(['데모 주식회사', 'DEMO INC.']);
});

describe('fields of any format', () => {
  it.each([
    ['00000000', null],
    ['0000-00-00', null],
    ['0001-01-01', null],
    ['0001-01-01T00:00:00', null],
    ['19550000', null],
    ['1955-06-00', null],
    ['2004-03-23-05:00', '2004-03-23'],
    ['2004-03-23T23:30:00.000-05:00', '2004-03-23'],
    ['2004-03-23T04:00:00.000+0000', '2004-03-23'],
    ['23.03.2004', '2004-03-23'],
    ['20041345', false],
    ['20040230', false],
    ['soon', false],
  ])('the date %s is %s', (text, date) => {
    expect(officeDate(text)).toBe(date);
  });

  it('words that differ by case, spaces or signs alone are one', () => {
    expect(verbalElements(['DEMO', 'demo', 'D E M O', 'демо', '', 'DEMO LINE'])).toBe('DEMO демо DEMO LINE');
    expect(verbalElements(['', ''])).toBeNull();
    expect(verbalElements(['!', '?'])).toBe('! ?');
  });
});
