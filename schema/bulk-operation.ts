import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { MutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { DateTime } from './scalars';

export const BulkKind = describedEnum('BulkKind', 'What a bulk operation does with each line.', {
  SCREENING: 'Screens the item that the line holds.',
  REGISTER_IMPORT: 'Loads filings into a register; its lines are the records of the files.',
});
export type BulkKind = keyof typeof BulkKind;

export const BulkStatus = describedEnum('BulkStatus', 'Where a bulk operation stands.', {
  STAGED: 'Its lines were uploaded; nothing was asked of them yet.',
  QUEUED: 'Waits for a worker.',
  RUNNING: 'Is being worked on.',
  COMPLETED: 'Every line has its answer, a result or an error.',
  CANCELLED: 'Was stopped; lines before that have their answers.',
  FAILED: 'Was given up after several tries; the message says why.',
});
export type BulkStatus = keyof typeof BulkStatus;

@Entity('bulk_operation')
@Index('ix_bulk_operation_marketplace', ['marketplaceId', 'rowId'])
@Index('ix_bulk_operation_status', ['status', 'leaseUntil'])
@ObjectType({
  implements: Node,
  description:
    'Many lines, worked on in the background. A process that dies loses none: another takes over where it stood.',
  simpleResolvers: true,
})
export class BulkOperation extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('BulkOperation', this.rowId);
  }

  @Column('int')
  marketplaceId: number;

  @Column('varchar', { length: 20 })
  @Field(() => BulkKind, { description: 'What it does.' })
  kind: BulkKind;

  @Column('varchar', { length: 12 })
  @Field(() => BulkStatus, { description: 'Where it stands.' })
  status: BulkStatus;

  /** What its kind needs to know. */
  @Column('simple-json')
  options: Readonly<Record<string, unknown>>;

  @Column('int')
  @Field(() => Int, {
    description: 'Lines in all; of an import as many records as there are likely to be, until it has ended.',
  })
  totalCount: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines that have their answer, errors included.' })
  doneCount: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines whose answer is an error.' })
  errorCount: number;

  @Column('varchar', { length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it failed; null otherwise.' })
  message: string | null;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who started it, as the credential names it.' })
  createdBy: string;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When its lines arrived.' })
  createdAt: string;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When a worker first took it; null before.' })
  startedAt: string | null;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it ended, in whatever way; null before.' })
  finishedAt: string | null;

  /** The process that works on it, and until when nobody else may. */
  @Column('varchar', { length: 36, nullable: true })
  leaseOwner: string | null;

  @Column('varchar', { length: 24, nullable: true })
  leaseUntil: string | null;

  /** Tries that ended in an error of ours. */
  @Column('int')
  failures: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Path on this server from which the answers are fetched with the same credential, JSONL in the order of the input; null until it has ended. Kept for 30 days.',
  })
  get resultPath(): string | null {
    return this.finishedAt === null ? null : `/bulk/${this.id}/result.jsonl`;
  }
}

export const BulkOperationConnection = connectionOf(BulkOperation, 'bulk operations');
export type BulkOperationConnection = InstanceType<typeof BulkOperationConnection>;

@InputType({ description: 'Items to screen in the background. Give `upload` or `lines`.' })
export class StartBulkScreeningInput extends MutationInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'What `POST /bulk/uploads` answered: for more than fits into a request. It can be started once.',
  })
  upload?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'JSONL: one ScreenInput as JSON a line. Bounded by the size of a request.',
  })
  lines?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the screenings are recorded with their evidence, as `recordScreening` does.',
  })
  record: boolean;
}

@InputType({ description: 'A bulk operation to stop.' })
export class CancelBulkOperationInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  bulkOperation: string;
}

@ObjectType({ description: 'What a step with a bulk operation gave.', simpleResolvers: true })
export class BulkOperationPayload extends MutationPayload {
  @Field(() => BulkOperation, { nullable: true, description: 'The operation; null if there were errors.' })
  bulkOperation: BulkOperation | null;
}

@ObjectType({ description: 'A bulk operation ended.', simpleResolvers: true })
export class BulkOperationFinished {
  @Field(() => ID, { description: 'Id of the event: the same in a webhook about it.' })
  eventId: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  at: string;

  @Field(() => BulkStatus, { description: 'How it ended.' })
  status: BulkStatus;

  bulkOperationId: number;
}
