import { sqlMigration } from '../sql-migration';

/** Usual words of goods by class, learned from the filings. */
export const GoodsVocabulary1795712000000 = sqlMigration(
  'GoodsVocabulary1795712000000',
  [
    'CREATE TABLE `goods_vocabulary` (`id` int NOT NULL AUTO_INCREMENT, `learnedAt` varchar(24) NOT NULL, `registerVersionId` int NOT NULL, `marks` int NOT NULL, `words` mediumtext NOT NULL, `digest` varchar(12) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
  ['DROP TABLE `goods_vocabulary`'],
);
