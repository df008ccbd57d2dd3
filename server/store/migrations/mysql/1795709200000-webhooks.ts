import { sqlMigration } from '../sql-migration';

/** Events written with their changes, and webhooks that tell of them. */
export const Webhooks1795709200000 = sqlMigration(
  'Webhooks1795709200000',
  [
    'CREATE TABLE `outbox_event` (`id` int NOT NULL AUTO_INCREMENT, `eventId` varchar(36) NOT NULL, `kind` varchar(32) NOT NULL, `scope` mediumtext NOT NULL, `subject` mediumtext NOT NULL, `occurredAt` varchar(24) NOT NULL, `recordedAt` varchar(24) NOT NULL, `publishedAt` varchar(24) NULL, `batch` varchar(36) NULL, INDEX `ix_outbox_event_recorded` (`recordedAt`), INDEX `ix_outbox_event_published` (`publishedAt`), INDEX `ix_outbox_event_batch` (`batch`), UNIQUE INDEX `uq_outbox_event_event` (`eventId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `webhook_endpoint` (`id` int NOT NULL AUTO_INCREMENT, `url` varchar(2000) NOT NULL, `description` varchar(200) NOT NULL, `eventTypes` mediumtext NOT NULL, `secret` varchar(200) NOT NULL, `previousSecret` varchar(200) NULL, `previousSecretUntil` varchar(24) NULL, `role` varchar(16) NOT NULL, `marketplaceId` int NULL, `sellerId` int NULL, `rightsHolderId` int NULL, `authority` varchar(32) NULL, `lastSequence` int NOT NULL, `createdAt` varchar(24) NOT NULL, `createdBy` varchar(120) NOT NULL, `disabledAt` varchar(24) NULL, INDEX `ix_webhook_endpoint_marketplace` (`marketplaceId`), INDEX `ix_webhook_endpoint_seller` (`sellerId`), INDEX `ix_webhook_endpoint_rights_holder` (`rightsHolderId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `webhook_delivery` (`id` int NOT NULL AUTO_INCREMENT, `webhookEndpointId` int NOT NULL, `eventId` varchar(36) NOT NULL, `eventType` varchar(32) NOT NULL, `sequence` int NOT NULL, `payload` mediumtext NOT NULL, `status` varchar(12) NOT NULL, `attempts` int NOT NULL, `nextAttemptAt` varchar(24) NULL, `claim` varchar(36) NULL, `lastAttemptAt` varchar(24) NULL, `lastStatusCode` int NULL, `lastError` varchar(300) NULL, `createdAt` varchar(24) NOT NULL, `finishedAt` varchar(24) NULL, INDEX `ix_webhook_delivery_finished` (`finishedAt`), INDEX `ix_webhook_delivery_due` (`webhookEndpointId`, `status`, `nextAttemptAt`), UNIQUE INDEX `uq_webhook_delivery_event` (`webhookEndpointId`, `eventId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
  ['DROP TABLE `webhook_delivery`', 'DROP TABLE `webhook_endpoint`', 'DROP TABLE `outbox_event`'],
);
