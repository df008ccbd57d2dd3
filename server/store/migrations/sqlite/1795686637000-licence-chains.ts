import { sqlMigration } from '../sql-migration';

/** Licences as edges of a chain: who licenses, whether further, and how many pieces. */
export const LicenceChains1795686637000 = sqlMigration(
  'LicenceChains1795686637000',
  [
    'ALTER TABLE "authorization" ADD "licensorSellerId" integer',
    'ALTER TABLE "authorization" ADD "maySublicense" integer',
    'ALTER TABLE "authorization" ADD "quantityLimit" integer',
    'ALTER TABLE "authorization" ADD "quantityUsed" integer',
  ],
  [
    'ALTER TABLE "authorization" DROP COLUMN "quantityUsed"',
    'ALTER TABLE "authorization" DROP COLUMN "quantityLimit"',
    'ALTER TABLE "authorization" DROP COLUMN "maySublicense"',
    'ALTER TABLE "authorization" DROP COLUMN "licensorSellerId"',
  ],
);
