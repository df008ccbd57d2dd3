import { AuthorizationResolver } from './authorization.resolver';
import { AuthorizationService } from './authorization.service';
import { type CaseParts, caseResolvers } from './cases/case-resolvers';
import { ClockResolver } from './clock.resolver';
import { LawResolver } from './law.resolver';
import { LegitimateUserRequestResolver } from './legitimate-user-request.resolver';
import { LegitimateUserRequestService } from './legitimate-user-request.service';
import { LegitimateUserResolver } from './legitimate-user.resolver';
import { LegitimateUserService } from './legitimate-user.service';
import { RecordalEventsResolver } from './recordal-events.resolver';
import { RecordalWorkflowResolver } from './recordal-workflow.resolver';
import { RecordalResolver } from './recordal.resolver';
import { RecordalService } from './recordal.service';
import { type TradeParts, tradeResolvers } from './trade-resolvers';

/** What customs and the law stand on. */
export interface CustomsParts extends CaseParts, TradeParts {
  /** Takes trademarks whose recordals changed up into the index. */
  readonly marksChanged: (trademarkIds: readonly number[]) => Promise<void>;
}

/** The resolvers of law, recordals, authorisations, shipments and cases, put together. */
export function customsResolvers(parts: CustomsParts): readonly object[] {
  const { events, now, permissionsChanged, store } = parts;
  const legitimateUsers = new LegitimateUserService(store, permissionsChanged, now);
  return [
    new AuthorizationResolver(new AuthorizationService(store, permissionsChanged, now)),
    new ClockResolver(),
    new LawResolver(),
    new LegitimateUserRequestResolver(new LegitimateUserRequestService(store, legitimateUsers, now)),
    new LegitimateUserResolver(legitimateUsers),
    new RecordalEventsResolver(),
    new RecordalResolver(),
    new RecordalWorkflowResolver(new RecordalService(store, parts, events, now)),
    ...caseResolvers(parts),
    ...tradeResolvers(parts),
  ];
}
