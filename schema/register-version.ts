import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { Node, toGlobalId } from './node';
import { DateTime } from './scalars';

export const ImportStatus = describedEnum('ImportStatus', 'How an import stands.', {
  RUNNING: 'Still reading, or stopped without a word; running it again completes it.',
  COMPLETED: 'All of the source was read.',
  FAILED: 'It ended with an error; whole batches before it are in.',
});
export type ImportStatus = keyof typeof ImportStatus;

@Entity('register_version')
@ObjectType({
  implements: Node,
  description: 'The state of all loaded registers after one import. Every screening names the one it used.',
  simpleResolvers: true,
})
export class RegisterVersion extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('RegisterVersion', this.rowId);
  }

  @Column('varchar', { length: 300 })
  @Field({ description: 'Where the records came from: a file name, or the name of the demo register.' })
  source: string;

  @Column('varchar', { length: 32 })
  @Field({ description: 'Format of the source: `csv`, `demo`.' })
  format: string;

  @Column('bigint', {
    nullable: true,
    transformer: { to: (n: number | null) => n, from: (n: string | null) => (n === null ? null : Number(n)) },
  })
  @Field(() => String, { nullable: true, description: 'Size of the source in bytes, as decimal text.' })
  sizeBytes: number | null;

  @Column('varchar', { length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of the source, hexadecimal.' })
  sha256: string | null;

  @Index('ix_register_version_status')
  @Column('varchar', { length: 16 })
  @Field(() => ImportStatus, { description: 'How the import stands.' })
  status: ImportStatus;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When the import began.' })
  startedAt: string;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the import ended; the version is as of this time.',
  })
  asOf: string | null;

  @Column('int', { default: 0 })
  @Field(() => Int, { description: 'Records read.' })
  readCount: number;

  @Column('int', { default: 0 })
  @Field(() => Int, { description: 'Records that were new.' })
  newCount: number;

  @Column('int', { default: 0 })
  @Field(() => Int, { description: 'Records that changed an older one.' })
  changedCount: number;

  @Column('int', { default: 0 })
  @Field(() => Int, { description: 'Records that said nothing new.' })
  unchangedCount: number;

  @Column('int', { default: 0 })
  @Field(() => Int, { description: 'Records refused, each with its reason in the reject file.' })
  rejectedCount: number;
}

export const RegisterVersionConnection = connectionOf(RegisterVersion, 'register versions');
export type RegisterVersionConnection = InstanceType<typeof RegisterVersionConnection>;
