import { sqlMigration } from '../sql-migration';

/** Usual words of goods by class, learned from the filings. */
export const GoodsVocabulary1795712000000 = sqlMigration(
  'GoodsVocabulary1795712000000',
  [
    'CREATE TABLE "goods_vocabulary" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "learnedAt" varchar(24) NOT NULL, "registerVersionId" integer NOT NULL, "marks" integer NOT NULL, "words" text NOT NULL, "digest" varchar(12) NOT NULL)',
  ],
  ['DROP TABLE "goods_vocabulary"'],
);
