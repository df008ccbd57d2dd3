import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A word of goods, and the part of the owners in its class whose filings use it, [0, 1]. */
export type WordShare = readonly [word: string, share: number];

/** What the filings of the loaded registers say of the words of goods, by class; the newest one serves. No part of the API. */
@Entity('goods_vocabulary')
export class GoodsVocabulary {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Column('varchar', { length: 24 })
  learnedAt: string;

  /** The newest register version that it was learned from. */
  @Column('int')
  registerVersionId: number;

  /** Trademarks that were read. */
  @Column('int')
  marks: number;

  /** Usual words by Nice class, sorted. */
  @Column('simple-json')
  words: Readonly<Record<string, readonly WordShare[]>>;

  /** Digest of the words: equal ones weigh alike. */
  @Column('varchar', { length: 12 })
  digest: string;
}
