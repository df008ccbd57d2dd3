import { type GiveGuaranteeInput } from '../../../schema/case-step';
import { GeneralGuarantee } from '../../../schema/general-guarantee';
import { type UserError } from '../../../schema/user-error';
import { type Row, type Sql } from '../../store/store';
import { tableOf } from '../../store/table';
import { readMoney } from '../read-money';
import { basisOf, citationInWords } from '../recordal-law';
import { type KnownCase } from './case-law';
import { type CasePlan, plainCasePlan } from './case-plans';

const guarantees = tableOf(GeneralGuarantee);

/** The holder's general guarantee with the authority of the case that holds on the day; null if there is none. */
async function generalGuaranteeFor(sql: Sql, { found, today }: KnownCase): Promise<GeneralGuarantee | null> {
  const [row] = await sql.query<Row>(
    `SELECT ${guarantees.select} FROM \`general_guarantee\` WHERE \`rightsHolderId\` = ? AND \`authority\` = ? AND \`validFrom\` <= ? AND \`validTo\` >= ? ORDER BY \`validTo\` DESC LIMIT 1`,
    [found.rightsHolderId, found.authority, today, today],
  );
  return row ? guarantees.read(row) : null;
}

/** The holder's security: a sum that reaches what the law asks for, or its general guarantee. */
export async function guaranteePlan(
  sql: Sql,
  input: GiveGuaranteeInput,
  known: KnownCase,
): Promise<CasePlan> {
  const { found, today } = known;
  const general = input.kind === 'GENERAL' ? await generalGuaranteeFor(sql, known) : null;
  const { money, userErrors } = readMoney(['amount'], input.amount, found.currency);
  const errors: UserError[] = [...userErrors];
  if (input.kind === 'GENERAL') {
    if (general === null) {
      const basis = citationInWords(basisOf(found.jurisdiction, 'GENERAL_GUARANTEE', today));
      const message = `${found.authority ?? 'Nobody'} has no general guarantee of the holder that holds on ${today}${basis}.`;
      errors.push({ field: ['kind'], code: 'NOT_ALLOWED', message });
    }
    if (input.amount != null)
      errors.push({ field: ['amount'], code: 'INVALID', message: 'A general guarantee needs no sum.' });
  } else if (input.amount == null) {
    errors.push({ field: ['amount'], code: 'REQUIRED', message: 'Say how much is given.' });
  }
  const plain = plainCasePlan('GIVE_SECURITY', 'HOLDER', input, {
    guaranteeGiven: general === null ? (money?.amount ?? null) : null,
    guaranteeKind: input.kind,
    guaranteeGivenOn: today,
  });
  return {
    ...plain,
    facts: { ...plain.facts, security: money, generalGuarantee: general !== null },
    userErrors: [...plain.userErrors, ...errors],
  };
}
