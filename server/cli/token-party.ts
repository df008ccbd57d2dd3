import { rowIdOf } from '../../schema/global-id';
import { type Party, REQUIRED_CLAIMS, type Role } from '../access/viewer';
import { DEMO_MARKETPLACE } from '../access/demo-marketplace';
import { AUTHORITIES } from '../law/authorities';
import { nameKey } from '../registers/name-key';
import { type Store } from '../store/store';
import { CommandError } from './command-context';

/** Whom a token is for, as the command line names them. */
export interface PartyOptions {
  readonly role: Role;
  /** Slug. */
  readonly marketplace?: string;
  /** The marketplace's own key of the seller. */
  readonly seller?: string;
  /** Name, global id or row number. */
  readonly rightsHolder?: string;
  readonly authority?: string;
}

type Id = { readonly id: number };

/** The party that the options name.
 * @throws CommandError that says which option to give, or what there is not */
export async function partyOf(store: Store, options: PartyOptions): Promise<Party> {
  const { authority, role, rightsHolder, seller } = options;
  const needs = REQUIRED_CLAIMS[role];
  const slug = options.marketplace ?? (needs.includes('marketplaceId') ? DEMO_MARKETPLACE : null);
  const marketplaceId = slug === null ? null : await marketplaceOf(store, slug);
  const party = {
    role,
    marketplaceId,
    sellerId: seller === undefined ? null : await sellerOf(store, marketplaceId, seller),
    rightsHolderId: rightsHolder === undefined ? null : await rightsHolderOf(store, rightsHolder),
    authority: authority ?? null,
  };
  const missing = needs.find((claim) => party[claim] === null);
  if (missing) throw new CommandError(`A ${role} token needs ${OPTIONS[missing]}.`);
  return party;
}

const OPTIONS: Readonly<Record<keyof Party, string>> = {
  role: '--role <role>',
  marketplaceId: '--marketplace <slug>',
  sellerId: '--seller <externalId>: the key that the marketplace gave the seller, as `sellers` lists it',
  rightsHolderId: '--rights-holder <name or id>',
  authority: `--authority <authority>, such as ${AUTHORITIES.map(({ id }) => id).join(', ')}`,
};

async function marketplaceOf(store: Store, slug: string): Promise<number> {
  const [row] = await store.query<Id>('SELECT `id` FROM `marketplace` WHERE `slug` = ?', [slug]);
  if (!row)
    throw new CommandError(`There is no marketplace "${slug}". Run \`bordermark seed\` for the demo ones.`);
  return row.id;
}

async function sellerOf(store: Store, marketplaceId: number | null, externalId: string): Promise<number> {
  const [row] = await store.query<Id>(
    'SELECT `id` FROM `seller` WHERE `marketplaceId` = ? AND `externalId` = ?',
    [marketplaceId ?? 0, externalId],
  );
  if (!row) throw new CommandError(`The marketplace has no seller "${externalId}".`);
  return row.id;
}

async function rightsHolderOf(store: Store, text: string): Promise<number> {
  const key = nameKey(text);
  const rowId = rowIdOf('RightsHolder', text) ?? (/^\d{1,15}$/.test(text) ? Number(text) : 0);
  const [row] = await store.query<Id>(
    'SELECT `id` FROM `rights_holder` WHERE `id` = ? OR `name` = ? OR `nameKey` = ? ORDER BY `id`',
    [rowId, text, key === '' ? null : key],
  );
  if (!row) throw new CommandError(`There is no rights holder "${text}".`);
  return row.id;
}
