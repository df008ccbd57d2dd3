import { Field, InputType } from 'type-graphql';
import { NiceClass } from './nice-class';
import { CountryCode, HsCode } from './scalars';

@InputType({ description: 'A named attribute of an item.' })
export class AttributeInput {
  @Field({ description: 'Name: `material`.' })
  name: string;

  @Field({ description: 'Value.' })
  value: string;
}

/** What an item says of itself, whether it is to be screened or to be stored. Sizes: see item-limits. */
@InputType({ description: 'What an item says of itself.' })
export class ItemInput {
  @Field({ description: 'Title, 1 to 2000 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Brand field, at most 500 characters.' })
  brand?: string | null;

  @Field(() => String, { nullable: true, description: 'Description, at most 20000 characters.' })
  description?: string | null;

  @Field(() => [AttributeInput], { nullable: true, description: 'Attributes, at most 100.' })
  attributes?: AttributeInput[] | null;

  @Field(() => String, { nullable: true, description: 'Text read from the images, at most 5000 characters.' })
  imageText?: string | null;

  @Field(() => [String], { nullable: true, description: 'Category path, widest first.' })
  category?: string[] | null;

  @Field(() => HsCode, { nullable: true, description: 'HS code of the goods.' })
  hsCode?: string | null;

  @Field(() => [NiceClass], { nullable: true, description: 'Nice classes of the goods, where known.' })
  niceClasses?: number[] | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country of dispatch.' })
  origin?: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country of destination.' })
  destination?: string | null;
}
