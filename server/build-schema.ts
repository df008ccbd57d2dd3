import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AuditResolver } from './access/audit/audit.resolver';
import { checkAccess } from './access/check-access';
import { ApiKeyResolver } from './access/keys/api-key.resolver';
import { StatisticsResolver } from './analytics/statistics.resolver';
import { BulkEventsResolver, BulkResolver } from './bulk/bulk.resolver';
import { BrandResolver } from './catalog/brand.resolver';
import { ListingEventsResolver } from './catalog/listing-events.resolver';
import { ListingResolver } from './catalog/listing.resolver';
import { NodeResolver } from './catalog/node.resolver';
import { SellerResolver } from './catalog/seller.resolver';
import { ViewerResolver } from './catalog/viewer.resolver';
import { AuthorizationResolver } from './customs/authorization.resolver';
import { DocumentResolver } from './customs/documents/document.resolver';
import { CaseEventsResolver } from './customs/cases/case-events.resolver';
import { CaseGoodsResolver } from './customs/cases/case-goods.resolver';
import { CaseResolver } from './customs/cases/case.resolver';
import { CustomsCaseResolver } from './customs/cases/customs-case.resolver';
import { GeneralGuaranteeResolver } from './customs/cases/general-guarantee.resolver';
import { HolderCaseResolver } from './customs/cases/holder-case.resolver';
import { TraderCaseResolver } from './customs/cases/trader-case.resolver';
import { ClockResolver } from './customs/clock.resolver';
import { LawResolver } from './customs/law.resolver';
import { LegitimateUserRequestResolver } from './customs/legitimate-user-request.resolver';
import { LegitimateUserResolver } from './customs/legitimate-user.resolver';
import { PreConfirmationResolver } from './customs/pre-confirmation.resolver';
import { PreConfirmationWorkflowResolver } from './customs/pre-confirmation-workflow.resolver';
import { RecordalEventsResolver } from './customs/recordal-events.resolver';
import { RecordalWorkflowResolver } from './customs/recordal-workflow.resolver';
import { RecordalResolver } from './customs/recordal.resolver';
import { ShipmentEventsResolver } from './customs/shipment-events.resolver';
import { ShipmentLineResolver } from './customs/shipment-line.resolver';
import { ShipmentResolver } from './customs/shipment.resolver';
import { FederationResolver } from './federation/federation.resolver';
import { callPlainResolversDirectly } from './plain-resolvers';
import { RegisterVersionResolver } from './registers/register-version.resolver';
import { RightsHolderResolver } from './registers/owners/rights-holder.resolver';
import { RightsHolderLinkResolver } from './registers/owners/rights-holder-link.resolver';
import { RegisterImportResolver } from './registers/operations/register-import.resolver';
import { RegisterResolver } from './registers/register.resolver';
import { TrademarkStateResolver } from './registers/trademark-state.resolver';
import { TrademarkResolver } from './registers/trademark.resolver';
import { CompareResolver } from './screening/compare.resolver';
import { DispositionResolver } from './screening/disposition.resolver';
import { FindingResolver } from './screening/finding.resolver';
import { ScreeningResolver } from './screening/screening.resolver';
import { WebhookDeliveryResolver, WebhookEndpointResolver } from './webhooks/webhook.resolver';

/** A class whose instance type-graphql asks for. */
type ResolverClass = abstract new (...parts: never[]) => object;

/** Every resolver class; their instances come from the composition root. */
export const resolvers = [
  ApiKeyResolver,
  AuditResolver,
  AuthorizationResolver,
  BrandResolver,
  CaseEventsResolver,
  CaseGoodsResolver,
  CaseResolver,
  ClockResolver,
  BulkEventsResolver,
  BulkResolver,
  CompareResolver,
  CustomsCaseResolver,
  DispositionResolver,
  DocumentResolver,
  FederationResolver,
  FindingResolver,
  GeneralGuaranteeResolver,
  HolderCaseResolver,
  LawResolver,
  LegitimateUserRequestResolver,
  LegitimateUserResolver,
  ListingEventsResolver,
  ListingResolver,
  NodeResolver,
  PreConfirmationResolver,
  PreConfirmationWorkflowResolver,
  RecordalEventsResolver,
  RecordalResolver,
  RecordalWorkflowResolver,
  RegisterImportResolver,
  RegisterResolver,
  RightsHolderLinkResolver,
  RightsHolderResolver,
  RegisterVersionResolver,
  ScreeningResolver,
  SellerResolver,
  ShipmentEventsResolver,
  ShipmentLineResolver,
  ShipmentResolver,
  StatisticsResolver,
  TraderCaseResolver,
  TrademarkResolver,
  ViewerResolver,
  TrademarkStateResolver,
  WebhookDeliveryResolver,
  WebhookEndpointResolver,
] as const;

/** type-graphql insists on one; every subscription of ours takes its events from the request's context instead. */
const unusedPubSub = {
  publish: () => undefined,
  subscribe: (topic: string): never => {
    throw new Error(`Nothing is published on ${topic}.`);
  },
};

/**
 * The executable schema.
 * @param instances one instance of each resolver class; may be empty where nothing is resolved, as when printing
 */
export function buildGraphQLSchema(instances: readonly object[]): GraphQLSchema {
  const byClass = new Map(instances.map((instance) => [instance.constructor as ResolverClass, instance]));
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<ResolverClass> & NonEmptyArray<() => unknown>,
    container: { get: (resolver: ResolverClass) => byClass.get(resolver) },
    authChecker: checkAccess,
    pubSub: unusedPubSub,
    validate: false,
    nullableByDefault: false,
  });
  callPlainResolversDirectly(schema, (resolver) => byClass.get(resolver as ResolverClass));
  resolveNodesAtOnce(schema);
  describeRoots(schema);
  return schema;
}

/** type-graphql leaves the root types without a word. */
function describeRoots(schema: GraphQLSchema): void {
  const roots = [
    [schema.getQueryType(), 'What can be asked.'],
    [schema.getMutationType(), 'What can be done. What law or input forbids comes back in `userErrors`.'],
    [
      schema.getSubscriptionType(),
      'What is told as it happens, over graphql-ws, each viewer what concerns it.',
    ],
  ] as const;
  for (const [type, description] of roots) if (type) type.description = description;
}

/** type-graphql resolves abstract types by a promise, which graphql-jit does not wait for; an object knows its own name. */
function resolveNodesAtOnce(schema: GraphQLSchema): void {
  for (const type of [schema.getType('Node'), schema.getType('_Entity')])
    if (isAbstractType(type)) type.resolveType = (value: object) => value.constructor.name;
}
