/** Why the server closes a socket, beside what the protocol graphql-transport-ws gives codes for. */
export const CLOSE = {
  /** No good credential, or one that has expired or was revoked meanwhile. */
  FORBIDDEN: 4403,
  /** The client did not read what was sent to it. It may connect again; what it missed it reads by a query. */
  TOO_SLOW: 4490,
} as const;
