import { Initial1764000000000 } from './sqlite/1764000000000-initial';

/** Migrations of this dialect, oldest first. */
export const sqliteMigrations = [Initial1764000000000];
