import { sqlMigration } from '../sql-migration';

/** Bulk operations: many lines, worked on in the background. */
export const BulkOperations1795692100000 = sqlMigration(
  'BulkOperations1795692100000',
  [
    'CREATE TABLE "bulk_chunk" ("operationId" integer NOT NULL, "position" integer NOT NULL, "firstLine" integer NOT NULL, "lineCount" integer NOT NULL, "input" text NOT NULL, "output" text, PRIMARY KEY ("operationId", "position"))',
    'CREATE TABLE "bulk_operation" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "marketplaceId" integer NOT NULL, "kind" varchar(20) NOT NULL, "status" varchar(12) NOT NULL, "options" text NOT NULL, "totalCount" integer NOT NULL, "doneCount" integer NOT NULL, "errorCount" integer NOT NULL, "message" varchar(500), "createdBy" varchar(120) NOT NULL, "createdAt" varchar(24) NOT NULL, "startedAt" varchar(24), "finishedAt" varchar(24), "leaseOwner" varchar(36), "leaseUntil" varchar(24), "failures" integer NOT NULL)',
    'CREATE INDEX "ix_bulk_operation_status" ON "bulk_operation" ("status", "leaseUntil")',
    'CREATE INDEX "ix_bulk_operation_marketplace" ON "bulk_operation" ("marketplaceId", "id")',
  ],
  ['DROP TABLE "bulk_chunk"', 'DROP TABLE "bulk_operation"'],
);
