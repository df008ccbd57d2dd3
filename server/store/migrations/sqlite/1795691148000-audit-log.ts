import { sqlMigration } from '../sql-migration';

const REFUSAL = "SELECT RAISE(ABORT, 'audit_entry is append-only')";

/** The audit log. The database itself refuses to change or delete an entry. */
export const AuditLog1795691148000 = sqlMigration(
  'AuditLog1795691148000',
  [
    'CREATE TABLE "audit_entry" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "at" varchar(24) NOT NULL, "actor" varchar(120) NOT NULL, "role" varchar(16) NOT NULL, "marketplaceId" integer, "sellerId" integer, "rightsHolderId" integer, "authority" varchar(32), "requestId" varchar(64) NOT NULL, "operation" varchar(64) NOT NULL, "outcome" varchar(16) NOT NULL, "codes" text NOT NULL, "subjects" text NOT NULL, "input" text NOT NULL)',
    'CREATE INDEX "ix_audit_entry_at" ON "audit_entry" ("at", "id")',
    `CREATE TRIGGER "audit_entry_no_update" BEFORE UPDATE ON "audit_entry" BEGIN ${REFUSAL}; END`,
    `CREATE TRIGGER "audit_entry_no_delete" BEFORE DELETE ON "audit_entry" BEGIN ${REFUSAL}; END`,
  ],
  [
    'DROP TRIGGER "audit_entry_no_delete"',
    'DROP TRIGGER "audit_entry_no_update"',
    'DROP INDEX "ix_audit_entry_at"',
    'DROP TABLE "audit_entry"',
  ],
);
