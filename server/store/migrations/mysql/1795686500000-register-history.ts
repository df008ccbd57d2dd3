import { sqlMigration } from '../sql-migration';

/** Registers by name, versions with what they took out, what a filing says beside its main facts, and its earlier states. */
export const RegisterHistory1795686500000 = sqlMigration(
  'RegisterHistory1795686500000',
  [
    'CREATE TABLE `register` (`id` int NOT NULL AUTO_INCREMENT, `name` varchar(100) NOT NULL, `format` varchar(32) NOT NULL, `staleAfterDays` int NULL, `leaseHolder` varchar(120) NULL, `leaseUntil` varchar(24) NULL, UNIQUE INDEX `uq_register_name` (`name`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `trademark_state` (`registrationNumber` varchar(64) NULL, `markText` varchar(2000) NOT NULL, `markType` varchar(20) NOT NULL, `status` varchar(12) NOT NULL, `officeStatusCode` varchar(64) NULL, `officeStatusText` varchar(300) NULL, `statusDate` varchar(10) NULL, `filingDate` varchar(10) NULL, `publicationDate` varchar(10) NULL, `registrationDate` varchar(10) NULL, `expiryDate` varchar(10) NULL, `niceClasses` mediumtext NOT NULL, `localClasses` mediumtext NULL, `goods` mediumtext NOT NULL, `goodsClasses` mediumtext NULL, `goodsLanguage` varchar(12) NULL, `designations` mediumtext NOT NULL, `owners` mediumtext NULL, `oppositions` mediumtext NULL, `ownerId` int NOT NULL, `brandId` int NULL, `wellKnownBasis` varchar(500) NULL, `contentHash` varchar(44) NOT NULL, `registerVersionId` int NOT NULL, `sourceRecord` varchar(300) NULL, `recordedOn` varchar(10) NULL, `registerId` int NULL, `removed` int NULL, `trademarkId` int NOT NULL, `untilVersionId` int NOT NULL, INDEX `ix_trademark_state_until` (`untilVersionId`), PRIMARY KEY (`trademarkId`, `untilVersionId`)) ENGINE=InnoDB',
    'CREATE TABLE `trademark_translation` (`trademarkId` int NOT NULL, `statements` mediumtext NOT NULL, PRIMARY KEY (`trademarkId`)) ENGINE=InnoDB',
    'ALTER TABLE `register_version` ADD `removedCount` int NULL, ADD `registerId` int NULL, ADD `mode` varchar(12) NULL, ADD `publicationDate` varchar(10) NULL, ADD `fingerprint` varchar(64) NULL, ADD `unknownStatusCodes` mediumtext NULL',
    'CREATE INDEX `ix_register_version_register` ON `register_version` (`registerId`, `id`)',
    'DROP INDEX `ix_trademark_mark_text` ON `trademark`',
    'ALTER TABLE `trademark` MODIFY `markText` varchar(2000) NOT NULL, ADD `officeStatusCode` varchar(64) NULL, ADD `officeStatusText` varchar(300) NULL, ADD `statusDate` varchar(10) NULL, ADD `publicationDate` varchar(10) NULL, ADD `localClasses` mediumtext NULL, ADD `goodsClasses` mediumtext NULL, ADD `goodsLanguage` varchar(12) NULL, ADD `owners` mediumtext NULL, ADD `oppositions` mediumtext NULL, ADD `sourceRecord` varchar(300) NULL, ADD `recordedOn` varchar(10) NULL, ADD `registerId` int NULL, ADD `removed` int NULL',
    'CREATE INDEX `ix_trademark_registration` ON `trademark` (`office`, `registrationNumber`)',
  ],
  [
    'DROP INDEX `ix_trademark_registration` ON `trademark`',
    'UPDATE `trademark` SET `markText` = SUBSTRING(`markText`, 1, 500)',
    'ALTER TABLE `trademark` MODIFY `markText` varchar(500) NOT NULL, DROP COLUMN `officeStatusCode`, DROP COLUMN `officeStatusText`, DROP COLUMN `statusDate`, DROP COLUMN `publicationDate`, DROP COLUMN `localClasses`, DROP COLUMN `goodsClasses`, DROP COLUMN `goodsLanguage`, DROP COLUMN `owners`, DROP COLUMN `oppositions`, DROP COLUMN `sourceRecord`, DROP COLUMN `recordedOn`, DROP COLUMN `registerId`, DROP COLUMN `removed`',
    'CREATE INDEX `ix_trademark_mark_text` ON `trademark` (`markText`)',
    'DROP INDEX `ix_register_version_register` ON `register_version`',
    'ALTER TABLE `register_version` DROP COLUMN `removedCount`, DROP COLUMN `registerId`, DROP COLUMN `mode`, DROP COLUMN `publicationDate`, DROP COLUMN `fingerprint`, DROP COLUMN `unknownStatusCodes`',
    'DROP TABLE `trademark_translation`',
    'DROP TABLE `trademark_state`',
    'DROP TABLE `register`',
  ],
);
