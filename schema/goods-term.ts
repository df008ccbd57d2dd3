import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A term of an official list of goods and services that the lexicon did not read by itself. No part of the API. */
@Entity('goods_term')
@Unique('uq_goods_term', ['niceClass', 'language', 'text'])
export class GoodsTerm {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Column('int')
  niceClass: number;

  @Column('varchar', { length: 12 })
  language: string;

  @Column('varchar', { length: 200 })
  text: string;

  /** The list: its file name, or what the operator calls it. */
  @Column('varchar', { length: 100 })
  source: string;
}
