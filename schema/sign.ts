import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';
import { NiceClass } from './nice-class';

export const SignGrade = describedEnum('SignGrade', 'How two signs relate.', {
  IDENTICAL: 'Identical in law: case, spacing, typeface and punctuation do not count, a letter does.',
  SIMILAR: 'Similar.',
  DISSIMILAR: 'Not similar.',
});
export type SignGrade = keyof typeof SignGrade;

export const TransformationKind = describedEnum(
  'TransformationKind',
  'One step that leads from the words of a listing to a mark.',
  {
    EXACT: 'The same text.',
    CASE: 'Upper and lower case.',
    WIDTH: 'Full-width and half-width letters.',
    COMPATIBILITY: 'Ligatures, mathematical and enclosed letters (Unicode NFKC).',
    DIACRITIC: 'Accents.',
    INVISIBLE: 'Zero-width and direction characters.',
    SPACING: 'Spaces inside the name.',
    PUNCTUATION: 'Hyphens, dots and other punctuation inside the name.',
    TYPO: 'One or two letters added, left out, changed or swapped.',
    HOMOGLYPH: 'Letters of another script that look the same.',
    LEET: 'Digits and symbols in place of letters.',
    MASKED: 'Letters hidden behind symbols.',
    REPEATED: 'Letters repeated.',
    PHONETIC: 'It sounds the same.',
    TRANSLITERATION: 'It is written in another script.',
    TRADITIONAL: 'Traditional and simplified Chinese characters.',
    LOOKALIKE_GLYPH: 'Chinese characters that look alike.',
    AFFIX: 'Plural, possessive or another ending.',
    CONTAINED: 'The mark is a part of a longer name, at a word boundary.',
    ALIAS: 'A documented further name of the same brand.',
    TRANSLATION: 'It means the same in another language.',
    ABBREVIATION: 'It is short for the other.',
    NUMBER_WORD: 'A number in words.',
  },
);
export type TransformationKind = keyof typeof TransformationKind;

@ObjectType({
  description:
    'One rewrite of the whole text. In a list each `to` is the next `from`; the last `to` is the mark.',
  simpleResolvers: true,
})
export class Transformation {
  @Field(() => TransformationKind, { description: 'What was done.' })
  kind: TransformationKind;

  @Field({ description: 'Text before.' })
  from: string;

  @Field({ description: 'Text behind.' })
  to: string;
}

@ObjectType({ description: 'How two signs compare. All scores are from 0 to 1.', simpleResolvers: true })
export class SignComparison {
  @Field(() => SignGrade, { description: 'The grade.' })
  grade: SignGrade;

  @Field(() => Float, {
    description: 'Global assessment: how likely the signs would be held confusingly similar.',
  })
  score: number;

  @Field(() => Float, { description: 'How alike they look.' })
  visual: number;

  @Field(() => Float, { description: 'How alike they sound.' })
  aural: number;

  @Field(() => Float, { description: 'How alike their meaning is.' })
  conceptual: number;

  @Field(() => [Transformation], {
    description: 'How the first becomes the second; empty where they are DISSIMILAR.',
  })
  transformations: readonly Transformation[];

  @Field({ description: 'The element that both share; empty if none.' })
  sharedElement: string;

  @Field(() => Float, {
    description: 'How distinctive that element is: 0 everyday or descriptive, 1 fanciful.',
  })
  distinctiveness: number;

  @Field(() => [String], { description: 'Codes of the features that decided, gravest first.' })
  reasons: readonly string[];
}

@InputType({ description: 'One side of a comparison of marks.' })
export class MarkInput {
  @Field({ description: 'The words of the mark, 1 to 500 characters.' })
  text: string;

  @Field(() => [NiceClass], { defaultValue: [], description: 'Nice classes.' })
  niceClasses: number[];

  @Field(() => [String], { defaultValue: [], description: 'Goods and services terms.' })
  goods: string[];

  @Field({
    defaultValue: false,
    description: 'Whether a decision says that it is well known: then it reaches different goods too.',
  })
  wellKnown: boolean;
}
