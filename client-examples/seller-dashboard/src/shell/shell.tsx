import { AppShell, Burger, Group, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useText } from '../i18n/language';
import { NotificationBell } from '../notifications/notification-bell';
import { useSession } from '../session/session-context';
import { Icon } from '../ui/icon';
import { AppearanceControls } from './appearance-controls';
import { pagesOf, PATHS } from './pages-of';
import { shellText } from './shell-text';
import { ViewerMenu } from './viewer-menu';

/** Head, navigation and the page that is open. */
export function Shell() {
  const text = useText(shellText);
  const { viewer } = useSession();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main, pathname);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 210, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={text.menu}
              aria-expanded={opened}
            />
            <Text fw={700} component={Link} to="/" className="brand">
              bordermark
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <NotificationBell />
            <AppearanceControls />
            <ViewerMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={text.navigation}>
        {pagesOf(viewer.role).map((page) => (
          <NavLink
            key={page}
            component={Link}
            to={PATHS[page]}
            label={text.page[page]}
            leftSection={<Icon name={page} />}
            active={isOpen(pathname, PATHS[page])}
            aria-current={isOpen(pathname, PATHS[page]) ? 'page' : undefined}
            onClick={close}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="content" ref={main} tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

const isOpen = (pathname: string, path: string): boolean =>
  path === '/' ? pathname === '/' : pathname.startsWith(path);

/** After a change of page the keyboard and the screen reader are at its start, as after a full load. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>, pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
