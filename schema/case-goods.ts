import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Money, MoneyInput, moneyOf } from './money';
import { HsCode } from './scalars';

@Entity('case_goods')
@ObjectType({ description: 'One line of the goods of a case.', simpleResolvers: true })
export class CaseGoods {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Index('ix_case_goods_case')
  @Column('int')
  caseId: number;

  @Index('ix_case_goods_listing')
  @Column('int', { nullable: true })
  listingId: number | null;

  @Column('varchar', { length: 500 })
  @Field({ description: 'The goods in words.' })
  description: string;

  @Column('varchar', { length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: 'SKU, where known.' })
  sku: string | null;

  @Column('varchar', { length: 20, nullable: true })
  @Field(() => HsCode, { nullable: true, description: 'Harmonized System code, where known.' })
  hsCode: string | null;

  @Column('int')
  @Field(() => Int, { description: 'How many, in `unit`.' })
  quantity: number;

  @Column('varchar', { length: 20 })
  @Field({ description: 'Unit of the quantity: `pieces`, `kg`.' })
  unit: string;

  @Column('varchar', { length: 20, nullable: true })
  valueAmount: string | null;

  @Column('varchar', { length: 3, nullable: true })
  valueCurrency: string | null;

  @Field(() => Money, { nullable: true, description: 'Value of the whole line; null if not stated.' })
  get value(): Money | null {
    return moneyOf(this.valueAmount, this.valueCurrency);
  }
}

@InputType({ description: 'One line of the goods of a case.' })
export class CaseGoodsInput {
  @Field(() => ID, { nullable: true, description: 'The listing that they belong to, where known.' })
  listing?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The goods in words, at most 500 characters. Default: the title of the listing.',
  })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SKU, at most 100 characters. Default: that of the listing.',
  })
  sku?: string | null;

  @Field(() => HsCode, {
    nullable: true,
    description: 'Harmonized System code. Default: that of the listing.',
  })
  hsCode?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many, in `unit`; at least 1.' })
  quantity: number;

  @Field({ defaultValue: 'pieces', description: 'Unit of the quantity, at most 20 characters.' })
  unit: string;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Value of the whole line, at most two decimals; needed at customs, one currency in a case.',
  })
  value?: MoneyInput | null;
}
