import { Arg, Query, Resolver } from 'type-graphql';
import { GoodsComparison, GoodsInput } from '../../schema/goods';
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

  @Query(() => GoodsComparison, { description: 'How goods or services relate.' })
  compareGoods(
    @Arg('a', () => GoodsInput, { description: 'One side.' }) a: GoodsInput,
    @Arg('b', () => GoodsInput, { description: 'The other side.' }) b: GoodsInput,
  ): GoodsComparison {
    return this.compare.goods(a, b);
  }
}
