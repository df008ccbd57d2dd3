import { sqlMigration } from '../sql-migration';

/** What clients named, and what came of it. */
export const IdempotencyKeys1795692000000 = sqlMigration(
  'IdempotencyKeys1795692000000',
  [
    'CREATE TABLE `idempotency_key` (`id` int NOT NULL AUTO_INCREMENT, `tenant` varchar(120) NOT NULL, `key` varchar(200) NOT NULL, `inputHash` varchar(43) NOT NULL, `claim` varchar(36) NOT NULL, `answer` mediumtext NULL, `createdAt` varchar(24) NOT NULL, INDEX `ix_idempotency_key_created` (`createdAt`), UNIQUE INDEX `uq_idempotency_key` (`tenant`, `key`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
  ['DROP TABLE `idempotency_key`'],
);
