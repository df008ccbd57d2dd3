import { type Role } from '../session/session-context';
import { type IconName } from '../ui/icon';

/** A page of the navigation; its name is its icon's and its text's too. */
export type PageName = Extract<
  IconName,
  'overview' | 'listings' | 'permissions' | 'recordals' | 'shipments' | 'cases'
>;

export const PATHS: Readonly<Record<PageName, string>> = {
  overview: '/',
  listings: '/listings',
  permissions: '/permissions',
  recordals: '/recordals',
  shipments: '/shipments',
  cases: '/cases',
};

const TRADE: readonly PageName[] = ['overview', 'listings', 'permissions', 'shipments', 'cases'];

/** What each role works with; the server decides what it may see there. */
const PAGES: Readonly<Record<Role, readonly PageName[]>> = {
  SELLER: TRADE,
  MARKETPLACE: TRADE,
  ANALYST: ['overview', 'listings', 'recordals'],
  RIGHTS_HOLDER: ['recordals', 'permissions', 'cases'],
  CUSTOMS_OFFICER: ['recordals', 'shipments', 'cases'],
  OPERATOR: [...TRADE, 'recordals'],
};

export const pagesOf = (role: Role): readonly PageName[] => PAGES[role];
