import { Arg, Query, Resolver } from 'type-graphql';
import { MarkComparison } from '../../schema/mark-comparison';
import { MarkInput } from '../../schema/sign';
import { CompareService } from './compare.service';

@Resolver(() => MarkComparison)
export class CompareResolver {
  constructor(private readonly compare: CompareService) {}

  @Query(() => MarkComparison, { description: 'How two marks compare: their signs and their goods.' })
  compareMarks(
    @Arg('a', () => MarkInput, { description: 'One mark.' }) a: MarkInput,
    @Arg('b', () => MarkInput, { description: 'The other mark.' }) b: MarkInput,
  ): MarkComparison {
    return this.compare.compare(a, b);
  }
}
