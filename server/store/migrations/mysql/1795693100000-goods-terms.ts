import { sqlMigration } from '../sql-migration';

/** Terms of official lists of goods and services. */
export const GoodsTerms1795693100000 = sqlMigration(
  'GoodsTerms1795693100000',
  [
    'CREATE TABLE `goods_term` (`id` int NOT NULL AUTO_INCREMENT, `niceClass` int NOT NULL, `language` varchar(12) NOT NULL, `text` varchar(200) NOT NULL, `source` varchar(100) NOT NULL, UNIQUE INDEX `uq_goods_term` (`niceClass`, `language`, `text`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
  ['DROP TABLE `goods_term`'],
);
