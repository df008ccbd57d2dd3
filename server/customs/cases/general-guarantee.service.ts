import {
  type AcceptGeneralGuaranteeInput,
  GeneralGuarantee,
  type GeneralGuaranteePayload,
} from '../../../schema/general-guarantee';
import { rowIdOf } from '../../../schema/global-id';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../../access/request-context';
import { authorityOf } from '../../law/authorities';
import { dayIn } from '../../law/day-in';
import { generalGuaranteeTerms } from '../../law/general-guarantee';
import { toCents } from '../../law/money';
import { type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { readMoney } from '../read-money';
import { basisOf, citationInWords } from '../recordal-law';

const guarantees = tableOf(GeneralGuarantee);

export class GeneralGuaranteeService {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  /** Accepts a general guarantee whose sum reaches what the law asks for; the law says how long it runs. */
  async accept(
    context: RequestContext,
    input: AcceptGeneralGuaranteeInput,
  ): Promise<GeneralGuaranteePayload> {
    const { loaders, viewer } = context;
    const authority = input.authority ?? viewer.authority ?? '';
    const { jurisdiction } = authorityOf(authority);
    const today = dayIn(jurisdiction, this.now());
    const holderId = rowIdOf('RightsHolder', input.rightsHolder);
    const holder = holderId === null ? null : await loaders.RightsHolder.load(holderId);
    const costs = readMoney(['lastYearCosts'], input.lastYearCosts);
    const terms = generalGuaranteeTerms(jurisdiction, costs.money, today);
    const amount = readMoney(['amount'], input.amount, terms?.atLeast.currency);
    const userErrors = [...costs.userErrors, ...amount.userErrors];
    const error = (field: string, code: UserError['code'], message: string): void => {
      userErrors.push({ field: [field], code, message });
    };
    if (!holder) error('rightsHolder', 'NOT_FOUND', 'There is no such rights holder.');
    if (viewer.authority !== null && authority !== viewer.authority)
      error('authority', 'NOT_ALLOWED', `An officer of ${viewer.authority} accepts guarantees for it only.`);
    else if (!terms)
      error(
        'authority',
        'INVALID',
        'The law of the authority, as held here, knows no such guarantee in this currency.',
      );
    else if (amount.money && toCents(amount.money.amount) < toCents(terms.atLeast.amount)) {
      const { amount: least, currency } = terms.atLeast;
      const basis = citationInWords(basisOf(jurisdiction, 'GENERAL_GUARANTEE', today));
      error('amount', 'NOT_ALLOWED', `A general guarantee reaches at least ${currency} ${least}${basis}.`);
    }
    const clientMutationId = input.clientMutationId ?? null;
    if (userErrors.length > 0 || !holder || !terms || !amount.money)
      return { clientMutationId, generalGuarantee: null, userErrors };
    const { amount: sum, currency } = amount.money;
    const rowId = await this.store.transaction((tx) =>
      guarantees.insertOne(tx, {
        rightsHolderId: holder.rowId,
        authority,
        sum,
        currency,
        validFrom: today,
        validTo: terms.validTo,
      }),
    );
    return { clientMutationId, generalGuarantee: await loaders.GeneralGuarantee.load(rowId), userErrors: [] };
  }
}
