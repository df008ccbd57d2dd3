import { type ReasonCode } from '../../server/law/types';
import { nameKey } from '../../server/registers/name-key';
import { isCalendarDate } from '../../server/registers/calendar-date';
import { DEMO_AUTHORIZATIONS } from '../../seeds/authorizations';
import { demoBrands } from '../../seeds/brands';
import { readBrandTable } from '../../seeds/brands/brand-table';
import { categoryClasses } from '../../seeds/category-classes';
import { goodsTerms } from '../../seeds/goods-terms';
import { type DemoMark } from '../../seeds/demo-mark';
import { demoListings } from '../../seeds/listings';
import { demoRecordals } from '../../seeds/recordals';
import { demoMarks } from '../../seeds/register';
import { DEMO_MARKETPLACES, DEMO_SELLERS } from '../../seeds/sellers';

const brands = demoBrands();
const marks = [...demoMarks(brands)];
const recordals = [...demoRecordals(marks)];
const listings = [...demoListings(brands)];

const brandNamed = (name: string) => brands.find((brand) => brand.name === name);
const aliasesOf = (name: string): string[] => brandNamed(name)?.aliases.map(({ text }) => text) ?? [];

describe('the brands of the demo', () => {
  it('are more than 20,000 real names, each once', () => {
    expect(brands.filter(({ source }) => source !== 'invented').length).toBeGreaterThan(20_000);
    expect(new Set(brands.map(({ name }) => nameKey(name))).size).toBe(brands.length);
  });

  it.each([
    ['NIKE', ['耐克', 'ナイキ', 'Найк', '나이키', 'نايك']],
    ['adidas', ['阿迪达斯']],
    ['Louis Vuitton', ['路易威登']],
    ['LEGO', ['乐高']],
    ['Apple', ['苹果']],
    ['Huawei', ['华为']],
    ['Master Kong', ['康师傅']],
    ['Sprite', ['雪碧']],
    ['White Rabbit', ['大白兔']],
    ['Chanel', ['香奈儿', '香奈兒']],
    ['7-Eleven', ['セブン-イレブン']],
  ])('%s is known by its names in other scripts', (name, aliases) => {
    expect(aliasesOf(name)).toEqual(expect.arrayContaining(aliases));
  });

  it.each([
    ['NIKE', 25],
    ['LEGO', 28],
    ['Chanel', 3],
    ['Samsung', 9],
    ['Bosch', 7],
    ['Michelin', 12],
    ['Kweichow Moutai', 33],
  ])('%s stands in class %i', (name, niceClass) => {
    expect(brandNamed(name)?.classes).toContain(niceClass);
  });

  it('have classes from 1 to 45, ascending, and aliases that are not the name', () => {
    const odd = brands.filter(
      ({ name, classes, aliases }) =>
        classes.length === 0 ||
        !classes.every((value, i) => value >= 1 && value <= 45 && value > (classes[i - 1] ?? 0)) ||
        aliases.some(({ text }) => nameKey(text) === nameKey(name)),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ['小米', 'Xiaomi'],
    ['阿迪达斯', 'adidas'],
    ['华为', 'Huawei'],
  ])('%s of a package is another name of %s, not a brand beside it', (name, main) => {
    expect(brandNamed(name)).toBeUndefined();
    expect(aliasesOf(main)).toContain(name);
  });

  it.each([
    ['iPhone', 'Apple'],
    ['Nike Factory Store', 'NIKE'],
    ['Barbie', 'Mattel'],
    ['Velmora', 'Velmora'],
  ])('%s belongs to the holder of %s', (name, holder) => {
    expect(brandNamed(name)?.holder).toBe(holder);
  });

  it('leave out words that no listing could avoid', () => {
    const names = new Set(brands.map(({ name }) => nameKey(name)));
    for (const word of ['black', 'honey', 'box', 'sharps', 'usb', 'c', '42'])
      expect(names).not.toContain(word);
  });

  it.each(['Nike|US', 'Nike|USA||', '|US||', 'Nike|US|zh耐克|', 'Nike|US|zh:耐克|46'])(
    'a table line like %s is an error or complete',
    (rows) => {
      const read = () => readBrandTable({ classes: [25], rows });
      if (rows === 'Nike|US')
        expect(read()).toEqual([
          {
            name: 'Nike',
            country: 'US',
            aliases: [],
            classes: [25],
            source: 'own-list',
            wikidata: null,
            holder: 'Nike',
          },
        ]);
      else expect(read).toThrow('Brand table: cannot read');
    },
  );
});

describe('classes and goods', () => {
  it.each([
    ['brands/shop/clothes', [25, 35]],
    ['brands/shop/no_such_shop', [35]],
    ['brands/amenity/bank', [36]],
    ['transit/route/bus', [39]],
    ['operators/office/government', []],
    ['flags/man_made/flagpole', []],
  ])('%s means the classes %j', (path, classes) => {
    expect(categoryClasses(path)).toEqual(classes);
  });

  it('there are terms for every Nice class and for no other', () => {
    for (let niceClass = 1; niceClass <= 45; niceClass++)
      expect(goodsTerms(niceClass).length).toBeGreaterThanOrEqual(3);
    expect(goodsTerms(0)).toEqual([]);
    expect(goodsTerms(46)).toEqual([]);
  });
});

describe('the marks of the demo', () => {
  it('are more than 20,000, plainly of no real office, and numbered in order', () => {
    expect(marks.length).toBeGreaterThan(20_000);
    const odd = marks.filter(
      (mark, i) =>
        mark.office !== 'XD' ||
        mark.applicationNumber !== `DEMO-A-${String(i + 1).padStart(6, '0')}` ||
        !mark.owner.endsWith(' (demo holder)'),
    );
    expect(odd).toEqual([]);
  });

  it('are the same on every call', () => {
    expect(JSON.stringify([...demoMarks()])).toBe(JSON.stringify(marks));
  });

  it('have dates that fit their status on any day from 2026 to 2029', () => {
    const fits = ({ status, filingDate, registrationDate, expiryDate }: DemoMark): boolean => {
      if (![filingDate, registrationDate, expiryDate].every((date) => date === null || isCalendarDate(date)))
        return false;
      if (status === 'REGISTERED') return registrationDate! < '2026-01-01' && expiryDate! > '2029-12-31';
      if (status === 'EXPIRED') return expiryDate! < '2026-01-01';
      return status === 'CANCELLED' || (registrationDate === null && expiryDate === null);
    };
    expect(marks.filter((mark) => !fits(mark))).toEqual([]);
  });

  it('are mostly registered, and some of every other state', () => {
    const share = (status: string): number =>
      marks.filter((mark) => mark.status === status).length / marks.length;
    expect(share('REGISTERED')).toBeGreaterThan(0.85);
    for (const status of ['FILED', 'PUBLISHED', 'OPPOSED', 'EXPIRED', 'CANCELLED']) {
      expect(share(status)).toBeGreaterThan(0.003);
      expect(share(status)).toBeLessThan(0.05);
    }
  });

  it('are never well known without a decision that says it is a demo', () => {
    const wellKnown = marks.filter(({ wellKnownBasis }) => wellKnownBasis !== null);
    expect(wellKnown.length).toBeGreaterThan(0);
    expect(wellKnown.length).toBeLessThan(20);
    for (const { wellKnownBasis } of wellKnown) expect(wellKnownBasis).toMatch(/demo/i);
  });
});

describe('the recordals of the demo', () => {
  it('cover about one mark in seven, the best known ones among them', () => {
    const recorded = new Set(recordals.map(({ applicationNumber }) => applicationNumber));
    expect(recorded.size / marks.length).toBeGreaterThan(0.1);
    expect(recorded.size / marks.length).toBeLessThan(0.2);
    const nike = marks.find(({ text }) => text === 'NIKE');
    expect(recorded).toContain(nike?.applicationNumber);
  });

  it('carry demo numbers, each once, and never outlive their right', () => {
    const byNumber = new Map(marks.map((mark) => [mark.applicationNumber, mark]));
    expect(new Set(recordals.map(({ number }) => number)).size).toBe(recordals.length);
    const odd = recordals.filter(({ number, validFrom, validTo, applicationNumber }) => {
      const mark = byNumber.get(applicationNumber);
      const dated = isCalendarDate(validFrom) && isCalendarDate(validTo) && validTo >= validFrom;
      return !/^DEMO-T-\d{6}$/.test(number) || !dated || validTo > mark!.expiryDate!;
    });
    expect(odd).toEqual([]);
  });

  it('have run out here and there, some of them only on the calendar', () => {
    expect(recordals.some(({ status }) => status === 'LAPSED')).toBe(true);
    expect(recordals.some(({ status, validTo }) => status === 'APPROVED' && validTo < '2026-01-01')).toBe(
      true,
    );
    expect(recordals.some(({ status }) => status === 'UNDER_EXAMINATION')).toBe(true);
  });
});

describe('the listings of the demo', () => {
  it('are at least 500, each SKU once, the first one the one that the README shows', () => {
    expect(listings.length).toBeGreaterThanOrEqual(500);
    expect(new Set(listings.map(({ sku }) => sku)).size).toBe(listings.length);
    expect(listings[0]).toMatchObject({
      sku: 'DEMO-0001',
      title: 'N1KE Air running shoes, white',
      origin: 'CN',
      destination: 'US',
      hsCode: '6404.11',
      expect: { kind: 'evasive', verdict: 'BLOCK', brand: 'NIKE' },
    });
  });

  it('are written in many languages', () => {
    expect(new Set(listings.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
  });

  it('call for every reason of the decision table', () => {
    const reasons = new Set(listings.flatMap(({ expect: expected }) => expected.reasons));
    const all: ReasonCode[] = [
      'DISPOSITION',
      'RIGHT_NOT_IN_FORCE',
      'OWN_MARK',
      'AUTHORIZED',
      'AUTHORIZED_NOT_LISTED',
      'FAIR_USE',
      'REFERENTIAL_USE',
      'DIFFERENT_GOODS',
      'DOUBLE_IDENTITY_RECORDED',
      'DOUBLE_IDENTITY',
      'EVASION',
      'CONFUSION_LIKELY',
      'GOODS_UNKNOWN',
      'RIGHT_PENDING',
      'WELL_KNOWN',
      'BELOW_THRESHOLD',
    ];
    for (const reason of all) expect(reasons).toContain(reason);
  });

  it('belong to sellers of the marketplace that they stand on', () => {
    const places = new Set(DEMO_SELLERS.map((seller) => `${seller.externalId} ${seller.marketplace}`));
    expect(listings.filter(({ seller, marketplace }) => !places.has(`${seller} ${marketplace}`))).toEqual([]);
  });

  it('have titles in which nothing was left to fill in', () => {
    expect(listings.filter(({ title }) => !/^[^{}]{3,200}$/.test(title))).toEqual([]);
  });

  it('name no brand where they are clean', () => {
    const famous = new Set(brands.filter(({ source }) => source === 'own-list').map(({ name }) => name));
    const clean = listings.filter((listing) => listing.expect.kind === 'clean');
    const named = clean.filter(({ title }) =>
      title.split(/[^\p{L}\p{N}]+/u).some((word) => famous.has(word)),
    );
    expect(clean.length).toBeGreaterThan(100);
    expect(named).toEqual([]);
  });
});

describe('the sellers of the demo', () => {
  it('are at least twelve, on two marketplaces, some with a brand of their own', () => {
    expect(DEMO_MARKETPLACES.length).toBeGreaterThanOrEqual(2);
    expect(DEMO_SELLERS.length).toBeGreaterThanOrEqual(12);
    expect(DEMO_SELLERS.filter(({ ownBrand }) => ownBrand !== null).length).toBeGreaterThanOrEqual(4);
    for (const { ownBrand } of DEMO_SELLERS)
      if (ownBrand !== null) expect(brandNamed(ownBrand)?.source).toBe('invented');
  });

  it('hold licences of brands that exist: listed, unlisted, over, revoked, and for one country', () => {
    for (const { brand, seller } of DEMO_AUTHORIZATIONS) {
      expect(brandNamed(brand)).toBeDefined();
      expect(DEMO_SELLERS.map(({ externalId }) => externalId)).toContain(seller);
    }
    expect(DEMO_AUTHORIZATIONS.some(({ listedWith }) => listedWith.length === 0)).toBe(true);
    expect(DEMO_AUTHORIZATIONS.some(({ validTo }) => validTo !== null && validTo < '2026-01-01')).toBe(true);
    expect(DEMO_AUTHORIZATIONS.some(({ revokedOn }) => revokedOn !== null)).toBe(true);
    expect(DEMO_AUTHORIZATIONS.some(({ territory }) => territory.length > 0)).toBe(true);
  });
});
