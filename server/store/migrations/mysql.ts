import { Initial1764000000000 } from './mysql/1764000000000-initial';

/** Migrations of this dialect, oldest first. */
export const mysqlMigrations = [Initial1764000000000];
