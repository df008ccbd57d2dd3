import { Stack } from '@mantine/core';
import { useText } from '../i18n/language';
import { useSession } from '../session/session-context';
import { Page } from '../ui/page';
import { LicenceList } from './licence-list';
import { permissionsText } from './permissions-text';
import { RequestList } from './request-list';

/** A seller's licences and what they lack; for a rights holder the licences that it granted and who asks to be listed. */
export function PermissionsPage() {
  const text = useText(permissionsText);
  const { viewer } = useSession();
  const isHolder = viewer.role === 'RIGHTS_HOLDER';
  return (
    <Page title={text.title} lead={isHolder ? text.leadHolder : text.leadSeller}>
      <Stack gap="xl">
        {isHolder && <RequestList decides />}
        <LicenceList />
        {!isHolder && <RequestList decides={false} />}
      </Stack>
    </Page>
  );
}
