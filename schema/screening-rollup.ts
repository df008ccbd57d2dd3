import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A recorded screening as it is counted: once, under the finding that decided it. What is not known is 0 or ''. It is written in
 * the transaction that records the screening, and goes once it was added to the rollups.
 */
@Entity('screening_unrolled')
export class ScreeningUnrolled {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Column('int')
  marketplaceId: number;

  @Column('int')
  sellerId: number;

  /** When it was recorded, UTC: `2026-11-26`. */
  @Column('varchar', { length: 10 })
  day: string;

  @Column('varchar', { length: 8 })
  verdict: string;

  /** Reason of the gravest finding. */
  @Column('varchar', { length: 32 })
  reason: string;

  /** Class that the goods most probably belong to. */
  @Column('int')
  niceClass: number;

  /** Brand of the mark of the gravest finding. */
  @Column('int')
  brandId: number;

  @Column('varchar', { length: 2 })
  origin: string;

  @Column('varchar', { length: 2 })
  destination: string;
}

/** How many screenings there were of one kind, in one cube: what the cube does not tell apart is 0 or ''. */
@Entity('screening_rollup', { withoutRowid: true })
export class ScreeningRollup {
  @PrimaryColumn('int')
  cube: number;

  @PrimaryColumn('int')
  marketplaceId: number;

  @PrimaryColumn('int')
  sellerId: number;

  /** Day, `2026-11-26`, or month, `2026-11`, after the cube. */
  @PrimaryColumn('varchar', { length: 10 })
  period: string;

  @PrimaryColumn('int')
  niceClass: number;

  @PrimaryColumn('int')
  brandId: number;

  @PrimaryColumn('varchar', { length: 2 })
  origin: string;

  @PrimaryColumn('varchar', { length: 2 })
  destination: string;

  @PrimaryColumn('varchar', { length: 8 })
  verdict: string;

  @PrimaryColumn('varchar', { length: 32 })
  reason: string;

  @Column('int')
  screenings: number;
}

/** The same by seller, brand, route and month alone, in the order in which groups of them are read: there are as many groups as cells. */
@Entity('screening_trade_rollup', { withoutRowid: true })
export class ScreeningTradeRollup {
  @PrimaryColumn('int')
  marketplaceId: number;

  @PrimaryColumn('int')
  sellerId: number;

  @PrimaryColumn('int')
  brandId: number;

  @PrimaryColumn('varchar', { length: 2 })
  origin: string;

  @PrimaryColumn('varchar', { length: 2 })
  destination: string;

  /** Month, `2026-11`. */
  @PrimaryColumn('varchar', { length: 10 })
  period: string;

  @PrimaryColumn('varchar', { length: 8 })
  verdict: string;

  @Column('int')
  screenings: number;
}
