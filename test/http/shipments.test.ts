import 'reflect-metadata';
import { toGlobalId } from '../../schema/global-id';
import { type Role } from '../../server/access/viewer';
import { allAtOnce, breakUpdates } from '../support/at-once';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../support/test-app';
import { type Input, SHIPMENT, shipmentsOn, USCC } from './shipment-acts';

const shoes = { title: 'NIKE running shoes', category: ['Shoes'], niceClasses: [25] };
const socks = { title: 'Plain cotton socks, five pairs', category: ['Socks'], niceClasses: [25] };
const line = (sku: string, item: Input | null, amount: string, quantity = 10): Input => ({
  sku,
  item,
  quantity,
  value: { amount, currency: 'CNY' },
});

describeOnEachDatabase('a shipment', (database) => {
  let test_: TestApp;
  let ships: ReturnType<typeof shipmentsOn>;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    ships = shipmentsOn(test_);
  });
  afterAll(() => test_.close());

  test('is declared, checked with one plan for all lines, amended and checked again, and leaves', async () => {
    const declared = await ships.declare([
      line('A-1', shoes, '30000.00'),
      line('A-2', socks, '500.00'),
      line('SKU-1', null, '1000.00'),
    ]);
    expect(declared.userErrors).toEqual([]);
    expect(declared.shipment).toMatchObject({
      status: 'DECLARED',
      verdict: null,
      check: null,
      date: TEST_DAY,
      seller: { name: 'First' },
      consignor: { registrationCode: USCC },
    });
    const shipment = declared.shipment.id;
    const { check, lines } = (await ships.act('checkShipment', { shipment })).shipment;
    expect(lines.map((one: Input) => [one['sku'], one['verdict']])).toEqual([
      ['A-1', 'BLOCK'],
      ['A-2', 'CLEAR'],
      ['SKU-1', 'BLOCK'],
    ]);
    expect(lines[2].listing).toEqual({ title: 'Nike running shoes' });
    expect(lines[0].screening).toMatchObject({ sku: 'A-1' });
    expect(lines[0].screening.findings[0].trademark).toEqual({ markText: 'NIKE' });
    expect(check).toMatchObject({
      verdict: 'BLOCK',
      summary: 'BLOCK: 2 of 3 lines to mend (A-1, SKU-1).',
      inspection: 'NORMAL',
    });
    const actions = check.plan.map(({ step }: { step: Input }) => step['action']);
    expect(actions.filter((one: string) => one === 'OBTAIN_AUTHORIZATION')).toHaveLength(1);
    expect(check.plan.find(({ step }: { step: Input }) => step['action'] === 'DO_NOT_SHIP').skus).toEqual([
      'A-1',
      'SKU-1',
    ]);
    // 31,000 yuan of goods with the marks of one holder: a fine of up to 30 %, and a security of at least 20,000.
    const [china] = check.exposure;
    expect(china).toMatchObject({
      jurisdiction: 'CN',
      skus: ['A-1', 'SKU-1'],
      goodsValue: [{ amount: '31000.00', currency: 'CNY' }],
      fineCeilings: [{ amount: '9300.00', currency: 'CNY' }],
      guarantees: [{ amount: '20000.00', currency: 'CNY' }],
      confiscation: true,
      criminalTransfer: true,
    });

    const blocked = await ships.act('dispatchShipment', { shipment });
    expect(blocked.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/did not end with BLOCK.*Art\. 25\)/) },
    ]);
    const amended = await ships.act('amendShipment', { shipment, lines: [line('A-2', socks, '500.00')] });
    expect(amended.shipment).toMatchObject({ status: 'DECLARED', verdict: null, check: null });
    expect((await ships.act('dispatchShipment', { shipment })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    await ships.act('checkShipment', { shipment, reason: 'again' });
    const gone = await ships.act('dispatchShipment', { shipment });
    expect(gone.shipment).toMatchObject({ status: 'DISPATCHED', verdict: 'CLEAR', revision: 4 });
    expect(gone.shipment.history.map((one: Input) => [one['event'], one['to']])).toEqual([
      ['DECLARE', 'DECLARED'],
      ['CHECK', 'CHECKED'],
      ['AMEND', 'DECLARED'],
      ['CHECK', 'CHECKED'],
      ['DISPATCH', 'DISPATCHED'],
    ]);
    expect((await ships.act('amendShipment', { shipment, port: 'CNSHA' })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/AMEND is not possible in state DISPATCHED/) },
    ]);
  });

  test('many lines cost no more statements than few', async () => {
    const cost = async (count: number): Promise<number> => {
      const lines = Array.from({ length: count }, (_none, at) =>
        line(`N-${at}`, { ...shoes, description: `pair ${at}` }, '10.00'),
      );
      const { shipment } = await ships.declare(lines);
      await ships.act('checkShipment', { shipment: shipment.id });
      const before = test_.app.store.statements;
      const checked = await ships.act('checkShipment', { shipment: shipment.id });
      expect(checked.shipment.lines).toHaveLength(count);
      return test_.app.store.statements - before;
    };
    expect(await cost(40)).toBe(await cost(2));
  });

  test.each([
    ['no lines', { lines: [] }, ['lines'], 'REQUIRED'],
    [
      'a SKU twice',
      { lines: [line('X', shoes, '1'), line('X', socks, '1')] },
      ['lines', '1', 'sku'],
      'DUPLICATE',
    ],
    ['a SKU that is not stored', { lines: [line('NOWHERE', null, '1')] }, ['lines', '0', 'sku'], 'NOT_FOUND'],
    ['no pieces', { lines: [line('X', shoes, '1', 0)] }, ['lines', '0', 'quantity'], 'INVALID'],
    [
      'a value of three decimals',
      { lines: [line('X', shoes, '1.005')] },
      ['lines', '0', 'value', 'amount'],
      'INVALID',
    ],
    [
      'a title too long',
      { lines: [line('X', { title: 'x'.repeat(2_001) }, '1')] },
      ['lines', '0', 'item', 'title'],
      'TOO_LONG',
    ],
    [
      '201 lines',
      { lines: Array.from({ length: 201 }, (_none, at) => line(`X${at}`, shoes, '1')) },
      ['lines'],
      'TOO_MANY',
    ],
    [
      'a consignor whose code does not check',
      { consignor: { name: 'x', country: 'CN', registrationCode: '91330100' } },
      ['consignor', 'registrationCode'],
      'INVALID',
    ],
    ['a consignee without a name', { consignee: { name: ' ' } }, ['consignee', 'name'], 'REQUIRED'],
    ['another seller', { seller: toGlobalId('Seller', 2) }, ['seller'], 'NOT_FOUND'],
  ] as const)('is not declared with %s', async (_what, more, field, code) => {
    const { shipment, userErrors } = await ships.declare([line('X', shoes, '1')], more);
    expect(shipment).toBeNull();
    expect(userErrors).toEqual([{ field, code, message: expect.any(String) }]);
  });

  test('with a reference that the seller has used is not declared again', async () => {
    await ships.declare([line('X', shoes, '1')], { reference: 'TWICE' });
    const { userErrors } = await ships.declare([line('X', shoes, '1')], { reference: 'TWICE' });
    expect(userErrors).toMatchObject([{ field: ['reference'], code: 'DUPLICATE' }]);
  });

  test('is seen by its seller, its marketplace, and the customs on its route, and by nobody else', async () => {
    const { shipment } = await ships.declare([line('X', shoes, '1')], { destination: 'DE' });
    const { reseller, other, holder } = test_.rows;
    const sees = async (role: Role, party: object = {}) => {
      const token = await test_.token(role, party);
      const lines = shipment.lines as Input[];
      expect(lines).toHaveLength(1);
      const { data } = await test_.ask(
        'query ($id: ID!) { node(id: $id) { id } shipment(id: $id) { lines { sku } } shipments(first: 100) { edges { node { id } } } }',
        { id: shipment.id },
        token,
      );
      const listed = data.shipments.edges.some(
        ({ node }: { node: { id: string } }) => node.id === shipment.id,
      );
      expect([data.node !== null, data.shipment !== null]).toEqual([listed, listed]);
      return listed;
    };
    expect(await sees('SELLER')).toBe(true);
    expect(await sees('MARKETPLACE')).toBe(true);
    expect(await sees('OPERATOR')).toBe(true);
    for (const authority of ['CN-GACC', 'EU-AFA', 'XD-CUSTOMS'])
      expect(await sees('CUSTOMS_OFFICER', { authority })).toBe(true);
    expect(await sees('CUSTOMS_OFFICER', { authority: 'US-CBP' })).toBe(false);
    expect(await sees('SELLER', { sellerId: reseller })).toBe(false);
    expect(await sees('MARKETPLACE', { marketplaceId: other })).toBe(false);
    expect(await sees('RIGHTS_HOLDER', { rightsHolderId: holder })).toBe(false);
    const { userErrors } = await ships.act('checkShipment', { shipment: shipment.id }, 'SELLER', {
      sellerId: reseller,
    });
    expect(userErrors).toMatchObject([{ field: ['shipment'], code: 'NOT_FOUND' }]);
  });

  test('that two check at once is checked once, and the other is told', async () => {
    const { shipment } = await ships.declare([line('X', shoes, '1')]);
    const input = { shipment: shipment.id, revision: 0 };
    const checks = () => ships.act('checkShipment', input);
    await checks();
    await ships.act('amendShipment', { shipment: shipment.id, port: 'CNSHA' });
    const again = { shipment: shipment.id };
    // Each reads shipment, lines, marks, links of their owners, and the confirmed requests of the seller.
    const answers = await allAtOnce(test_.app.store, 'shipment', 5, [
      () => ships.act('checkShipment', again),
      () => ships.act('checkShipment', again),
    ]);
    expect(answers.filter((one) => one.shipment !== null)).toHaveLength(1);
    expect(answers.flatMap((one) => one.userErrors)).toMatchObject([
      { field: ['shipment'], code: 'CONFLICT' },
    ]);
    expect((await ships.act('checkShipment', input)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('whose check fails in the middle is as it was, without a screening, and can be checked afterwards', async () => {
    const { store } = test_.app;
    const { shipment } = await ships.declare([line('HALF', { ...shoes, description: 'half' }, '1')]);
    const mend = await breakUpdates(store, 'shipment_line');
    await expect(ships.act('checkShipment', { shipment: shipment.id })).rejects.toThrow(/INTERNAL/);
    await mend();
    const left = await test_.ask(
      `query ($id: ID!) { shipment(id: $id) { ${SHIPMENT} } }`,
      { id: shipment.id },
      await test_.token('SELLER'),
    );
    expect(left.data.shipment).toMatchObject({ status: 'DECLARED', verdict: null, revision: 0 });
    expect(left.data.shipment.history).toHaveLength(1);
    const kept = "SELECT `id` FROM `screening` WHERE `sku` = 'HALF'";
    expect(await store.query(kept)).toHaveLength(0);
    await ships.act('checkShipment', { shipment: shipment.id });
    expect(await store.query(kept)).toHaveLength(1);
  });
});
