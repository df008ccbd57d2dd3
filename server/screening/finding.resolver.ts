import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Finding } from '../../schema/finding';
import { Trademark } from '../../schema/trademark';
import { type RequestContext } from '../access/request-context';

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => Trademark, {
    nullable: true,
    description: 'The filed mark; null if it has left the register since.',
  })
  trademark(
    @Root() { trademarkId }: Finding,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Trademark | null> | Trademark | null {
    return loaders.Trademark.now(trademarkId);
  }
}
