import { ApiKey } from '../../schema/api-key';
import { AuditEntry } from '../../schema/audit-entry';
import { Authorization } from '../../schema/authorization';
import { Brand } from '../../schema/brand';
import { CaseClock } from '../../schema/case-clock';
import { CaseGoods } from '../../schema/case-goods';
import { CaseTransition } from '../../schema/case-transition';
import { BulkChunk } from '../../schema/bulk-chunk';
import { BulkOperation } from '../../schema/bulk-operation';
import { Disposition } from '../../schema/disposition';
import { EnforcementCase } from '../../schema/enforcement-case';
import { Finding } from '../../schema/finding';
import { GeneralGuarantee } from '../../schema/general-guarantee';
import { GoodsTerm } from '../../schema/goods-term';
import { GoodsVocabulary } from '../../schema/goods-vocabulary';
import { IdempotencyKey } from '../../schema/idempotency-key';
import { LegitimateUser } from '../../schema/legitimate-user';
import { LegitimateUserRequest } from '../../schema/legitimate-user-request';
import { Listing } from '../../schema/listing';
import { Marketplace } from '../../schema/marketplace';
import { OutboxEvent } from '../../schema/outbox-event';
import { PreConfirmation } from '../../schema/pre-confirmation';
import { PreConfirmationTransition } from '../../schema/pre-confirmation-transition';
import { Recordal } from '../../schema/recordal';
import { RecordalTransition } from '../../schema/recordal-transition';
import { Register } from '../../schema/register';
import { RegisterVersion } from '../../schema/register-version';
import { RightsHolder } from '../../schema/rights-holder';
import { RightsHolderKey, RightsHolderLink } from '../../schema/rights-holder-link';
import { Screening } from '../../schema/screening';
import { ScreeningRollup, ScreeningTradeRollup, ScreeningUnrolled } from '../../schema/screening-rollup';
import { Seller } from '../../schema/seller';
import { Shipment, ShipmentAuthority } from '../../schema/shipment';
import { ShipmentLine } from '../../schema/shipment-line';
import { ShipmentTransition } from '../../schema/shipment-transition';
import { SupportingDocument } from '../../schema/supporting-document';
import { Trademark } from '../../schema/trademark';
import { TrademarkState } from '../../schema/trademark-state';
import { TrademarkTranslation } from '../../schema/trademark-translation';
import { WebhookDelivery } from '../../schema/webhook-delivery';
import { WebhookEndpoint } from '../../schema/webhook-endpoint';

/** Every class that has a table. */
export const entities = [
  ApiKey,
  AuditEntry,
  Authorization,
  Brand,
  CaseClock,
  CaseGoods,
  CaseTransition,
  BulkChunk,
  BulkOperation,
  Disposition,
  EnforcementCase,
  Finding,
  GeneralGuarantee,
  GoodsTerm,
  GoodsVocabulary,
  IdempotencyKey,
  LegitimateUser,
  LegitimateUserRequest,
  Listing,
  Marketplace,
  OutboxEvent,
  PreConfirmation,
  PreConfirmationTransition,
  Recordal,
  RecordalTransition,
  Register,
  RegisterVersion,
  RightsHolder,
  RightsHolderKey,
  RightsHolderLink,
  Screening,
  ScreeningRollup,
  ScreeningTradeRollup,
  ScreeningUnrolled,
  Seller,
  Shipment,
  ShipmentAuthority,
  ShipmentLine,
  ShipmentTransition,
  SupportingDocument,
  Trademark,
  TrademarkState,
  TrademarkTranslation,
  WebhookEndpoint,
  WebhookDelivery,
] as const;
