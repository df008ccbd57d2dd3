import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { DateTime, LocalDate } from './scalars';

export const ImportStatus = describedEnum('ImportStatus', 'How an import stands.', {
  RUNNING: 'Still reading, or stopped without a word; running it again completes it.',
  COMPLETED: 'All of the source was read.',
  FAILED: 'It ended with an error; whole batches before it are in.',
});
export type ImportStatus = keyof typeof ImportStatus;

export const ImportMode = describedEnum('ImportMode', 'What the absence of a filing from a source means.', {
  FULL: 'The source is the whole register: filings of the register that it does not name are gone.',
  INCREMENT: 'The source names only what is new or changed; all else stays as it is.',
});
export type ImportMode = keyof typeof ImportMode;

@ObjectType({
  description: 'Status codes of an office that no table knows, and how often they came.',
  simpleResolvers: true,
})
export class UnknownStatusCode {
  @Field({ description: 'Office, WIPO ST.3 code.' })
  office: string;

  @Field({ description: 'The code as it stands in the source.' })
  code: string;

  @Field(() => Int, { description: 'Records that have it. They are kept with the status UNKNOWN.' })
  count: number;
}

@Entity('register_version')
@Index('ix_register_version_register', ['registerId', 'rowId'])
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
  @Field({ description: 'Format of the source: `uspto`, `st66`, `st96`, `kipris`, `jsonl`, `csv`, `demo`.' })
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

  @Column('int', { name: 'removedCount', nullable: true })
  storedRemovedCount: number | null;

  @Field(() => Int, { description: 'Filings that the source took out of the register.' })
  get removedCount(): number {
    return this.storedRemovedCount ?? 0;
  }

  /** Null for versions of the time before registers had names. */
  @Column('int', { nullable: true })
  registerId: number | null;

  @Column('varchar', { length: 12, name: 'mode', nullable: true })
  storedMode: ImportMode | null;

  @Field(() => ImportMode, { description: 'What the absence of a filing meant.' })
  get mode(): ImportMode {
    return this.storedMode ?? 'INCREMENT';
  }

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the office published the source, where it says; in the zone of the office.',
  })
  publicationDate: string | null;

  /** What tells that a source is the one that an unfinished import was reading. */
  @Column('varchar', { length: 64, nullable: true })
  fingerprint: string | null;

  @Column('simple-json', { name: 'unknownStatusCodes', nullable: true })
  storedUnknownStatusCodes: UnknownStatusCode[] | null;

  @Field(() => [UnknownStatusCode], { description: 'Status codes that no table knows.' })
  get unknownStatusCodes(): UnknownStatusCode[] {
    return this.storedUnknownStatusCodes ?? [];
  }
}

export const RegisterVersionConnection = connectionOf(RegisterVersion, 'register versions');
export type RegisterVersionConnection = InstanceType<typeof RegisterVersionConnection>;
