import { sqlMigration } from '../sql-migration';

/** API keys of back ends. */
export const ApiKeys1795691147000 = sqlMigration(
  'ApiKeys1795691147000',
  [
    'CREATE TABLE "api_key" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "publicId" varchar(16) NOT NULL, "secretHash" varchar(64) NOT NULL, "previousHash" varchar(64), "previousUntil" varchar(24), "name" varchar(100) NOT NULL, "role" varchar(16) NOT NULL, "marketplaceId" integer, "sellerId" integer, "rightsHolderId" integer, "authority" varchar(32), "scopes" text NOT NULL, "createdAt" varchar(24) NOT NULL, "createdBy" varchar(120) NOT NULL, "expiresAt" varchar(24), "revokedAt" varchar(24), "lastUsedAt" varchar(24), CONSTRAINT "uq_api_key_public_id" UNIQUE ("publicId"))',
    'CREATE INDEX "ix_api_key_marketplace" ON "api_key" ("marketplaceId")',
    'CREATE INDEX "ix_api_key_seller" ON "api_key" ("sellerId")',
    'CREATE INDEX "ix_api_key_rights_holder" ON "api_key" ("rightsHolderId")',
  ],
  [
    'DROP INDEX "ix_api_key_rights_holder"',
    'DROP INDEX "ix_api_key_seller"',
    'DROP INDEX "ix_api_key_marketplace"',
    'DROP TABLE "api_key"',
  ],
);
