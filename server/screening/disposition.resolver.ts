import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Disposition, DispositionPayload, SetDispositionInput } from '../../schema/disposition';
import { Trademark } from '../../schema/trademark';
import { type RequestContext } from '../access/request-context';
import { DispositionService } from './disposition.service';

@Resolver(() => Disposition)
export class DispositionResolver {
  constructor(private readonly dispositions: DispositionService) {}

  @Authorized('MARKETPLACE', 'OPERATOR')
  @Mutation(() => DispositionPayload, {
    description: 'Records what a person decided about a finding; later screenings follow it.',
  })
  setDisposition(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetDispositionInput, { description: 'The decision.' }) input: SetDispositionInput,
  ): Promise<DispositionPayload> {
    return this.dispositions.set(context, input);
  }

  @FieldResolver(() => Trademark, { nullable: true, description: 'The trademark that it is about.' })
  async trademark(
    @Root() { trademarkId }: Disposition,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Trademark | null> {
    return loaders.Trademark.load(trademarkId);
  }
}
