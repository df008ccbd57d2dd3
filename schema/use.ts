import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';

export const ItemField = describedEnum('ItemField', 'A field of an item.', {
  BRAND: '`brand`.',
  TITLE: '`title`.',
  ATTRIBUTE: 'The value of one of the `attributes`; `attribute` names it.',
  IMAGE_TEXT: '`imageText`.',
  DESCRIPTION: '`description`.',
});
export type ItemField = keyof typeof ItemField;

export const UseKind = describedEnum('UseKind', 'How a listing uses words.', {
  AS_MARK: 'As a mark: as the name of the goods.',
  REFERENTIAL: 'To say what the goods fit or refer to.',
  DESCRIPTIVE: 'In their ordinary sense.',
  OWN_MARK: "As the seller's own mark.",
});
export type UseKind = keyof typeof UseKind;

@ObjectType({ description: 'Words in a field of the item.', simpleResolvers: true })
export class Span {
  @Field(() => ItemField, { description: 'The field.' })
  field: ItemField;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the attribute, where the field is ATTRIBUTE.',
  })
  attribute: string | null;

  @Field(() => Int, { description: 'Offset of the first UTF-16 code unit in the field as it was sent.' })
  start: number;

  @Field(() => Int, { description: 'Offset behind the last UTF-16 code unit.' })
  end: number;

  @Field({ description: 'The words as they stand there.' })
  text: string;
}

@ObjectType({ description: 'Words that show how the mark is used.', simpleResolvers: true })
export class UseEvidence {
  @Field(() => ItemField, { description: 'The field.' })
  field: ItemField;

  @Field(() => Int, { description: 'Offset of the first UTF-16 code unit.' })
  start: number;

  @Field(() => Int, { description: 'Offset behind the last UTF-16 code unit.' })
  end: number;

  @Field({ description: 'The words.' })
  text: string;

  @Field({ description: 'What they show.' })
  meaning: string;
}
