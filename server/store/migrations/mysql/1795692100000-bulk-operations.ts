import { sqlMigration } from '../sql-migration';

/** Bulk operations: many lines, worked on in the background. */
export const BulkOperations1795692100000 = sqlMigration(
  'BulkOperations1795692100000',
  [
    'CREATE TABLE `bulk_chunk` (`operationId` int NOT NULL, `position` int NOT NULL, `firstLine` int NOT NULL, `lineCount` int NOT NULL, `input` mediumtext NOT NULL, `output` mediumtext NULL, PRIMARY KEY (`operationId`, `position`)) ENGINE=InnoDB',
    'CREATE TABLE `bulk_operation` (`id` int NOT NULL AUTO_INCREMENT, `marketplaceId` int NOT NULL, `kind` varchar(20) NOT NULL, `status` varchar(12) NOT NULL, `options` mediumtext NOT NULL, `totalCount` int NOT NULL, `doneCount` int NOT NULL, `errorCount` int NOT NULL, `message` varchar(500) NULL, `createdBy` varchar(120) NOT NULL, `createdAt` varchar(24) NOT NULL, `startedAt` varchar(24) NULL, `finishedAt` varchar(24) NULL, `leaseOwner` varchar(36) NULL, `leaseUntil` varchar(24) NULL, `failures` int NOT NULL, INDEX `ix_bulk_operation_status` (`status`, `leaseUntil`), INDEX `ix_bulk_operation_marketplace` (`marketplaceId`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
  ['DROP TABLE `bulk_chunk`', 'DROP TABLE `bulk_operation`'],
);
