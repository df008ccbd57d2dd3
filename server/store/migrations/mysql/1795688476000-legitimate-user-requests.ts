import { sqlMigration } from '../sql-migration';

/** Requests of sellers to be listed as legitimate user. */
export const LegitimateUserRequests1795688476000 = sqlMigration(
  'LegitimateUserRequests1795688476000',
  [
    'CREATE TABLE `legitimate_user_request` (`id` int NOT NULL AUTO_INCREMENT, `marketplaceId` int NOT NULL, `sellerId` int NOT NULL, `recordalId` int NOT NULL, `rightsHolderId` int NOT NULL, `authority` varchar(32) NOT NULL, `partyName` varchar(300) NOT NULL, `registrationCode` varchar(32) NULL, `note` mediumtext NULL, `status` varchar(12) NOT NULL, `openKey` varchar(32) NULL, `reason` mediumtext NULL, `decidedBy` varchar(120) NULL, `decidedAt` varchar(24) NULL, `createdAt` varchar(24) NOT NULL, INDEX `ix_legitimate_user_request_holder` (`rightsHolderId`, `status`, `id`), INDEX `ix_legitimate_user_request_authority` (`authority`, `status`, `id`), INDEX `ix_legitimate_user_request_seller` (`sellerId`, `id`), UNIQUE INDEX `uq_legitimate_user_request_open` (`openKey`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
  ['DROP TABLE `legitimate_user_request`'],
);
