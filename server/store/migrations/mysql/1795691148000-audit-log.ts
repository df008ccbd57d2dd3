import { sqlMigration } from '../sql-migration';

const REFUSAL = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append-only'";

/**
 * The audit log. The database itself refuses to change or delete an entry. Triggers need the TRIGGER privilege, and on MySQL
 * with a binary log also `log_bin_trust_function_creators`.
 */
export const AuditLog1795691148000 = sqlMigration(
  'AuditLog1795691148000',
  [
    'CREATE TABLE `audit_entry` (`id` int NOT NULL AUTO_INCREMENT, `at` varchar(24) NOT NULL, `actor` varchar(120) NOT NULL, `role` varchar(16) NOT NULL, `marketplaceId` int NULL, `sellerId` int NULL, `rightsHolderId` int NULL, `authority` varchar(32) NULL, `requestId` varchar(64) NOT NULL, `operation` varchar(64) NOT NULL, `outcome` varchar(16) NOT NULL, `codes` mediumtext NOT NULL, `subjects` mediumtext NOT NULL, `input` mediumtext NOT NULL, INDEX `ix_audit_entry_at` (`at`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    `CREATE TRIGGER \`audit_entry_no_update\` BEFORE UPDATE ON \`audit_entry\` FOR EACH ROW ${REFUSAL}`,
    `CREATE TRIGGER \`audit_entry_no_delete\` BEFORE DELETE ON \`audit_entry\` FOR EACH ROW ${REFUSAL}`,
  ],
  [
    'DROP TRIGGER `audit_entry_no_delete`',
    'DROP TRIGGER `audit_entry_no_update`',
    'DROP INDEX `ix_audit_entry_at` ON `audit_entry`',
    'DROP TABLE `audit_entry`',
  ],
);
