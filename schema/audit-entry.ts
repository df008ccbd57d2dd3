import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { DateTime, Json } from './scalars';
import { ViewerRole } from './viewer';

export const AuditOutcome = describedEnum('AuditOutcome', 'How a mutation ended.', {
  DONE: 'It did what was asked.',
  REFUSED: 'It changed nothing and said in `userErrors` what to mend.',
  FORBIDDEN: 'The viewer may not do that.',
  FAILED: 'It broke.',
});
export type AuditOutcome = keyof typeof AuditOutcome;

@Entity('audit_entry')
@Index('ix_audit_entry_at', ['at', 'rowId'])
@ObjectType({
  implements: Node,
  description: 'A mutation that somebody asked for, and how it ended. Entries are added and never changed.',
  simpleResolvers: true,
})
export class AuditEntry extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('AuditEntry', this.rowId);
  }

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it ended.' })
  at: string;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who asked: the name of the viewer, never a credential.' })
  actor: string;

  @Column('varchar', { length: 16 })
  @Field(() => ViewerRole, { description: 'What the viewer is.' })
  role: ViewerRole;

  @Column('int', { nullable: true })
  marketplaceId: number | null;

  @Column('int', { nullable: true })
  sellerId: number | null;

  @Column('int', { nullable: true })
  rightsHolderId: number | null;

  @Column('varchar', { length: 32, nullable: true })
  @Field(() => String, { nullable: true, description: 'The customs authority of an officer: `CN-GACC`.' })
  authority: string | null;

  @Column('varchar', { length: 64 })
  @Field({ description: 'Id of the request, as it stands in the log.' })
  requestId: string;

  @Column('varchar', { length: 64 })
  @Field({ description: 'Name of the mutation.' })
  operation: string;

  @Column('varchar', { length: 16 })
  @Field(() => AuditOutcome, { description: 'How it ended.' })
  outcome: AuditOutcome;

  @Column('simple-json')
  @Field(() => [String], { description: 'Codes of the errors, empty if it was done.' })
  codes: string[];

  @Column('simple-json')
  @Field(() => [ID], { description: 'Global ids of what it named and of what it gave, at most 50.' })
  subjects: string[];

  @Column('simple-json')
  @Field(() => Json, {
    description: 'What was asked, as JSON: secrets taken out, long texts and lists shortened.',
  })
  input: unknown;
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'audit entries');
export type AuditEntryConnection = InstanceType<typeof AuditEntryConnection>;

@InputType({ description: 'Which audit entries; all that is given must fit.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Name of the mutation: `decideRecordal`.' })
  operation?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the viewer.' })
  actor?: string | null;

  @Field(() => [AuditOutcome], { nullable: true, description: 'How they ended.' })
  outcomes?: AuditOutcome[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Not before this time.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this time.' })
  until?: string | null;
}
