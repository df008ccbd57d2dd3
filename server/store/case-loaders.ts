import { CaseClock } from '../../schema/case-clock';
import { CaseGoods } from '../../schema/case-goods';
import { CaseTransition } from '../../schema/case-transition';
import { EnforcementCase } from '../../schema/enforcement-case';
import { GeneralGuarantee } from '../../schema/general-guarantee';
import { manyRows, oneRow } from './row-loader';
import { type Scope } from './scope';
import { type Sql } from './store';

/** Loaders of enforcement cases. */
export function createCaseLoaders(sql: Sql, scope: Scope) {
  return {
    EnforcementCase: oneRow<EnforcementCase, number>(sql, scope, EnforcementCase, 'rowId'),
    GeneralGuarantee: oneRow<GeneralGuarantee, number>(sql, scope, GeneralGuarantee, 'rowId'),
    clocksOfCase: manyRows<CaseClock, number>(sql, scope, CaseClock, 'caseId'),
    goodsOfCase: manyRows<CaseGoods, number>(sql, scope, CaseGoods, 'caseId'),
    transitionsOfCase: manyRows<CaseTransition, number>(sql, scope, CaseTransition, 'caseId'),
  };
}
