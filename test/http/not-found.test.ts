import { isObjectType } from 'graphql';
import { toGlobalId } from '../../schema/global-id';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const NOBODYS = 987_654_321;

describeOnEachDatabase('what is another’s and what is nobody’s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(database.settings);
  });
  afterAll(() => app.close());

  /** The statements that a question sends, and its answer. */
  async function asked(id: string, token: string) {
    const { store } = app.app;
    const sent: string[] = [];
    const spies = (['query', 'queryUntil', 'queryValues'] as const).map((name) => {
      const real = store[name].bind(store) as (...parts: unknown[]) => Promise<unknown[]>;
      return jest.spyOn(store, name).mockImplementation(((...parts: unknown[]) => {
        sent.push(parts.find((part) => typeof part === 'string') as string);
        return real(...parts);
      }) as never);
    });
    const { data, errors } = await app.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, token);
    for (const spy of spies) spy.mockRestore();
    return { sent, answer: { node: data?.node ?? null, errors: errors ?? [] } };
  }

  test('are the same to a stranger: the same answer by the same statements, so that time tells nothing either', async () => {
    const stranger = await app.token('SELLER', {
      marketplaceId: app.rows.other,
      sellerId: app.rows.foreignSeller,
    });
    const types = Object.values(app.app.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
    );
    expect(types.length).toBeGreaterThan(15);
    let compared = 0;
    for (const { name } of types) {
      const [others, nobodys] = [
        await asked(toGlobalId(name, 1), stranger),
        await asked(toGlobalId(name, NOBODYS), stranger),
      ];
      expect([name, others.sent]).toEqual([name, nobodys.sent]);
      expect(nobodys.answer).toEqual({ node: null, errors: [] });
      // Some are everybody's, such as registers: they answer with a node, and none with an error.
      expect(others.answer.errors).toEqual([]);
      compared += others.sent.length > 0 ? 1 : 0;
    }
    expect(compared).toBeGreaterThan(15);
  });
});
