import { CaseClock } from '../../schema/case-clock';
import { CaseGoods } from '../../schema/case-goods';
import { CaseTransition } from '../../schema/case-transition';
import { EnforcementCase } from '../../schema/enforcement-case';
import { GeneralGuarantee } from '../../schema/general-guarantee';
import { byId, rowsOf } from './row-loader';

/** Loaders of enforcement cases. */
export const CASE_LOADERS = {
  EnforcementCase: byId(EnforcementCase),
  GeneralGuarantee: byId(GeneralGuarantee),
  clocksOfCase: rowsOf(CaseClock, 'caseId'),
  goodsOfCase: rowsOf(CaseGoods, 'caseId'),
  transitionsOfCase: rowsOf(CaseTransition, 'caseId'),
};
