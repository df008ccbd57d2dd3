import { Field, Float, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';
import { GoodsComparison } from './goods';
import { NiceClass } from './nice-class';
import { SignComparison } from './sign';

export const LikelihoodGrade = describedEnum('LikelihoodGrade', 'How likely confusion of two marks is.', {
  DOUBLE_IDENTITY: 'Identical signs for the same goods.',
  LIKELY: 'At or above the block threshold of the default policy.',
  POSSIBLE: 'Between its review and its block threshold.',
  UNLIKELY: 'Below its review threshold.',
});
export type LikelihoodGrade = keyof typeof LikelihoodGrade;

export const LikelihoodBasis = describedEnum(
  'LikelihoodBasis',
  'What the likelihood of confusion rests on.',
  {
    SIGNS_AND_GOODS: 'The signs and the goods together.',
    WELL_KNOWN: 'The goods differ; a link with a well-known mark is what counts.',
    SIGNS_ALONE: 'The signs: it is not known what the goods of one side are.',
  },
);
export type LikelihoodBasis = keyof typeof LikelihoodBasis;

export const Weightier = describedEnum(
  'Weightier',
  'Which part keeps the likelihood down: the one that is less alike.',
  {
    SIGNS: 'The signs.',
    GOODS: 'The goods.',
    BOTH: 'Both to the same degree.',
  },
);
export type Weightier = keyof typeof Weightier;

@ObjectType({
  description:
    'Global assessment: signs, goods and the strength of the earlier mark weighed together (interdependence).',
  simpleResolvers: true,
})
export class Confusion {
  @Field(() => LikelihoodGrade, { description: 'The grade.' })
  grade: LikelihoodGrade;

  @Field(() => Float, { description: 'How likely confusion is, 0 to 1.' })
  score: number;

  @Field(() => LikelihoodBasis, { description: 'What it rests on.' })
  basis: LikelihoodBasis;

  @Field(() => Weightier, { description: 'Which part decides more.' })
  weightier: Weightier;

  @Field(() => Float, {
    description: 'Part of the similarity of the signs that counts for these goods, 0 to 1.',
  })
  goodsFactor: number;

  @Field(() => NiceClass, {
    nullable: true,
    description: 'Class that both state and for whose goods words were weighed; none is null.',
  })
  niceClass: number | null;

  @Field(() => Float, {
    description:
      'How distinctive what the signs share is for these goods: 0 everyday or descriptive, 1 fanciful.',
  })
  sharedStrength: number;

  @Field({ description: 'The reason in words.' })
  explanation: string;
}

@ObjectType({ description: 'How two marks compare.', simpleResolvers: true })
export class MarkComparison {
  @Field(() => SignComparison, { description: 'The signs.' })
  sign: SignComparison;

  @Field(() => GoodsComparison, { description: 'The goods.' })
  goods: GoodsComparison;

  @Field(() => Confusion, { description: 'How likely confusion is, all things weighed together.' })
  confusion: Confusion;
}
