import { sqlMigration } from '../sql-migration';

/** API keys of back ends. */
export const ApiKeys1795691147000 = sqlMigration(
  'ApiKeys1795691147000',
  [
    'CREATE TABLE `api_key` (`id` int NOT NULL AUTO_INCREMENT, `publicId` varchar(16) NOT NULL, `secretHash` varchar(64) NOT NULL, `previousHash` varchar(64) NULL, `previousUntil` varchar(24) NULL, `name` varchar(100) NOT NULL, `role` varchar(16) NOT NULL, `marketplaceId` int NULL, `sellerId` int NULL, `rightsHolderId` int NULL, `authority` varchar(32) NULL, `scopes` mediumtext NOT NULL, `createdAt` varchar(24) NOT NULL, `createdBy` varchar(120) NOT NULL, `expiresAt` varchar(24) NULL, `revokedAt` varchar(24) NULL, `lastUsedAt` varchar(24) NULL, INDEX `ix_api_key_marketplace` (`marketplaceId`), INDEX `ix_api_key_seller` (`sellerId`), INDEX `ix_api_key_rights_holder` (`rightsHolderId`), UNIQUE INDEX `uq_api_key_public_id` (`publicId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
  [
    'DROP INDEX `uq_api_key_public_id` ON `api_key`',
    'DROP INDEX `ix_api_key_rights_holder` ON `api_key`',
    'DROP INDEX `ix_api_key_seller` ON `api_key`',
    'DROP INDEX `ix_api_key_marketplace` ON `api_key`',
    'DROP TABLE `api_key`',
  ],
);
