import { sqlMigration } from '../sql-migration';

/** Terms of official lists of goods and services. */
export const GoodsTerms1795693100000 = sqlMigration(
  'GoodsTerms1795693100000',
  [
    'CREATE TABLE "goods_term" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "niceClass" integer NOT NULL, "language" varchar(12) NOT NULL, "text" varchar(200) NOT NULL, "source" varchar(100) NOT NULL, CONSTRAINT "uq_goods_term" UNIQUE ("niceClass", "language", "text"))',
  ],
  ['DROP TABLE "goods_term"'],
);
