import { sqlMigration } from '../sql-migration';

/** Requests of sellers to be listed as legitimate user. */
export const LegitimateUserRequests1795688476000 = sqlMigration(
  'LegitimateUserRequests1795688476000',
  [
    'CREATE TABLE "legitimate_user_request" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "marketplaceId" integer NOT NULL, "sellerId" integer NOT NULL, "recordalId" integer NOT NULL, "rightsHolderId" integer NOT NULL, "authority" varchar(32) NOT NULL, "partyName" varchar(300) NOT NULL, "registrationCode" varchar(32), "note" text, "status" varchar(12) NOT NULL, "openKey" varchar(32), "reason" text, "decidedBy" varchar(120), "decidedAt" varchar(24), "createdAt" varchar(24) NOT NULL, CONSTRAINT "uq_legitimate_user_request_open" UNIQUE ("openKey"))',
    'CREATE INDEX "ix_legitimate_user_request_holder" ON "legitimate_user_request" ("rightsHolderId", "status", "id")',
    'CREATE INDEX "ix_legitimate_user_request_authority" ON "legitimate_user_request" ("authority", "status", "id")',
    'CREATE INDEX "ix_legitimate_user_request_seller" ON "legitimate_user_request" ("sellerId", "id")',
  ],
  ['DROP TABLE "legitimate_user_request"'],
);
