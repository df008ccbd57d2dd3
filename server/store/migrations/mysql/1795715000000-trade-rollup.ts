import { sqlMigration } from '../sql-migration';

/** Screenings by seller, brand and route, taken from the widest cube's months. */
export const TradeRollup1795715000000 = sqlMigration(
  'TradeRollup1795715000000',
  [
    'CREATE TABLE `screening_trade_rollup` (`marketplaceId` int NOT NULL, `sellerId` int NOT NULL, `brandId` int NOT NULL, `origin` varchar(2) NOT NULL, `destination` varchar(2) NOT NULL, `period` varchar(10) NOT NULL, `verdict` varchar(8) NOT NULL, `screenings` int NOT NULL, PRIMARY KEY (`marketplaceId`, `sellerId`, `brandId`, `origin`, `destination`, `period`, `verdict`)) ENGINE=InnoDB',
    'INSERT INTO `screening_trade_rollup` (`marketplaceId`, `sellerId`, `brandId`, `origin`, `destination`, `period`, `verdict`, `screenings`) ' +
      'SELECT `marketplaceId`, `sellerId`, `brandId`, `origin`, `destination`, `period`, `verdict`, SUM(`screenings`) FROM `screening_rollup` WHERE `cube` = 19 ' +
      'GROUP BY `marketplaceId`, `sellerId`, `brandId`, `origin`, `destination`, `period`, `verdict`',
  ],
  ['DROP TABLE `screening_trade_rollup`'],
);
