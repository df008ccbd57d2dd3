import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A piece of work that a client named, and its answer. No part of the API: it stands behind the mutations. */
@Entity('idempotency_key')
@Unique('uq_idempotency_key', ['tenant', 'key'])
export class IdempotencyKey {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  /** Whose key it is: the same key of another tenant is another key. */
  @Column('varchar', { length: 120 })
  tenant: string;

  @Column('varchar', { length: 200 })
  key: string;

  /** Digest of operation and input. */
  @Column('varchar', { length: 43 })
  inputHash: string;

  /** Which of those that come at the same time was first. */
  @Column('varchar', { length: 36 })
  claim: string;

  /** The payload, with global ids in the place of objects. */
  @Column('simple-json', { nullable: true })
  answer: unknown;

  @Index('ix_idempotency_key_created')
  @Column('varchar', { length: 24 })
  createdAt: string;
}
