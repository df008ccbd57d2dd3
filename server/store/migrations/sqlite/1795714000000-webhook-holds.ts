import { sqlMigration } from '../sql-migration';

/** What receivers of webhooks ask for: to be left alone, for a while or for good. */
export const WebhookHolds1795714000000 = sqlMigration(
  'WebhookHolds1795714000000',
  [
    'ALTER TABLE "webhook_endpoint" ADD COLUMN "disabledReason" varchar(300)',
    'ALTER TABLE "webhook_endpoint" ADD COLUMN "heldUntil" varchar(24)',
  ],
  [
    'ALTER TABLE "webhook_endpoint" DROP COLUMN "heldUntil"',
    'ALTER TABLE "webhook_endpoint" DROP COLUMN "disabledReason"',
  ],
);
