import { sqlMigration } from '../sql-migration';

/** Shipments with their lines and history, and pre-confirmations with their documents. */
export const Shipments1795684488000 = sqlMigration(
  'Shipments1795684488000',
  [
    'CREATE TABLE "pre_confirmation" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "marketplaceId" integer NOT NULL, "sellerId" integer NOT NULL, "authority" varchar(32) NOT NULL, "port" varchar(100) NOT NULL, "trademarkIds" text NOT NULL, "skus" text NOT NULL, "statement" text, "status" varchar(20) NOT NULL, "validFrom" varchar(10), "validTo" varchar(10), "reasons" text, "requestedOn" varchar(10), "decidedOn" varchar(10), "revision" integer NOT NULL, "createdAt" varchar(24) NOT NULL)',
    'CREATE INDEX "ix_pre_confirmation_seller" ON "pre_confirmation" ("sellerId", "status")',
    'CREATE INDEX "ix_pre_confirmation_authority" ON "pre_confirmation" ("authority", "status", "id")',
    'CREATE INDEX "ix_pre_confirmation_marketplace" ON "pre_confirmation" ("marketplaceId", "id")',
    'CREATE TABLE "pre_confirmation_transition" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "preConfirmationId" integer NOT NULL, "fromStatus" varchar(20), "toStatus" varchar(20) NOT NULL, "event" varchar(32) NOT NULL, "actor" varchar(120) NOT NULL, "reason" text, "at" varchar(24) NOT NULL)',
    'CREATE INDEX "ix_pre_confirmation_transition_request" ON "pre_confirmation_transition" ("preConfirmationId")',
    'CREATE TABLE "shipment" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "marketplaceId" integer NOT NULL, "sellerId" integer NOT NULL, "reference" varchar(100) NOT NULL, "status" varchar(20) NOT NULL, "origin" varchar(2) NOT NULL, "destination" varchar(2) NOT NULL, "transit" text NOT NULL, "direction" varchar(10), "port" varchar(100), "date" varchar(10) NOT NULL, "consignor" text NOT NULL, "consignee" text NOT NULL, "verdict" varchar(8), "check" text, "revision" integer NOT NULL, "createdAt" varchar(24) NOT NULL, CONSTRAINT "uq_shipment_seller_reference" UNIQUE ("sellerId", "reference"))',
    'CREATE INDEX "ix_shipment_marketplace" ON "shipment" ("marketplaceId", "id")',
    'CREATE TABLE "shipment_authority" ("authority" varchar(32) NOT NULL, "shipmentId" integer NOT NULL, PRIMARY KEY ("authority", "shipmentId"))',
    'CREATE INDEX "ix_shipment_authority_shipment" ON "shipment_authority" ("shipmentId")',
    'CREATE TABLE "shipment_line" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "shipmentId" integer NOT NULL, "position" integer NOT NULL, "sku" varchar(100) NOT NULL, "listingId" integer, "item" text, "quantity" integer NOT NULL, "amount" varchar(20) NOT NULL, "currency" varchar(3) NOT NULL, "verdict" varchar(8), "screeningId" varchar(43), "preConfirmationIds" text)',
    'CREATE INDEX "ix_shipment_line_shipment" ON "shipment_line" ("shipmentId", "position")',
    'CREATE TABLE "shipment_transition" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "shipmentId" integer NOT NULL, "fromStatus" varchar(20), "toStatus" varchar(20) NOT NULL, "event" varchar(32) NOT NULL, "actor" varchar(120) NOT NULL, "reason" text, "at" varchar(24) NOT NULL)',
    'CREATE INDEX "ix_shipment_transition_shipment" ON "shipment_transition" ("shipmentId")',
    'CREATE TABLE "supporting_document" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "preConfirmationId" integer NOT NULL, "kind" varchar(20) NOT NULL, "fileName" varchar(200) NOT NULL, "mediaType" varchar(100) NOT NULL, "size" integer NOT NULL, "sha256" varchar(64) NOT NULL, "attachedAtRevision" integer NOT NULL, "attachedBy" varchar(120) NOT NULL, "attachedAt" varchar(24) NOT NULL)',
    'CREATE INDEX "ix_supporting_document_pre_confirmation" ON "supporting_document" ("preConfirmationId")',
  ],
  [
    'DROP TABLE "supporting_document"',
    'DROP TABLE "shipment_transition"',
    'DROP TABLE "shipment_line"',
    'DROP TABLE "shipment_authority"',
    'DROP TABLE "shipment"',
    'DROP TABLE "pre_confirmation_transition"',
    'DROP TABLE "pre_confirmation"',
  ],
);
