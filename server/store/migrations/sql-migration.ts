import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A migration that is a list of statements.
 * @param name ends in the timestamp that orders migrations, as TypeORM wants it: `Initial1764000000000`
 */
export function sqlMigration(
  name: string,
  up: readonly string[],
  down: readonly string[],
): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      for (const statement of up) await runner.query(statement);
    }

    async down(runner: QueryRunner): Promise<void> {
      for (const statement of down) await runner.query(statement);
    }
  };
}
