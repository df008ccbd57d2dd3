import { sqlMigration } from '../sql-migration';

/** What clients named, and what came of it. */
export const IdempotencyKeys1795692000000 = sqlMigration(
  'IdempotencyKeys1795692000000',
  [
    'CREATE TABLE "idempotency_key" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "tenant" varchar(120) NOT NULL, "key" varchar(200) NOT NULL, "inputHash" varchar(43) NOT NULL, "claim" varchar(36) NOT NULL, "answer" text, "createdAt" varchar(24) NOT NULL, CONSTRAINT "uq_idempotency_key" UNIQUE ("tenant", "key"))',
    'CREATE INDEX "ix_idempotency_key_created" ON "idempotency_key" ("createdAt")',
  ],
  ['DROP TABLE "idempotency_key"'],
);
