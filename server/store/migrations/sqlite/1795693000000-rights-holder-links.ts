import { sqlMigration } from '../sql-migration';

/** Proposals that two rights holders are one, and the keys under which candidates are found. */
export const RightsHolderLinks1795693000000 = sqlMigration(
  'RightsHolderLinks1795693000000',
  [
    'CREATE TABLE "rights_holder_link" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "firstId" integer NOT NULL, "secondId" integer NOT NULL, "score" double NOT NULL, "reasons" text NOT NULL, "status" varchar(12) NOT NULL, "proposedAt" varchar(24) NOT NULL, "decidedAt" varchar(24), "decidedBy" varchar(120), CONSTRAINT "uq_rights_holder_link_pair" UNIQUE ("firstId", "secondId"))',
    'CREATE INDEX "ix_rights_holder_link_status" ON "rights_holder_link" ("status", "id")',
    'CREATE INDEX "ix_rights_holder_link_second" ON "rights_holder_link" ("secondId")',
    'CREATE TABLE "rights_holder_key" ("holderId" integer NOT NULL, "blockKey" varchar(80) NOT NULL, PRIMARY KEY ("holderId", "blockKey"))',
    'CREATE INDEX "ix_rights_holder_key_key" ON "rights_holder_key" ("blockKey")',
  ],
  ['DROP TABLE "rights_holder_key"', 'DROP TABLE "rights_holder_link"'],
);
