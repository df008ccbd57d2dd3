import { ObjectType } from 'type-graphql';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from './connection';
import { Filing } from './filing';

/**
 * How a filing stood until a register version changed it. A row is written when a record changes or goes, never when it
 * stays the same: the present state is the trademark's own row.
 */
@Entity('trademark_state')
@Index('ix_trademark_state_until', ['untilVersionId'])
@ObjectType({
  implements: Filing,
  description: 'A state of a filing that a later register version ended.',
  simpleResolvers: true,
})
export class TrademarkState extends Filing {
  @PrimaryColumn('int')
  trademarkId: number;

  /** The version that ended the state. */
  @PrimaryColumn('int')
  untilVersionId: number;
}

export const TrademarkStateConnection = connectionOf(TrademarkState, 'earlier states of a filing');
export type TrademarkStateConnection = InstanceType<typeof TrademarkStateConnection>;
