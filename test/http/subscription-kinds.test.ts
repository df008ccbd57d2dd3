import { caseStepsOn } from '../support/case-steps';
import { describeOnEachDatabase } from '../support/databases';
import { socketClient, subscribe } from '../support/socket-client';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { shipmentsOn } from './shipment-acts';

const CASES =
  'subscription ($case: ID) { caseUpdated(case: $case) { eventId at status event case { id status } } }';
const SHIPMENTS =
  'subscription ($shipment: ID) { shipmentUpdated(shipment: $shipment) { eventId at status event shipment { id status reference } } }';

describeOnEachDatabase('subscriptions to cases and shipments', (database) => {
  let test_: TestApp;
  let url: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    url = await test_.listen();
  });
  afterAll(() => test_.close());
  const listenersAre = (count: number) =>
    until(`${count} listeners`, 10, async () => test_.app.events.listeners === count);

  test('every step of a case reaches its holder and its authority, with the case as it is then', async () => {
    const steps = caseStepsOn(test_);
    const clients = [
      socketClient(url, await test_.token('RIGHTS_HOLDER')),
      socketClient(url, await test_.token('CUSTOMS_OFFICER')),
      socketClient(url, await test_.token('CUSTOMS_OFFICER', { authority: 'US-CBP' })),
      socketClient(url, await test_.token('RIGHTS_HOLDER', { rightsHolderId: 4711 })),
    ];
    const heard = clients.map((client) => subscribe(client, CASES));
    await listenersAre(4);
    const { id } = await steps.suspended();
    const narrowed = subscribe(clients[0]!, CASES, { case: id });
    await listenersAre(5);
    await steps.suspended();
    await steps.step('notifyHolder', { case: id });
    for (const one of heard.slice(0, 2)) await one.count(3);
    await narrowed.count(1);
    const answers = heard.map((one) => one.answers.map(({ data }) => data.caseUpdated));
    expect(answers[0]).toMatchObject([
      { status: 'SUSPENDED', event: 'OPEN', case: { id } },
      { status: 'SUSPENDED', event: 'OPEN' },
      { status: 'NOTIFIED', event: 'NOTIFY', case: { id, status: 'NOTIFIED' } },
    ]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers.slice(2)).toEqual([[], []]);
    expect(narrowed.answers).toMatchObject([{ data: { caseUpdated: { event: 'NOTIFY' } } }]);
    await Promise.all(clients.map((client) => client.dispose()));
    await listenersAre(0);
  });

  test('every step of a shipment reaches its seller, its marketplace and the customs on its route, and no other', async () => {
    const ships = shipmentsOn(test_);
    const { demo, other, reseller } = test_.rows;
    const clients = [
      socketClient(url, await test_.token('SELLER')),
      socketClient(url, await test_.token('MARKETPLACE', demo)),
      socketClient(url, await test_.token('CUSTOMS_OFFICER')),
      socketClient(url, await test_.token('SELLER', { sellerId: reseller })),
      socketClient(url, await test_.token('MARKETPLACE', other)),
      socketClient(url, await test_.token('RIGHTS_HOLDER')),
    ];
    const heard = clients.map((client) => subscribe(client, SHIPMENTS));
    await listenersAre(6);
    const socks = { title: 'Plain cotton socks, five pairs', category: ['Socks'], niceClasses: [25] };
    const { shipment } = await ships.declare([
      { sku: 'T-1', item: socks, quantity: 1, value: { amount: '5.00', currency: 'CNY' } },
    ]);
    await ships.act('checkShipment', { shipment: shipment.id });
    await ships.act('withdrawShipment', { shipment: shipment.id });
    for (const one of heard.slice(0, 3)) await one.count(3);
    const answers = heard.map((one) => one.answers.map(({ data }) => data.shipmentUpdated));
    expect(answers[0]).toMatchObject([
      { status: 'DECLARED', event: 'DECLARE', shipment: { id: shipment.id } },
      { status: 'CHECKED', event: 'CHECK', shipment: { id: shipment.id } },
      { status: 'WITHDRAWN', event: 'WITHDRAW', shipment: { status: 'WITHDRAWN' } },
    ]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]?.map(({ event, shipment: seen }) => [event, seen.id])).toEqual([
      ['DECLARE', shipment.id],
      ['CHECK', shipment.id],
      ['WITHDRAW', shipment.id],
    ]);
    expect(answers.slice(3)).toEqual([[], [], []]);
    await Promise.all(clients.map((client) => client.dispose()));
  });
});
