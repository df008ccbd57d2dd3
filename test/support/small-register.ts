import { Authorization } from '../../schema/authorization';
import { Brand } from '../../schema/brand';
import { Listing } from '../../schema/listing';
import { Marketplace } from '../../schema/marketplace';
import { Recordal } from '../../schema/recordal';
import { RegisterVersion } from '../../schema/register-version';
import { RightsHolder } from '../../schema/rights-holder';
import { Seller } from '../../schema/seller';
import { Trademark } from '../../schema/trademark';
import { type Sql, type Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';

/** Row ids of what the small register holds. */
export interface SmallRegister {
  readonly demo: number;
  readonly other: number;
  readonly seller: number;
  readonly reseller: number;
  readonly foreignSeller: number;
  readonly holder: number;
  readonly nike: number;
  readonly nikeBags: number;
  readonly listing: number;
  readonly foreignListing: number;
}

const TIME = '2026-01-02T03:04:05.000Z';

function mark(
  number: string,
  markText: string,
  niceClasses: number[],
  more: Partial<Trademark>,
): Partial<Trademark> {
  return {
    office: 'XD',
    applicationNumber: `DEMO-A-${number}`,
    registrationNumber: `DEMO-R-${number}`,
    markText,
    markType: 'WORD',
    status: 'REGISTERED',
    filingDate: '2015-01-05',
    registrationDate: '2016-01-05',
    expiryDate: '2036-01-04',
    niceClasses,
    goods: [],
    designations: [],
    brandId: null,
    wellKnownBasis: null,
    contentHash: number,
    registerVersionId: 1,
    ...more,
  };
}

function listing(sku: string, marketplaceId: number, sellerId: number, title: string): Partial<Listing> {
  return {
    sku,
    marketplaceId,
    sellerId,
    title,
    attributes: [],
    category: ['Shoes'],
    niceClasses: [25],
    origin: 'CN',
    destination: 'US',
    updatedAt: TIME,
  };
}

/** A register of a few marks, two marketplaces and their sellers: enough for every rule of access and every verdict. */
export async function loadSmallRegister(store: Store): Promise<SmallRegister> {
  return store.transaction(async (tx: Sql) => {
    const add = <T extends object>(entity: new () => T, row: Partial<T>): Promise<number> =>
      tableOf(entity).insertOne(tx, row);
    await add(RegisterVersion, {
      source: 'small register',
      format: 'test',
      status: 'COMPLETED',
      startedAt: TIME,
      asOf: TIME,
      readCount: 5,
      newCount: 5,
      changedCount: 0,
      unchangedCount: 0,
      rejectedCount: 0,
    });
    const demo = await add(Marketplace, { slug: 'demo', name: 'Demo' });
    const other = await add(Marketplace, { slug: 'other', name: 'Other' });
    const holder = await add(RightsHolder, {
      name: 'Swoosh (demo holder)',
      nameKey: 'swoosh',
      country: 'US',
    });
    const ownHolder = await add(RightsHolder, {
      name: 'Zorvelle (demo holder)',
      nameKey: 'zorvelle',
      country: 'CN',
    });
    const brandId = await add(Brand, {
      name: 'NIKE',
      nameKey: 'nike',
      aliases: [{ text: '耐克', language: 'zh' }],
      rightsHolderId: holder,
    });
    const seller = await add(Seller, {
      marketplaceId: demo,
      externalId: 'S-1',
      name: 'First',
      country: 'CN',
      rightsHolderId: ownHolder,
    });
    const reseller = await add(Seller, {
      marketplaceId: demo,
      externalId: 'S-2',
      name: 'Reseller',
      country: 'CN',
    });
    const foreignSeller = await add(Seller, {
      marketplaceId: other,
      externalId: 'S-1',
      name: 'Foreign',
      country: 'CN',
    });
    const nike = await add(Trademark, mark('1', 'NIKE', [25], { ownerId: holder, brandId }));
    const nikeBags = await add(Trademark, mark('2', 'NIKE', [18], { ownerId: holder, brandId }));
    await add(Trademark, mark('3', 'ZORVELLE', [25], { ownerId: ownHolder }));
    await add(
      Trademark,
      mark('4', 'QUILLON', [25], { ownerId: holder, status: 'EXPIRED', expiryDate: '2020-01-04' }),
    );
    await add(
      Trademark,
      mark('5', 'BRAMTEX', [25], {
        ownerId: holder,
        status: 'FILED',
        registrationDate: null,
        expiryDate: null,
        registrationNumber: null,
      }),
    );
    await add(Recordal, {
      trademarkId: nike,
      authority: 'XD-CUSTOMS',
      number: 'DEMO-T-1',
      validFrom: '2020-01-01',
      validTo: '2029-12-31',
      status: 'APPROVED',
    });
    await add(Authorization, {
      marketplaceId: demo,
      rightsHolderId: holder,
      sellerId: reseller,
      trademarkIds: [],
      niceClasses: [],
      territory: [],
      validFrom: '2026-01-01',
      validTo: null,
      revokedOn: null,
      listedWith: [],
      createdAt: TIME,
    });
    return {
      demo,
      other,
      seller,
      reseller,
      foreignSeller,
      holder,
      nike,
      nikeBags,
      listing: await add(Listing, listing('SKU-1', demo, seller, 'Nike running shoes')),
      foreignListing: await add(Listing, listing('SKU-1', other, foreignSeller, 'Foreign shoes')),
    };
  });
}
