import { join } from 'node:path';
import { readExamples } from '../../server/http/sandbox-page';
import { sharedBordermark } from '../support/bordermark-server';
import { root } from '../support/source-files';

const examples = readExamples(join(root, 'client-examples/analyst-sandbox/operations'));

describe('the operations of the sandbox against the real server', () => {
  let url: string;
  beforeAll(async () => {
    url = `${await sharedBordermark()}/graphql`;
  }, 180_000);

  test('there are some', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });

  test.each(examples.map((example) => [example.name, example] as const))(
    '%s gives data and no error',
    async (_name, { query, variables }) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: JSON.parse(variables) as object }),
      });
      const { data, errors } = (await response.json()) as { data: object | null; errors?: unknown };
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {}).every((value) => value !== null)).toBe(true);
    },
  );
});
