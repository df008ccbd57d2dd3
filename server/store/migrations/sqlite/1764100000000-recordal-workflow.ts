import { sqlMigration } from '../sql-migration';

/** Recordals as a procedure: what is applied for, its history, and the parties that customs is told about. */
export const RecordalWorkflow1764100000000 = sqlMigration(
  'RecordalWorkflow1764100000000',
  [
    'CREATE TABLE "legitimate_user" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "recordalId" integer NOT NULL, "name" varchar(300) NOT NULL, "registrationCode" varchar(32), "sellerId" integer, "listedOn" varchar(10) NOT NULL, "unlistedOn" varchar(10))',
    'CREATE INDEX "ix_legitimate_user_recordal" ON "legitimate_user" ("recordalId")',
    'CREATE INDEX "ix_legitimate_user_seller" ON "legitimate_user" ("sellerId")',
    'CREATE TABLE "recordal_transition" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "recordalId" integer NOT NULL, "fromStatus" varchar(20), "toStatus" varchar(20) NOT NULL, "event" varchar(32) NOT NULL, "actor" varchar(120) NOT NULL, "reason" text, "at" varchar(24) NOT NULL)',
    'CREATE INDEX "ix_recordal_transition_recordal" ON "recordal_transition" ("recordalId")',
    'DROP INDEX "ix_recordal_trademark"',
    'CREATE TABLE "temporary_recordal" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "trademarkId" integer NOT NULL, "authority" varchar(32) NOT NULL, "number" varchar(64), "validFrom" varchar(10), "validTo" varchar(10), "status" varchar(20) NOT NULL, "rightsHolderId" integer, "goodsScope" text, "ports" text, "reasons" text, "submittedOn" varchar(10), "takenUpOn" varchar(10), "decidedOn" varchar(10), "revision" integer, CONSTRAINT "uq_recordal_authority_number" UNIQUE ("authority", "number"))',
    'INSERT INTO "temporary_recordal"("id", "trademarkId", "authority", "number", "validFrom", "validTo", "status") SELECT "id", "trademarkId", "authority", "number", "validFrom", "validTo", "status" FROM "recordal"',
    'DROP TABLE "recordal"',
    'ALTER TABLE "temporary_recordal" RENAME TO "recordal"',
    'CREATE INDEX "ix_recordal_trademark" ON "recordal" ("trademarkId")',
  ],
  [
    'DROP INDEX "ix_recordal_trademark"',
    'ALTER TABLE "recordal" RENAME TO "temporary_recordal"',
    'CREATE TABLE "recordal" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "trademarkId" integer NOT NULL, "authority" varchar(32) NOT NULL, "number" varchar(64) NOT NULL, "validFrom" varchar(10) NOT NULL, "validTo" varchar(10) NOT NULL, "status" varchar(20) NOT NULL, CONSTRAINT "uq_recordal_authority_number" UNIQUE ("authority", "number"))',
    'INSERT INTO "recordal"("id", "trademarkId", "authority", "number", "validFrom", "validTo", "status") SELECT "id", "trademarkId", "authority", "number", "validFrom", "validTo", "status" FROM "temporary_recordal" WHERE "number" IS NOT NULL AND "validFrom" IS NOT NULL AND "validTo" IS NOT NULL',
    'DROP TABLE "temporary_recordal"',
    'CREATE INDEX "ix_recordal_trademark" ON "recordal" ("trademarkId")',
    'DROP INDEX "ix_recordal_transition_recordal"',
    'DROP TABLE "recordal_transition"',
    'DROP INDEX "ix_legitimate_user_seller"',
    'DROP INDEX "ix_legitimate_user_recordal"',
    'DROP TABLE "legitimate_user"',
  ],
);
