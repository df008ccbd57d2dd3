import { sqlMigration } from '../sql-migration';

/** Screenings in numbers. What was recorded before is counted at once, and rolled up by the servers' work in the background. */
export const ScreeningStatistics1795709300000 = sqlMigration(
  'ScreeningStatistics1795709300000',
  [
    'CREATE TABLE `screening_unrolled` (`id` int NOT NULL AUTO_INCREMENT, `marketplaceId` int NOT NULL, `sellerId` int NOT NULL, `day` varchar(10) NOT NULL, `verdict` varchar(8) NOT NULL, `reason` varchar(32) NOT NULL, `niceClass` int NOT NULL, `brandId` int NOT NULL, `origin` varchar(2) NOT NULL, `destination` varchar(2) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `screening_rollup` (`cube` int NOT NULL, `marketplaceId` int NOT NULL, `sellerId` int NOT NULL, `period` varchar(10) NOT NULL, `niceClass` int NOT NULL, `brandId` int NOT NULL, `origin` varchar(2) NOT NULL, `destination` varchar(2) NOT NULL, `verdict` varchar(8) NOT NULL, `reason` varchar(32) NOT NULL, `screenings` int NOT NULL, PRIMARY KEY (`cube`, `marketplaceId`, `sellerId`, `period`, `niceClass`, `brandId`, `origin`, `destination`, `verdict`, `reason`)) ENGINE=InnoDB',
    'INSERT INTO `screening_unrolled` (`marketplaceId`, `sellerId`, `day`, `verdict`, `reason`, `niceClass`, `brandId`, `origin`, `destination`) ' +
      "SELECT `screening`.`marketplaceId`, COALESCE(`screening`.`sellerId`, 0), SUBSTR(`screening`.`createdAt`, 1, 10), `screening`.`verdict`, COALESCE(`finding`.`reason`, ''), " +
      "COALESCE(NULLIF(JSON_UNQUOTE(JSON_EXTRACT(`screening`.`detail`, '$.goodsRead[0].niceClass')), 'null'), 0), COALESCE(`trademark`.`brandId`, 0), " +
      "COALESCE(NULLIF(JSON_UNQUOTE(JSON_EXTRACT(`screening`.`question`, '$.route.origin')), 'null'), ''), " +
      "COALESCE(NULLIF(JSON_UNQUOTE(JSON_EXTRACT(`screening`.`question`, '$.route.destination')), 'null'), '') " +
      'FROM `screening` LEFT JOIN `finding` ON `finding`.`screeningId` = `screening`.`id` AND `finding`.`position` = 0 LEFT JOIN `trademark` ON `trademark`.`id` = `finding`.`trademarkId`',
  ],
  ['DROP TABLE `screening_rollup`', 'DROP TABLE `screening_unrolled`'],
);
