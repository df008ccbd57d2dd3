import { Initial1764000000000 } from './mysql/1764000000000-initial';
import { RecordalWorkflow1764100000000 } from './mysql/1764100000000-recordal-workflow';
import { Shipments1795684488000 } from './mysql/1795684488000-shipments';
import { RegisterHistory1795686500000 } from './mysql/1795686500000-register-history';
import { LicenceChains1795686637000 } from './mysql/1795686637000-licence-chains';
import { LegitimateUserRequests1795688476000 } from './mysql/1795688476000-legitimate-user-requests';
import { RecordalStates1795689468000 } from './mysql/1795689468000-recordal-states';
import { EnforcementCases1795690589000 } from './mysql/1795690589000-enforcement-cases';
import { ApiKeys1795691147000 } from './mysql/1795691147000-api-keys';
import { AuditLog1795691148000 } from './mysql/1795691148000-audit-log';
import { IdempotencyKeys1795692000000 } from './mysql/1795692000000-idempotency-keys';
import { BulkOperations1795692100000 } from './mysql/1795692100000-bulk-operations';
import { GoodsTerms1795693100000 } from './mysql/1795693100000-goods-terms';
import { RightsHolderLinks1795693000000 } from './mysql/1795693000000-rights-holder-links';
import { Webhooks1795709200000 } from './mysql/1795709200000-webhooks';
import { ScreeningStatistics1795709300000 } from './mysql/1795709300000-screening-statistics';
import { GoodsVocabulary1795712000000 } from './mysql/1795712000000-goods-vocabulary';
import { WebhookHolds1795714000000 } from './mysql/1795714000000-webhook-holds';
import { TradeRollup1795715000000 } from './mysql/1795715000000-trade-rollup';

/** Migrations of this dialect, oldest first. */
export const mysqlMigrations = [
  Initial1764000000000,
  RecordalWorkflow1764100000000,
  Shipments1795684488000,
  RegisterHistory1795686500000,
  LicenceChains1795686637000,
  LegitimateUserRequests1795688476000,
  RecordalStates1795689468000,
  EnforcementCases1795690589000,
  ApiKeys1795691147000,
  AuditLog1795691148000,
  IdempotencyKeys1795692000000,
  BulkOperations1795692100000,
  RightsHolderLinks1795693000000,
  GoodsTerms1795693100000,
  Webhooks1795709200000,
  ScreeningStatistics1795709300000,
  GoodsVocabulary1795712000000,
  WebhookHolds1795714000000,
  TradeRollup1795715000000,
];
