import { type ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { createApolloClient, isUnauthenticated } from '../api/apollo-client';
import { ViewerDocument } from '../gql/graphql';
import { LoadingState } from '../ui/loading-state';
import { SessionContext, type Viewer } from './session-context';
import { SignInPage, type SignInProblem } from './sign-in-page';
import { storedToken } from './token';

interface SignedIn {
  readonly client: ApolloClient;
  readonly viewer: Viewer;
}

/** Shows its children to a signed-in viewer, and the sign-in to everybody else. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [token, setToken] = useState(storedToken.read);
  const [signedIn, setSignedIn] = useState<SignedIn | null>(null);
  const [problem, setProblem] = useState<SignInProblem | null>(null);

  const leave = useCallback((why: SignInProblem | null) => {
    storedToken.forget();
    setToken(null);
    setSignedIn(null);
    setProblem(why);
  }, []);

  useEffect(() => {
    if (token === null) return undefined;
    let current = true;
    const client = createApolloClient(token, () => current && leave('expired'));
    client.query({ query: ViewerDocument }).then(
      ({ data }) => {
        if (!current || !data) return;
        storedToken.write(token);
        setSignedIn({ client, viewer: data.viewer });
      },
      (error: unknown) => current && leave(isUnauthenticated(error) ? 'refused' : 'noAnswer'),
    );
    return () => {
      current = false;
      client.stop();
    };
  }, [token, leave]);

  const session = useMemo(
    () => signedIn && { viewer: signedIn.viewer, signOut: () => leave(null) },
    [signedIn, leave],
  );
  if (token === null) return <SignInPage problem={problem} onToken={setToken} />;
  if (!signedIn || !session) return <LoadingState />;
  return (
    <ApolloProvider client={signedIn.client}>
      <SessionContext value={session}>{children}</SessionContext>
    </ApolloProvider>
  );
}
