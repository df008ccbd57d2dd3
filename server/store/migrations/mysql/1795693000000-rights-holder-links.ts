import { sqlMigration } from '../sql-migration';

/** Proposals that two rights holders are one, and the keys under which candidates are found. */
export const RightsHolderLinks1795693000000 = sqlMigration(
  'RightsHolderLinks1795693000000',
  [
    'CREATE TABLE `rights_holder_link` (`id` int NOT NULL AUTO_INCREMENT, `firstId` int NOT NULL, `secondId` int NOT NULL, `score` double NOT NULL, `reasons` mediumtext NOT NULL, `status` varchar(12) NOT NULL, `proposedAt` varchar(24) NOT NULL, `decidedAt` varchar(24) NULL, `decidedBy` varchar(120) NULL, INDEX `ix_rights_holder_link_status` (`status`, `id`), INDEX `ix_rights_holder_link_second` (`secondId`), UNIQUE INDEX `uq_rights_holder_link_pair` (`firstId`, `secondId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `rights_holder_key` (`holderId` int NOT NULL, `blockKey` varchar(80) NOT NULL, INDEX `ix_rights_holder_key_key` (`blockKey`), PRIMARY KEY (`holderId`, `blockKey`)) ENGINE=InnoDB',
  ],
  ['DROP TABLE `rights_holder_key`', 'DROP TABLE `rights_holder_link`'],
);
