import { isDevelopmentToken } from './development-token';
import { UnauthenticatedError } from './errors';
import { looksLikeKey } from './keys/key-secret';
import { type TokenReader } from './remembered-tokens';
import { demoViewer, type Viewer } from './viewer';

export interface AuthenticationSettings {
  readonly production: boolean;
  /** Row id of the demo marketplace, where requests without a credential act for it; null where there is no demo. */
  readonly demoMarketplaceId: number | null;
  /** Who the bearer of an API key is. */
  readonly apiKeys: (key: string) => Promise<Viewer>;
  /** Who the bearer of a token of the identity provider is; null where none is configured. */
  readonly people: TokenReader | null;
  /** Who the bearer of a development token is. */
  readonly developers: TokenReader;
}

/**
 * Who sends this request.
 * @param authorization the Authorization header, if there is one
 * @throws UnauthenticatedError without a good credential, unless the demo viewer stands in
 */
export async function authenticate(
  settings: AuthenticationSettings,
  authorization: string | undefined,
): Promise<Viewer> {
  if (authorization === undefined) {
    if (settings.demoMarketplaceId !== null && !settings.production)
      return demoViewer(settings.demoMarketplaceId);
    throw new UnauthenticatedError('Send a credential: Authorization: Bearer <token>.');
  }
  const token = /^Bearer ([\w.~+/=-]{1,4096})$/.exec(authorization)?.[1];
  if (token === undefined)
    throw new UnauthenticatedError('The Authorization header must read: Bearer <token>.');
  if (looksLikeKey(token)) return settings.apiKeys(token);
  if (settings.people && !isDevelopmentToken(token)) return settings.people(token);
  return settings.developers(token);
}
