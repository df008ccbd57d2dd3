import { type Store } from '../store/store';
import { signDevelopmentToken, type TokenSettings } from './development-token';
import { type Role } from './viewer';

/** Somebody of the demo whom a visitor may be for a while. */
interface DemoPerson {
  readonly key: string;
  readonly role: Role;
  /** The marketplace's own key of the seller. */
  readonly seller?: string;
  /** Name of the rights holder. */
  readonly rightsHolder?: string;
  readonly authority?: string;
}

/** A licensed seller with listings of every verdict, the holder who can have it listed, the officer who decides, and two more. */
const PEOPLE: readonly DemoPerson[] = [
  { key: 'seller', role: 'SELLER', seller: 'S-005' },
  { key: 'small-seller', role: 'SELLER', seller: 'S-001' },
  { key: 'rights-holder', role: 'RIGHTS_HOLDER', rightsHolder: 'New Balance (demo holder)' },
  { key: 'officer', role: 'CUSTOMS_OFFICER', authority: 'XD-CUSTOMS' },
  { key: 'analyst', role: 'ANALYST' },
];

/** Lifetime of a token of the demo. */
const EXPIRES_IN = '8h';

/** A sign-in that is offered. */
export interface DemoSignIn {
  readonly key: string;
  readonly role: Role;
  /** Name of the party for people. */
  readonly name: string;
}

interface KnownPerson extends DemoSignIn {
  readonly marketplaceId: number | null;
  readonly sellerId: number | null;
  readonly rightsHolderId: number | null;
  readonly authority: string | null;
}

/** Sign-ins for people who look round the demo. They are development tokens, which production neither signs nor accepts. */
export class DemoSignIns {
  constructor(
    private readonly store: Store,
    private readonly settings: TokenSettings,
    private readonly marketplaceId: number,
  ) {}

  /** The sign-ins whose party is in the store. */
  async offered(): Promise<DemoSignIn[]> {
    return (await this.known()).map(({ key, name, role }) => ({ key, name, role }));
  }

  /**
   * A token for one of them; null where none is offered by this key.
   * @throws DevelopmentTokenError in production
   */
  async token(key: string): Promise<string | null> {
    const person = (await this.known()).find((candidate) => candidate.key === key);
    if (!person) return null;
    const { authority, marketplaceId, rightsHolderId, role, sellerId } = person;
    const party = { role, marketplaceId, sellerId, rightsHolderId, authority };
    return signDevelopmentToken(this.settings, { ...party, name: `demo ${key}`, expiresIn: EXPIRES_IN });
  }

  private async known(): Promise<KnownPerson[]> {
    const people = await Promise.all(PEOPLE.map((person) => this.find(person)));
    return people.filter((person) => person !== null);
  }

  private async find(person: DemoPerson): Promise<KnownPerson | null> {
    const { authority = null, key, rightsHolder, role, seller } = person;
    const nobody = { key, role, marketplaceId: null, sellerId: null, rightsHolderId: null, authority };
    if (authority !== null) return { ...nobody, name: authority };
    if (rightsHolder !== undefined) {
      const row = await this.row('SELECT `id`, `name` FROM `rights_holder` WHERE `name` = ?', [rightsHolder]);
      return row && { ...nobody, rightsHolderId: row.id, name: row.name };
    }
    const { marketplaceId } = this;
    if (seller === undefined) {
      const row = await this.row('SELECT `id`, `name` FROM `marketplace` WHERE `id` = ?', [marketplaceId]);
      return row && { ...nobody, marketplaceId, name: row.name };
    }
    const row = await this.row(
      'SELECT `id`, `name` FROM `seller` WHERE `marketplaceId` = ? AND `externalId` = ?',
      [marketplaceId, seller],
    );
    return row && { ...nobody, marketplaceId, sellerId: row.id, name: row.name };
  }

  private async row(sql: string, values: (string | number)[]): Promise<{ id: number; name: string } | null> {
    return (await this.store.query<{ id: number; name: string }>(sql, values))[0] ?? null;
  }
}
