import {
  compareHolders,
  type HolderFacts,
  PROPOSED_FROM,
} from '../../server/registers/owners/compare-holders';
import { readHolderName } from '../../server/registers/owners/holder-name';
import { blockKeys } from '../../server/registers/owners/block-keys';

interface Given {
  readonly country?: string;
  readonly address?: string;
  readonly number?: string;
  readonly marks?: readonly string[];
}

function facts(name: string, { address, country, marks = [], number }: Given = {}): HolderFacts {
  return {
    name: readHolderName(name),
    country: country ?? null,
    addresses: address === undefined ? [] : [address],
    identifiers: number === undefined ? [] : [number],
    marks: new Set(marks),
  };
}

type Side = readonly [name: string, given?: Given];

const SAME: readonly (readonly [what: string, a: Side, b: Side])[] = [
  [
    'an article, a short form, capitals',
    ['The Coca-Cola Company', { country: 'US' }],
    ['COCA COLA CO', { country: 'US' }],
  ],
  [
    'accents, an apostrophe, a form that one leaves out',
    ["L'Oréal", { country: 'FR' }],
    ['LOREAL S.A.', { country: 'FR' }],
  ],
  ['a form written out', ['Bayerische Motoren Werke Aktiengesellschaft'], ['BAYERISCHE MOTOREN WERKE AG']],
  [
    'Han and pinyin, a trade translated',
    ['华为技术有限公司', { country: 'CN' }],
    ['HUAWEI TECHNOLOGIES CO., LTD.', { country: 'CN' }],
  ],
  [
    'a Chinese place and name',
    ['深圳市大疆创新科技有限公司', { country: 'CN', address: 'x' }],
    ['Shenzhen Dajiang Chuangxin Technology Co., Ltd.', { country: 'CN' }],
  ],
  [
    'Hangul, a trade translated',
    ['삼성전자 주식회사', { country: 'KR' }],
    ['Samsung Electronics Co., Ltd.', { country: 'KR' }],
  ],
  [
    'kana',
    ['ソニー株式会社', { country: 'JP', marks: ['sony'] }],
    ['Sony Corporation', { country: 'JP', marks: ['sony'] }],
  ],
  [
    'Cyrillic',
    ['ООО «Ромашка»', { country: 'RU', marks: ['romashka'] }],
    ['Romashka LLC', { country: 'RU', marks: ['romashka'] }],
  ],
  [
    'a person, with one address',
    ['MÜLLER, Hans', { country: 'DE', address: 'Hauptstr. 5, 10115 Berlin' }],
    ['Hans Müller', { country: 'DE', address: '10115 Berlin, Hauptstr. 5' }],
  ],
  [
    'a slip of the pen',
    ['Hindustan Unilevre Limited', { country: 'IN', marks: ['surf'] }],
    ['Hindustan Unilever Ltd.', { country: 'IN', marks: ['surf'] }],
  ],
];

const OTHER: readonly (readonly [what: string, a: Side, b: Side])[] = [
  ['two trades', ['Delta Air Lines, Inc.', { country: 'US' }], ['Delta Faucet Company', { country: 'US' }]],
  [
    'two legal persons of one group',
    ['Siemens AG', { country: 'DE' }],
    ['Siemens Healthineers AG', { country: 'DE' }],
  ],
  ['two legal forms', ['Muster GmbH', { country: 'DE' }], ['Muster AG', { country: 'DE' }]],
  ['two persons of a frequent name', ['王伟', { country: 'CN' }], ['Wang Wei', { country: 'CN' }]],
  [
    'two persons of one name without an address',
    ['Hans Müller', { country: 'DE' }],
    ['MÜLLER, Hans', { country: 'DE' }],
  ],
  [
    'two places',
    ['深圳市华丰贸易有限公司', { country: 'CN' }],
    ['广州市华丰贸易有限公司', { country: 'CN' }],
  ],
  [
    'two numbers',
    ['Shanghai No. 1 Toy Factory', { country: 'CN' }],
    ['Shanghai No. 2 Toy Factory', { country: 'CN' }],
  ],
  ['one word more', ['Apple Inc.', { country: 'US' }], ['Apple Corps Limited', { country: 'GB' }]],
  ['namesakes of two countries', ['Merck KGaA', { country: 'DE' }], ['Merck & Co., Inc.', { country: 'US' }]],
  [
    'two trades behind one word',
    ['Apex Trading Ltd', { country: 'GB' }],
    ['Apex Electronics Ltd', { country: 'GB' }],
  ],
  ['short words by chance', ['Nova SL', { country: 'ES' }], ['Novo A/S', { country: 'DK' }]],
  [
    'a common beginning',
    ['General Motors LLC', { country: 'US' }],
    ['General Mills, Inc.', { country: 'US' }],
  ],
];

describe('rights holders', () => {
  it.each(SAME)('may be one: %s', (_, [nameA, a], [nameB, b]) => {
    const [one, other] = [facts(nameA, a), facts(nameB, b)];
    expect(compareHolders(one, other).score).toBeGreaterThanOrEqual(PROPOSED_FROM);
    expect(compareHolders(other, one)).toEqual(compareHolders(one, other));
    expect(blockKeys(one.name).some((key) => blockKeys(other.name).includes(key))).toBe(true);
  });

  it.each(OTHER)('are not proposed: %s', (_, [nameA, a], [nameB, b]) => {
    expect(compareHolders(facts(nameA, a), facts(nameB, b)).score).toBeLessThan(PROPOSED_FROM);
  });

  it('are taken apart into what is their own, their trade, their place and their form', () => {
    expect(readHolderName('深圳市华为技术有限公司')).toMatchObject({
      own: ['huawei'],
      trade: new Set(['technology']),
      places: new Set(['shenzhen']),
      hasForm: true,
    });
    expect(readHolderName('Müller Maschinen GmbH & Co. KG')).toMatchObject({
      own: ['muller', 'maschinen'],
      form: 'PARTNERSHIP',
    });
    expect(readHolderName('株式会社任天堂')).toMatchObject({ own: ['rentiantang'], form: 'STOCK' });
    // The whole of a name is never a form.
    expect(readHolderName('Limited').own).toEqual(['limited']);
  });
});
