import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Some lines of a bulk operation, and their answers once there are any. No part of the API: results are downloaded. */
@Entity('bulk_chunk')
export class BulkChunk {
  @PrimaryColumn('int')
  operationId: number;

  @PrimaryColumn('int')
  position: number;

  /** Number of its first line, counted from 1. */
  @Column('int')
  firstLine: number;

  @Column('int')
  lineCount: number;

  /** Lines, joined by `\n`. */
  @Column('text')
  input: string;

  /** Answers, a line each, joined by `\n`; null until they are there. */
  @Column('text', { nullable: true })
  output: string | null;
}
