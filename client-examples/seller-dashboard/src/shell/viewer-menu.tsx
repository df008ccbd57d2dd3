import { ActionIcon, Menu, Text } from '@mantine/core';
import { useText } from '../i18n/language';
import { sessionText } from '../session/session-text';
import { useSession, type Viewer } from '../session/session-context';
import { Icon } from '../ui/icon';

/** Whom the viewer acts for. */
export function partyName({ authority, marketplace, name, rightsHolder, seller }: Viewer): string {
  return seller?.name ?? rightsHolder?.name ?? authority ?? marketplace?.name ?? name;
}

/** Who is signed in, and the way out. */
export function ViewerMenu() {
  const text = useText(sessionText);
  const { viewer, signOut } = useSession();
  const party = partyName(viewer);
  const role = text.role[viewer.role] ?? viewer.role;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="default" size="md" aria-label={`${party}, ${role}`}>
          <Icon name="person" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" c="var(--mantine-color-text)" fw={600} className="wraps">
            {party}
          </Text>
          {role}
        </Menu.Label>
        <Menu.Item onClick={signOut}>{text.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
