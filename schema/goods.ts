import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';
import { NiceClass } from './nice-class';

export const GoodsGrade = describedEnum('GoodsGrade', 'How goods relate.', {
  SAME: 'The same goods.',
  SIMILAR: 'Similar goods.',
  DIFFERENT: 'Different goods.',
  UNKNOWN: 'It is not known what one side is.',
});
export type GoodsGrade = keyof typeof GoodsGrade;

export const GoodsBasis = describedEnum('GoodsBasis', 'Why goods were graded as they were.', {
  SAME_TERM: 'The same term.',
  SAME_CLASS: 'The same Nice class.',
  SAME_GROUP: 'The same similar group inside a class.',
  CLASS_COVERED: 'One term covers the other.',
  COMPLEMENTARY: 'They are used together.',
  SAME_CHANNEL: 'They are sold through the same channel.',
  COORDINATED_CLASSES: 'Their classes are coordinated.',
  DIFFERENT_CLASSES: 'Their classes have nothing in common.',
  DIFFERENT_GROUP: 'They share a class, but no similar group.',
  NOT_STATED: 'One side does not say.',
});
export type GoodsBasis = keyof typeof GoodsBasis;

export const GoodsSource = describedEnum('GoodsSource', 'Where a reading of goods comes from.', {
  STATED_CLASS: 'The Nice class that the item states.',
  HS_CODE: 'The HS code.',
  CATEGORY: 'The category path.',
  TITLE: 'Words of the title.',
  DESCRIPTION: 'Words of the description.',
});
export type GoodsSource = keyof typeof GoodsSource;

@ObjectType({
  description: 'A Nice class that the goods of a listing probably belong to.',
  simpleResolvers: true,
})
export class ClassGuess {
  @Field(() => NiceClass, { description: 'The class.' })
  niceClass: number;

  @Field(() => Float, { description: 'How sure, 0 to 1.' })
  confidence: number;

  @Field(() => GoodsSource, { description: 'Where it was read.' })
  source: GoodsSource;

  @Field({ description: 'The words or code that led there.' })
  evidence: string;
}

@ObjectType({ description: 'How the goods of a listing relate to those of a mark.', simpleResolvers: true })
export class GoodsComparison {
  @Field(() => GoodsGrade, { description: 'The grade.' })
  grade: GoodsGrade;

  @Field(() => Float, { description: 'Similarity, 0 to 1.' })
  score: number;

  @Field(() => GoodsBasis, { description: 'Why.' })
  basis: GoodsBasis;

  @Field({ description: 'The reason in words.' })
  explanation: string;

  @Field(() => [NiceClass], { description: 'Classes read from the first side, best first.' })
  listingClasses: readonly number[];

  @Field(() => [NiceClass], { description: 'Classes of the mark.' })
  trademarkClasses: readonly number[];
}

@InputType({ description: 'Goods or services to compare.' })
export class GoodsInput {
  @Field(() => [String], { description: 'Terms, 1 to 100, each at most 500 characters: `running shoes`.' })
  terms: string[];

  @Field(() => [NiceClass], { defaultValue: [], description: 'Nice classes; none are read from the terms.' })
  niceClasses: number[];
}
