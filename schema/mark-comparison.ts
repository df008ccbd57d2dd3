import { Field, ObjectType } from 'type-graphql';
import { GoodsComparison } from './goods';
import { SignComparison } from './sign';

@ObjectType({ description: 'How two marks compare.', simpleResolvers: true })
export class MarkComparison {
  @Field(() => SignComparison, { description: 'The signs.' })
  sign: SignComparison;

  @Field(() => GoodsComparison, { description: 'The goods.' })
  goods: GoodsComparison;
}
