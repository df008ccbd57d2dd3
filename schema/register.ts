import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { RegisterVersion } from './register-version';
import { LocalDate } from './scalars';

/** Days without a new publication after which a register counts as stale, unless it says otherwise. */
export const DEFAULT_STALE_AFTER_DAYS = 14;

@Entity('register')
@Unique('uq_register_name', ['name'])
@ObjectType({
  implements: Node,
  description:
    'One source of filings that is loaded again and again: the daily files of an office, a list of recordals, a CSV export.',
  simpleResolvers: true,
})
export class Register extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Register', this.rowId);
  }

  @Column('varchar', { length: 100 })
  @Field({ description: 'Name of the source, as imports name it: `uspto`, `euipo`, `cn-recordals`.' })
  name: string;

  @Column('varchar', { length: 32 })
  @Field({
    description:
      'Format in which it was loaded last: `uspto`, `st66`, `st96`, `kipris`, `jsonl`, `csv`, `demo`.',
  })
  format: string;

  @Column('int', { name: 'staleAfterDays', nullable: true })
  ownStaleAfterDays: number | null;

  @Field(() => Int, { description: 'Days after which it counts as stale.' })
  get staleAfterDays(): number {
    return this.ownStaleAfterDays ?? DEFAULT_STALE_AFTER_DAYS;
  }

  /** Who imports at present, and until when nobody else may, UTC. Null or past: nobody. */
  @Column('varchar', { length: 120, nullable: true })
  leaseHolder: string | null;

  @Column('varchar', { length: 24, nullable: true })
  leaseUntil: string | null;
}

export const RegisterConnection = connectionOf(Register, 'registers');
export type RegisterConnection = InstanceType<typeof RegisterConnection>;

@ObjectType({ description: 'How fresh a register is.', simpleResolvers: true })
export class RegisterFreshness {
  @Field({ description: 'True if it was never loaded to the end, or not for longer than it may be.' })
  stale: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole days since the publication date of the newest complete load, or since its end where the source has no date; null before the first.',
  })
  ageDays: number | null;

  @Field(() => String, { nullable: true, description: 'What is wrong and what to do; null if nothing.' })
  warning: string | null;
}

@ObjectType({ description: 'What a statement about a mark rests on.', simpleResolvers: true })
export class Provenance {
  @Field(() => Register, { nullable: true, description: 'The register that brought it.' })
  register: Register | null;

  @Field(() => RegisterVersion, { nullable: true, description: 'The import that brought it.' })
  registerVersion: RegisterVersion | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Place of the record in the source: file and line; null for what came before places were kept.',
  })
  sourceRecord: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the office last wrote the record, where the source says.',
  })
  recordedOn: string | null;

  @Field({ description: 'SHA-256 of all that the record says, Base64: equal records have equal hashes.' })
  contentHash: string;
}
