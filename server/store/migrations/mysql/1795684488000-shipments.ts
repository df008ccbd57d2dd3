import { sqlMigration } from '../sql-migration';

/** Shipments with their lines and history, and pre-confirmations with their documents. */
export const Shipments1795684488000 = sqlMigration(
  'Shipments1795684488000',
  [
    'CREATE TABLE `pre_confirmation` (`id` int NOT NULL AUTO_INCREMENT, `marketplaceId` int NOT NULL, `sellerId` int NOT NULL, `authority` varchar(32) NOT NULL, `port` varchar(100) NOT NULL, `trademarkIds` mediumtext NOT NULL, `skus` mediumtext NOT NULL, `statement` mediumtext NULL, `status` varchar(20) NOT NULL, `validFrom` varchar(10) NULL, `validTo` varchar(10) NULL, `reasons` mediumtext NULL, `requestedOn` varchar(10) NULL, `decidedOn` varchar(10) NULL, `revision` int NOT NULL, `createdAt` varchar(24) NOT NULL, INDEX `ix_pre_confirmation_seller` (`sellerId`, `status`), INDEX `ix_pre_confirmation_authority` (`authority`, `status`, `id`), INDEX `ix_pre_confirmation_marketplace` (`marketplaceId`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `pre_confirmation_transition` (`id` int NOT NULL AUTO_INCREMENT, `preConfirmationId` int NOT NULL, `fromStatus` varchar(20) NULL, `toStatus` varchar(20) NOT NULL, `event` varchar(32) NOT NULL, `actor` varchar(120) NOT NULL, `reason` mediumtext NULL, `at` varchar(24) NOT NULL, INDEX `ix_pre_confirmation_transition_request` (`preConfirmationId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `shipment` (`id` int NOT NULL AUTO_INCREMENT, `marketplaceId` int NOT NULL, `sellerId` int NOT NULL, `reference` varchar(100) NOT NULL, `status` varchar(20) NOT NULL, `origin` varchar(2) NOT NULL, `destination` varchar(2) NOT NULL, `transit` mediumtext NOT NULL, `direction` varchar(10) NULL, `port` varchar(100) NULL, `date` varchar(10) NOT NULL, `consignor` mediumtext NOT NULL, `consignee` mediumtext NOT NULL, `verdict` varchar(8) NULL, `check` mediumtext NULL, `revision` int NOT NULL, `createdAt` varchar(24) NOT NULL, INDEX `ix_shipment_marketplace` (`marketplaceId`, `id`), UNIQUE INDEX `uq_shipment_seller_reference` (`sellerId`, `reference`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `shipment_authority` (`authority` varchar(32) NOT NULL, `shipmentId` int NOT NULL, INDEX `ix_shipment_authority_shipment` (`shipmentId`), PRIMARY KEY (`authority`, `shipmentId`)) ENGINE=InnoDB',
    'CREATE TABLE `shipment_line` (`id` int NOT NULL AUTO_INCREMENT, `shipmentId` int NOT NULL, `position` int NOT NULL, `sku` varchar(100) NOT NULL, `listingId` int NULL, `item` mediumtext NULL, `quantity` int NOT NULL, `amount` varchar(20) NOT NULL, `currency` varchar(3) NOT NULL, `verdict` varchar(8) NULL, `screeningId` varchar(43) NULL, `preConfirmationIds` mediumtext NULL, INDEX `ix_shipment_line_shipment` (`shipmentId`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `shipment_transition` (`id` int NOT NULL AUTO_INCREMENT, `shipmentId` int NOT NULL, `fromStatus` varchar(20) NULL, `toStatus` varchar(20) NOT NULL, `event` varchar(32) NOT NULL, `actor` varchar(120) NOT NULL, `reason` mediumtext NULL, `at` varchar(24) NOT NULL, INDEX `ix_shipment_transition_shipment` (`shipmentId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `supporting_document` (`id` int NOT NULL AUTO_INCREMENT, `preConfirmationId` int NOT NULL, `kind` varchar(20) NOT NULL, `fileName` varchar(200) NOT NULL, `mediaType` varchar(100) NOT NULL, `size` int NOT NULL, `sha256` varchar(64) NOT NULL, `attachedAtRevision` int NOT NULL, `attachedBy` varchar(120) NOT NULL, `attachedAt` varchar(24) NOT NULL, INDEX `ix_supporting_document_pre_confirmation` (`preConfirmationId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
  [
    'DROP TABLE `supporting_document`',
    'DROP TABLE `shipment_transition`',
    'DROP TABLE `shipment_line`',
    'DROP TABLE `shipment_authority`',
    'DROP TABLE `shipment`',
    'DROP TABLE `pre_confirmation_transition`',
    'DROP TABLE `pre_confirmation`',
  ],
);
