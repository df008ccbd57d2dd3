import { sqlMigration } from '../sql-migration';

/** The history of recordals keeps what each step changed, so that they can be shown as of a day. */
export const RecordalStates1795689468000 = sqlMigration(
  'RecordalStates1795689468000',
  ['ALTER TABLE "recordal_transition" ADD "stateBefore" text'],
  ['ALTER TABLE "recordal_transition" DROP COLUMN "stateBefore"'],
);
