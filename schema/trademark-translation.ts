import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type GoodsStatement } from './filing';

/** The goods of a filing in further languages: long, and seldom asked for, so that they stand beside the filing. */
@Entity('trademark_translation')
export class TrademarkTranslation {
  @PrimaryColumn('int')
  trademarkId: number;

  @Column('simple-json')
  statements: GoodsStatement[];
}
