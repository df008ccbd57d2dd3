import { createContext, use } from 'react';
import { type ViewerQuery } from '../gql/graphql';

export type Viewer = ViewerQuery['viewer'];
export type Role = Viewer['role'];

/** Who is signed in, and the way out. */
export interface Session {
  readonly viewer: Viewer;
  signOut(): void;
}

export const SessionContext = createContext<Session | null>(null);

/** The session of the signed-in viewer; pages behind the sign-in always have one. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('This part stands outside the sign-in.');
  return session;
}
