import { type Party, type Role } from '../../server/access/viewer';
import { type TestApp } from './test-app';

export const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');

export const CASE_FIELDS = /* GraphQL */ `
  id kind status revision number authority jurisdiction port direction openedOn detainedOn
  value { amount currency }
  guarantee { needed { amount currency } given { amount currency } kind givenOn }
  reasons evidence outcome outcomeOn fine { amount currency } disposal compensation { amount currency }
  trademark { markText } recordal { number } rightsHolder { name } seller { name }
  goods { description sku quantity unit hsCode value { amount currency } listing { sku } }
  parties { role name registrationCode }
  clocks { clock opens due stoppedOn n unit citation { article } }
  history { from to event by actor reason evidence on basis { article } }
  possibleSteps { event by needs basis { article } }
`;

type Input = Record<string, unknown>;

/** Who takes which step; the input type where it is not the mutation's own name. */
const STEPS = {
  suspendGoods: ['CUSTOMS_OFFICER', 'SuspendGoodsInput'],
  notifyHolder: ['CUSTOMS_OFFICER', 'CaseStepInput'],
  rejectApplication: ['CUSTOMS_OFFICER', 'ReasonedCaseStepInput'],
  detainGoods: ['CUSTOMS_OFFICER', 'CaseStepInput'],
  decideCase: ['CUSTOMS_OFFICER', 'DecideCaseInput'],
  recordCourtNotice: ['CUSTOMS_OFFICER', 'CaseStepInput'],
  disposeOfGoods: ['CUSTOMS_OFFICER', 'DisposeOfGoodsInput'],
  transferCase: ['CUSTOMS_OFFICER', 'ReasonedCaseStepInput'],
  recordJudgment: ['CUSTOMS_OFFICER', 'RecordJudgmentInput'],
  applyForDetention: ['RIGHTS_HOLDER', 'ApplyForDetentionInput'],
  notifyPlatform: ['RIGHTS_HOLDER', 'NotifyPlatformInput'],
  replyToCustoms: ['RIGHTS_HOLDER', 'ReplyToCustomsInput'],
  giveGuarantee: ['RIGHTS_HOLDER', 'GiveGuaranteeInput'],
  withdrawCase: ['RIGHTS_HOLDER', 'CaseStepInput'],
  reportSuit: ['RIGHTS_HOLDER', 'CaseStepInput'],
  recordCompensation: ['RIGHTS_HOLDER', 'RecordCompensationInput'],
  proveLawfulUse: ['SELLER', 'EvidencedCaseStepInput'],
  counterDeclare: ['SELLER', 'EvidencedCaseStepInput'],
  takePlatformMeasures: ['MARKETPLACE', 'CaseStepInput'],
  rejectPlatformNotice: ['MARKETPLACE', 'ReasonedCaseStepInput'],
} as const;

export type CaseStepName = keyof typeof STEPS;

/** The steps in cases, each taken by who may take it, over HTTP. */
export function caseStepsOn(app: TestApp) {
  const takeAs = async (role: Role, name: CaseStepName, input: Input, party: Partial<Party> = {}) => {
    const answer = await app.ask(
      `mutation ($input: ${STEPS[name][1]}!) { ${name}(input: $input) { case { ${CASE_FIELDS} } userErrors { field code message } } }`,
      { input },
      await app.token(role, party),
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };
  /** A step that must succeed: the case after it. */
  const stepAs = async (role: Role, name: CaseStepName, input: Input, party: Partial<Party> = {}) => {
    const { case: after, userErrors } = await takeAs(role, name, input, party);
    if (after === null) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
    return after;
  };
  const take = (name: CaseStepName, input: Input, party: Partial<Party> = {}) =>
    takeAs(STEPS[name][0], name, input, party);
  const step = (name: CaseStepName, input: Input, party: Partial<Party> = {}) =>
    stepAs(STEPS[name][0], name, input, party);
  const goods = (amount: string, more: Input = {}): Input[] => [
    { description: 'NIKE running shoes', quantity: 500, value: { amount, currency: 'CNY' }, ...more },
  ];
  return {
    take,
    step,
    stepAs,
    goods,
    /** Goods that XD-CUSTOMS has stopped by itself. */
    suspended: (amount = '30000.00', more: Input = {}) =>
      step('suspendGoods', {
        trademark: globalId('Trademark', app.rows.nike),
        port: 'XDPRT',
        direction: 'EXPORT',
        origin: 'CN',
        destination: 'US',
        goods: goods(amount),
        seller: globalId('Seller', app.rows.seller),
        reasons: ['the sole bears the mark'],
        ...more,
      }),
    /** The same, detained: notified, answered, secured. */
    async detained(amount = '30000.00', more: Input = {}) {
      const { id, guarantee } = await this.suspended(amount, more);
      await step('notifyHolder', { case: id });
      await step('replyToCustoms', { case: id, detain: true });
      await step('giveGuarantee', { case: id, kind: 'DEPOSIT', amount: guarantee.needed });
      return step('detainGoods', { case: id });
    },
    async read(id: string, party: Partial<Party> = {}) {
      const answer = await app.ask(
        `query ($id: ID!) { case(id: $id) { ${CASE_FIELDS} } }`,
        { id },
        await app.token('OPERATOR', party),
      );
      return answer.data.case;
    },
  };
}
