import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Provenance } from '../../schema/register';
import { RegisterVersion } from '../../schema/register-version';
import { RightsHolder } from '../../schema/rights-holder';
import { TrademarkState } from '../../schema/trademark-state';
import { type RequestContext } from '../access/request-context';
import { provenanceOf } from './provenance';

@Resolver(() => TrademarkState)
export class TrademarkStateResolver {
  @FieldResolver(() => RightsHolder, { nullable: true, description: 'Who owned it.' })
  owner(
    @Root() { ownerId }: TrademarkState,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return loaders.RightsHolder.load(ownerId);
  }

  @FieldResolver(() => Provenance, { description: 'What the state rests on.' })
  provenance(@Root() state: TrademarkState, @Ctx() context: RequestContext): Promise<Provenance> {
    return provenanceOf(state, context);
  }

  @FieldResolver(() => RegisterVersion, {
    nullable: true,
    description: 'The register version that ended the state: it no longer holds from there on.',
  })
  endedBy(
    @Root() { untilVersionId }: TrademarkState,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RegisterVersion | null> {
    return loaders.RegisterVersion.load(untilVersionId);
  }
}
