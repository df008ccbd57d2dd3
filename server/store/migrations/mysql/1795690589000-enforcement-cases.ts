import { sqlMigration } from '../sql-migration';

/** Enforcement cases with goods, periods and history, and the general guarantees of holders. */
export const EnforcementCases1795690589000 = sqlMigration(
  'EnforcementCases1795690589000',
  [
    'CREATE TABLE `case_clock` (`id` int NOT NULL AUTO_INCREMENT, `caseId` int NOT NULL, `clock` varchar(32) NOT NULL, `startedOn` varchar(10) NOT NULL, `due` varchar(10) NOT NULL, `edition` varchar(32) NOT NULL, `stoppedOn` varchar(10) NULL, INDEX `ix_case_clock_running` (`stoppedOn`, `due`), UNIQUE INDEX `uq_case_clock_case_clock` (`caseId`, `clock`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `case_goods` (`id` int NOT NULL AUTO_INCREMENT, `caseId` int NOT NULL, `listingId` int NULL, `description` varchar(500) NOT NULL, `sku` varchar(100) NULL, `hsCode` varchar(20) NULL, `quantity` int NOT NULL, `unit` varchar(20) NOT NULL, `valueAmount` varchar(20) NULL, `valueCurrency` varchar(3) NULL, INDEX `ix_case_goods_case` (`caseId`), INDEX `ix_case_goods_listing` (`listingId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `case_transition` (`id` int NOT NULL AUTO_INCREMENT, `caseId` int NOT NULL, `fromStatus` varchar(20) NULL, `toStatus` varchar(20) NOT NULL, `event` varchar(32) NOT NULL, `byActor` varchar(10) NOT NULL, `actor` varchar(120) NOT NULL, `reason` mediumtext NULL, `evidence` mediumtext NOT NULL, `onDay` varchar(10) NOT NULL, `at` varchar(24) NOT NULL, `basis` mediumtext NULL, INDEX `ix_case_transition_case` (`caseId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `enforcement_case` (`id` int NOT NULL AUTO_INCREMENT, `kind` varchar(20) NOT NULL, `status` varchar(20) NOT NULL, `revision` int NOT NULL, `number` varchar(64) NULL, `authority` varchar(32) NULL, `jurisdiction` varchar(2) NOT NULL, `port` varchar(100) NULL, `direction` varchar(10) NULL, `origin` varchar(2) NULL, `destination` varchar(2) NULL, `trademarkId` int NOT NULL, `recordalId` int NULL, `rightsHolderId` int NOT NULL, `sellerId` int NULL, `marketplaceId` int NULL, `parties` mediumtext NOT NULL, `evidence` mediumtext NOT NULL, `openedOn` varchar(10) NOT NULL, `detainedOn` varchar(10) NULL, `valueAmount` varchar(20) NULL, `currency` varchar(3) NULL, `guaranteeNeeded` varchar(20) NULL, `guaranteeGiven` varchar(20) NULL, `guaranteeKind` varchar(20) NULL, `guaranteeGivenOn` varchar(10) NULL, `reasons` mediumtext NOT NULL, `outcome` varchar(20) NULL, `outcomeOn` varchar(10) NULL, `fineAmount` varchar(20) NULL, `disposal` varchar(30) NULL, `compensationAmount` varchar(20) NULL, `compensationCurrency` varchar(3) NULL, INDEX `ix_enforcement_case_trademark` (`trademarkId`), INDEX `ix_enforcement_case_rights_holder` (`rightsHolderId`), INDEX `ix_enforcement_case_seller` (`sellerId`), INDEX `ix_enforcement_case_marketplace` (`marketplaceId`), INDEX `ix_enforcement_case_outcome` (`outcome`), UNIQUE INDEX `uq_enforcement_case_authority_number` (`authority`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `general_guarantee` (`id` int NOT NULL AUTO_INCREMENT, `rightsHolderId` int NOT NULL, `authority` varchar(32) NOT NULL, `amount` varchar(20) NOT NULL, `currency` varchar(3) NOT NULL, `validFrom` varchar(10) NOT NULL, `validTo` varchar(10) NOT NULL, INDEX `ix_general_guarantee_rights_holder` (`rightsHolderId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE INDEX `ix_seller_registration_code` ON `seller` (`registrationCode`)',
  ],
  [
    'DROP INDEX `ix_seller_registration_code` ON `seller`',
    'DROP INDEX `ix_general_guarantee_rights_holder` ON `general_guarantee`',
    'DROP TABLE `general_guarantee`',
    'DROP INDEX `uq_enforcement_case_authority_number` ON `enforcement_case`',
    'DROP INDEX `ix_enforcement_case_outcome` ON `enforcement_case`',
    'DROP INDEX `ix_enforcement_case_marketplace` ON `enforcement_case`',
    'DROP INDEX `ix_enforcement_case_seller` ON `enforcement_case`',
    'DROP INDEX `ix_enforcement_case_rights_holder` ON `enforcement_case`',
    'DROP INDEX `ix_enforcement_case_trademark` ON `enforcement_case`',
    'DROP TABLE `enforcement_case`',
    'DROP INDEX `ix_case_transition_case` ON `case_transition`',
    'DROP TABLE `case_transition`',
    'DROP INDEX `ix_case_goods_listing` ON `case_goods`',
    'DROP INDEX `ix_case_goods_case` ON `case_goods`',
    'DROP TABLE `case_goods`',
    'DROP INDEX `uq_case_clock_case_clock` ON `case_clock`',
    'DROP INDEX `ix_case_clock_running` ON `case_clock`',
    'DROP TABLE `case_clock`',
  ],
);
