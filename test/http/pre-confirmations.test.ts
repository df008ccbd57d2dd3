import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toGlobalId } from '../../schema/global-id';
import { type Role } from '../../server/access/viewer';
import { allAtOnce } from '../support/at-once';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../support/test-app';
import { shipmentsOn } from './shipment-acts';

type Input = Record<string, unknown>;

const FIELDS = /* GraphQL */ `
  id status authority port skus validFrom validTo reasons requestedOn decidedOn revision
  effectiveOn(date: "2026-08-01")
  trademarks { markText }
  documents { id kind fileName mediaType size sha256 attachedBy content }
  history { event from to actor reason }
`;
const ERRORS = 'userErrors { field code message }';
const PDF = Buffer.from('%PDF-1.7 a licence of the demo');
const licence = {
  kind: 'LICENCE',
  fileName: 'licence.pdf',
  mediaType: 'application/pdf',
  content: PDF.toString('base64'),
};

/** The steps that tests take with requests. */
function requestsOn(app: TestApp) {
  const act = async (name: string, input: Input, role: Role = 'SELLER', party: object = {}) => {
    const type =
      {
        withdrawPreConfirmation: 'PreConfirmationStepInput',
        attachDocument: 'AttachDocumentInput',
      }[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const what = name === 'attachDocument' ? 'document { id sha256 size }' : '';
    const answer = await app.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${what} preConfirmation { ${FIELDS} } ${ERRORS} } }`,
      { input },
      await app.token(role, party),
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };
  const officer = (name: string, input: Input) => act(name, input, 'CUSTOMS_OFFICER');
  const draft = async (more: Input = {}) =>
    (
      await act('draftPreConfirmation', {
        authority: 'XD-CUSTOMS',
        port: 'CNNGB',
        trademarks: [toGlobalId('Trademark', app.rows.nike)],
        skus: ['P-1'],
        ...more,
      })
    ).preConfirmation;
  return {
    act,
    officer,
    draft,
    /** A request that lies with customs. */
    async requested(more: Input = {}) {
      const { id } = await draft(more);
      await act('attachDocument', { preConfirmation: id, ...licence });
      return (await act('requestPreConfirmation', { preConfirmation: id })).preConfirmation;
    },
  };
}

describeOnEachDatabase('a request for pre-confirmation', (database) => {
  let test_: TestApp;
  let acts: ReturnType<typeof requestsOn>;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    acts = requestsOn(test_);
  });
  afterAll(() => test_.close());

  test('needs a document, is answered by further ones, refused, mended, confirmed, and taken back', async () => {
    const { act, officer } = acts;
    const { id } = await acts.draft();
    const request = { preConfirmation: id };
    expect((await act('requestPreConfirmation', request)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/evidence is attached/) },
    ]);
    const attached = await act('attachDocument', { ...request, ...licence });
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(attached.document).toMatchObject({ sha256, size: PDF.length });
    expect((await act('requestPreConfirmation', request)).preConfirmation).toMatchObject({
      status: 'REQUESTED',
      requestedOn: TEST_DAY,
    });

    const asked = await officer('decidePreConfirmation', {
      ...request,
      decision: 'ASK_DOCUMENTS',
      reasons: ['An invoice.'],
    });
    expect(asked.preConfirmation).toMatchObject({ status: 'INCOMPLETE', reasons: ['An invoice.'] });
    // The document that was there before does not answer the question.
    expect((await act('requestPreConfirmation', request)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    await act('attachDocument', { ...request, ...licence, kind: 'PURCHASE_PROOF', fileName: 'invoice.pdf' });
    await act('requestPreConfirmation', request);
    await officer('decidePreConfirmation', { ...request, decision: 'REFUSE', reasons: ['Unclear.'] });
    await act('attachDocument', { ...request, ...licence, fileName: 'contract.pdf' });
    await act('requestPreConfirmation', { ...request, skus: ['P-1', 'P-2'] });
    const { preConfirmation } = await officer('decidePreConfirmation', {
      ...request,
      decision: 'CONFIRM',
      validTo: '2026-12-31',
    });
    expect(preConfirmation).toMatchObject({
      status: 'CONFIRMED',
      validFrom: TEST_DAY,
      validTo: '2026-12-31',
      effectiveOn: true,
      skus: ['P-1', 'P-2'],
      reasons: null,
    });
    expect(preConfirmation.documents.map((one: Input) => [one['kind'], one['fileName']])).toEqual([
      ['LICENCE', 'licence.pdf'],
      ['PURCHASE_PROOF', 'invoice.pdf'],
      ['LICENCE', 'contract.pdf'],
    ]);
    expect(Buffer.from(preConfirmation.documents[0].content, 'base64')).toEqual(PDF);
    expect((await act('attachDocument', { ...request, ...licence })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const revoked = await officer('revokePreConfirmation', { ...request, reasons: ['Forged.'] });
    expect(revoked.preConfirmation).toMatchObject({ status: 'REVOKED', effectiveOn: false });
    expect(revoked.preConfirmation.history.map((one: Input) => one['event'])).toEqual([
      'DRAFT',
      'REQUEST',
      'ASK_DOCUMENTS',
      'SUPPLEMENT',
      'REFUSE',
      'AMEND',
      'CONFIRM',
      'REVOKE',
    ]);
  });

  test.each([
    ['a script', { content: Buffer.from('<script>').toString('base64') }, 'content', 'INVALID'],
    ['no Base64', { content: 'JVBERi0=%' }, 'content', 'INVALID'],
    ['an empty file', { content: '' }, 'content', 'REQUIRED'],
    ['a picture that is none', { mediaType: 'image/png' }, 'content', 'INVALID'],
    ['a page', { mediaType: 'text/html' }, 'mediaType', 'INVALID'],
    ['a path', { fileName: '../../etc/passwd' }, 'fileName', 'INVALID'],
    ['no name', { fileName: ' ' }, 'fileName', 'REQUIRED'],
    [
      'more than a megabyte',
      { content: Buffer.concat([PDF, Buffer.alloc(1_000_000)]).toString('base64') },
      'content',
      'TOO_LONG',
    ],
  ])('takes no document that is %s', async (_what, more, field, code) => {
    const { id } = await acts.draft();
    const answer = await acts.act('attachDocument', { preConfirmation: id, ...licence, ...more });
    expect(answer).toMatchObject({ document: null, userErrors: [{ field: [field], code }] });
  });

  test('a file that was changed or lost in the storage is not handed out', async () => {
    const { id } = await acts.draft();
    const content = Buffer.from('%PDF-1.7 to be changed').toString('base64');
    const { document } = await acts.act('attachDocument', { preConfirmation: id, ...licence, content });
    const path = join(database.settings.dataDir, 'documents', document.sha256.slice(0, 2));
    expect(readdirSync(path)).toEqual([document.sha256]);
    const read = async () =>
      (
        await test_.ask(
          'query ($id: ID!) { node(id: $id) { ... on SupportingDocument { sha256 content } } }',
          { id: document.id },
          await test_.token('SELLER'),
        )
      ).data.node.content;
    expect(await read()).toBe(content);
    writeFileSync(join(path, document.sha256), '%PDF-1.7 changed');
    expect(await read()).toBeNull();
    rmSync(join(path, document.sha256));
    expect(await read()).toBeNull();
  });

  test.each([
    ['without an end', {}, 'REQUIRED'],
    ['ending before it begins', { validFrom: '2026-09-01', validTo: '2026-08-31' }, 'INVALID'],
    ['over already', { validFrom: '2026-01-01', validTo: '2026-06-14' }, 'INVALID'],
  ])('is not confirmed %s', async (_what, more, code) => {
    const { id } = await acts.requested();
    const input = { preConfirmation: id, decision: 'CONFIRM', ...more };
    expect(await acts.officer('decidePreConfirmation', input)).toMatchObject({
      preConfirmation: null,
      userErrors: [{ field: ['validTo'], code }],
    });
  });

  test('names marks, goods and a port', async () => {
    const input = { authority: 'nowhere', port: ' ', trademarks: ['x'], skus: [] };
    const { userErrors } = await acts.act('draftPreConfirmation', input);
    expect(userErrors.map(({ field, code }: { field: string[]; code: string }) => [...field, code])).toEqual([
      ['trademarks', '0', 'NOT_FOUND'],
      ['skus', 'REQUIRED'],
      ['port', 'REQUIRED'],
      ['authority', 'INVALID'],
    ]);
  });

  test('is for the officers of its authority, once it is handed in; for no other seller or marketplace', async () => {
    const draft = await acts.draft();
    const request = await acts.requested();
    const sees = async (id: string, role: Role, party: object = {}) => {
      const { data } = await test_.ask(
        'query ($id: ID!) { node(id: $id) { id } preConfirmations(first: 100) { edges { node { id } } } }',
        { id },
        await test_.token(role, party),
      );
      expect(data.preConfirmations.edges.some(({ node }: { node: { id: string } }) => node.id === id)).toBe(
        data.node !== null,
      );
      return data.node !== null;
    };
    const { other, reseller } = test_.rows;
    expect(await sees(draft.id, 'CUSTOMS_OFFICER')).toBe(false);
    expect(await sees(request.id, 'CUSTOMS_OFFICER')).toBe(true);
    expect(await sees(request.id, 'CUSTOMS_OFFICER', { authority: 'CN-GACC' })).toBe(false);
    expect(await sees(request.id, 'SELLER')).toBe(true);
    expect(await sees(request.id, 'SELLER', { sellerId: reseller })).toBe(false);
    expect(await sees(request.id, 'MARKETPLACE', { marketplaceId: other })).toBe(false);
    const foreign = { preConfirmation: request.id, decision: 'REFUSE', reasons: ['x'] };
    expect(
      (await acts.act('decidePreConfirmation', foreign, 'CUSTOMS_OFFICER', { authority: 'CN-GACC' }))
        .userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { errors } = await test_.ask(
      'mutation { decidePreConfirmation(input: { preConfirmation: "x", decision: REFUSE }) { userErrors { code } } }',
      {},
      await test_.token('SELLER'),
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('of two officers who decide at once one wins and the other is told, with one decision in the history', async () => {
    const { id } = await acts.requested();
    const answers = await allAtOnce(test_.app.store, 'pre_confirmation', 1, [
      () =>
        acts.officer('decidePreConfirmation', {
          preConfirmation: id,
          decision: 'CONFIRM',
          validTo: '2026-12-31',
        }),
      () =>
        acts.officer('decidePreConfirmation', {
          preConfirmation: id,
          decision: 'REFUSE',
          reasons: ['unclear'],
        }),
    ]);
    const winner = answers.find(({ preConfirmation }) => preConfirmation !== null);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { field: ['preConfirmation'], code: 'CONFLICT' },
    ]);
    expect(winner.preConfirmation.history).toHaveLength(3);
    const late = await acts.officer('decidePreConfirmation', {
      preConfirmation: id,
      revision: 1,
      decision: 'REFUSE',
      reasons: ['late'],
    });
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describeOnEachDatabase('what a pre-confirmation does to later shipments', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());

  test('it shortens the inspection of the named goods, marks, port and period, and is no licence', async () => {
    const acts = requestsOn(test_);
    const ships = shipmentsOn(test_);
    const shoes = { title: 'NIKE running shoes', category: ['Shoes'], niceClasses: [25] };
    const socks = { title: 'Plain cotton socks', category: ['Socks'], niceClasses: [25] };
    const line = (sku: string, item: Input) => ({
      sku,
      item,
      quantity: 5,
      value: { amount: '100.00', currency: 'CNY' },
    });
    const checked = async (lines: Input[], more: Input = {}) => {
      const { shipment } = await ships.declare(lines, more);
      return (await ships.act('checkShipment', { shipment: shipment.id })).shipment;
    };
    const outlook = async (lines: Input[], more: Input = {}) => {
      const { check } = await checked(lines, more);
      return [check.verdict, check.inspection];
    };
    const named = [line('P-1', shoes), line('P-9', socks)];
    const asks = (shipment: { check: { plan: { step: { action: string } }[] } }) =>
      shipment.check.plan.some(({ step }) => step.action === 'REQUEST_PRE_CONFIRMATION');
    const before = await checked(named);
    expect([before.check.verdict, before.check.inspection, asks(before)]).toEqual(['BLOCK', 'NORMAL', true]);

    const { id } = await acts.requested();
    expect(await outlook(named)).toEqual(['BLOCK', 'NORMAL']);
    await acts.officer('decidePreConfirmation', {
      preConfirmation: id,
      decision: 'CONFIRM',
      validFrom: '2026-06-20',
      validTo: '2026-12-31',
    });
    // Goods that no mark stands against need none; the verdict is what it was.
    const after = await checked(named, { date: '2026-06-20' });
    expect([after.check.verdict, after.check.inspection, asks(after)]).toEqual(['BLOCK', 'SHORTENED', false]);
    expect(after.lines.map((one: Input) => one['preConfirmations'])).toEqual([[{ id }], []]);
    expect(await outlook([line('P-9', socks)], { date: '2026-06-20' })).toEqual(['CLEAR', 'NONE']);
    expect(await outlook(named, { date: '2026-06-20', port: ' cnngb' })).toEqual(['BLOCK', 'SHORTENED']);
    for (const [lines, more] of [
      [named, { date: '2026-06-19' }],
      [named, { date: '2027-01-01' }],
      [named, { date: '2026-06-20', port: 'CNSHA' }],
      [[line('P-2', shoes)], { date: '2026-06-20' }],
      [[...named, line('P-2', shoes)], { date: '2026-06-20' }],
    ] as const)
      expect(await outlook([...lines], more)).toEqual(['BLOCK', 'NORMAL']);
    await acts.officer('revokePreConfirmation', { preConfirmation: id, reasons: ['Forged.'] });
    expect(await outlook(named, { date: '2026-06-20' })).toEqual(['BLOCK', 'NORMAL']);
  });
});
