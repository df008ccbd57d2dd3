import 'reflect-metadata';
import fc from 'fast-check';
import { toGlobalId } from '../../schema/global-id';
import { Seller } from '../../schema/seller';
import { restoredAnswer, storedAnswer } from '../../server/idempotency/stored-answer';

const seller = (rowId: number): Seller => Object.assign(new Seller(), { rowId, name: `Seller ${rowId}` });
const load = (id: string) => Promise.resolve(id === toGlobalId('Seller', 9) ? null : seller(1));

test('objects with ids are stored as their ids, and read again', async () => {
  const stored = storedAnswer({ clientMutationId: null, seller: seller(1), sellers: [seller(1)], count: 1 });
  expect(JSON.parse(JSON.stringify(stored))).toEqual({
    clientMutationId: null,
    seller: { $node: toGlobalId('Seller', 1) },
    sellers: [{ $node: toGlobalId('Seller', 1) }],
    count: 1,
  });
  expect(await restoredAnswer(stored, load)).toEqual({
    clientMutationId: null,
    seller: seller(1),
    sellers: [seller(1)],
    count: 1,
  });
});

test('what is gone meanwhile is null, and left out of lists', async () => {
  const stored = storedAnswer({ seller: seller(9), sellers: [seller(1), seller(9)], kept: [null, 1] });
  expect(await restoredAnswer(stored, load)).toEqual({ seller: null, sellers: [seller(1)], kept: [null, 1] });
});

test('plain data comes back as it was', async () => {
  const plain = fc
    .jsonValue()
    .filter(
      (value) => !JSON.stringify(value).includes('$node') && !JSON.stringify(value).includes('__proto__'),
    );
  await fc.assert(
    fc.asyncProperty(plain, async (value) => {
      expect(await restoredAnswer(storedAnswer(value), load)).toEqual(value);
    }),
  );
});
