import { sqlMigration } from '../sql-migration';

/** Events written with their changes, and webhooks that tell of them. */
export const Webhooks1795709200000 = sqlMigration(
  'Webhooks1795709200000',
  [
    'CREATE TABLE "outbox_event" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "eventId" varchar(36) NOT NULL, "kind" varchar(32) NOT NULL, "scope" text NOT NULL, "subject" text NOT NULL, "occurredAt" varchar(24) NOT NULL, "recordedAt" varchar(24) NOT NULL, "publishedAt" varchar(24), "batch" varchar(36), CONSTRAINT "uq_outbox_event_event" UNIQUE ("eventId"))',
    'CREATE INDEX "ix_outbox_event_recorded" ON "outbox_event" ("recordedAt")',
    'CREATE INDEX "ix_outbox_event_published" ON "outbox_event" ("publishedAt")',
    'CREATE INDEX "ix_outbox_event_batch" ON "outbox_event" ("batch")',
    'CREATE TABLE "webhook_endpoint" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "url" varchar(2000) NOT NULL, "description" varchar(200) NOT NULL, "eventTypes" text NOT NULL, "secret" varchar(200) NOT NULL, "previousSecret" varchar(200), "previousSecretUntil" varchar(24), "role" varchar(16) NOT NULL, "marketplaceId" integer, "sellerId" integer, "rightsHolderId" integer, "authority" varchar(32), "lastSequence" integer NOT NULL, "createdAt" varchar(24) NOT NULL, "createdBy" varchar(120) NOT NULL, "disabledAt" varchar(24))',
    'CREATE INDEX "ix_webhook_endpoint_marketplace" ON "webhook_endpoint" ("marketplaceId")',
    'CREATE INDEX "ix_webhook_endpoint_seller" ON "webhook_endpoint" ("sellerId")',
    'CREATE INDEX "ix_webhook_endpoint_rights_holder" ON "webhook_endpoint" ("rightsHolderId")',
    'CREATE TABLE "webhook_delivery" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "webhookEndpointId" integer NOT NULL, "eventId" varchar(36) NOT NULL, "eventType" varchar(32) NOT NULL, "sequence" integer NOT NULL, "payload" text NOT NULL, "status" varchar(12) NOT NULL, "attempts" integer NOT NULL, "nextAttemptAt" varchar(24), "claim" varchar(36), "lastAttemptAt" varchar(24), "lastStatusCode" integer, "lastError" varchar(300), "createdAt" varchar(24) NOT NULL, "finishedAt" varchar(24), CONSTRAINT "uq_webhook_delivery_event" UNIQUE ("webhookEndpointId", "eventId"))',
    'CREATE INDEX "ix_webhook_delivery_finished" ON "webhook_delivery" ("finishedAt")',
    'CREATE INDEX "ix_webhook_delivery_due" ON "webhook_delivery" ("webhookEndpointId", "status", "nextAttemptAt")',
  ],
  ['DROP TABLE "webhook_delivery"', 'DROP TABLE "webhook_endpoint"', 'DROP TABLE "outbox_event"'],
);
