import { CaseClock } from '../../schema/case-clock';
import { CaseGoods } from '../../schema/case-goods';
import { CaseTransition } from '../../schema/case-transition';
import { EnforcementCase } from '../../schema/enforcement-case';
import { GeneralGuarantee } from '../../schema/general-guarantee';
import { manyRows, oneRow } from './row-loader';
import { type Scope } from './scope';
import { type Sql } from './store';

/** Loaders of enforcement cases. */
export const CASE_LOADERS = {
  EnforcementCase: (sql: Sql, scope: Scope) =>
    oneRow<EnforcementCase, number>(sql, scope, EnforcementCase, 'rowId'),
  GeneralGuarantee: (sql: Sql, scope: Scope) =>
    oneRow<GeneralGuarantee, number>(sql, scope, GeneralGuarantee, 'rowId'),
  clocksOfCase: (sql: Sql, scope: Scope) => manyRows<CaseClock, number>(sql, scope, CaseClock, 'caseId'),
  goodsOfCase: (sql: Sql, scope: Scope) => manyRows<CaseGoods, number>(sql, scope, CaseGoods, 'caseId'),
  transitionsOfCase: (sql: Sql, scope: Scope) =>
    manyRows<CaseTransition, number>(sql, scope, CaseTransition, 'caseId'),
};
