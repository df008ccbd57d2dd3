import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { LiveCheckDocument, type ScreeningPartsFragment } from '../gql/graphql';
import { type Draft, toScreen } from './draft';
import { type ListingPartsFragment } from '../gql/graphql';

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 120;

export interface LiveCheck {
  readonly screening: ScreeningPartsFragment | null;
  /** The words that the screening is about: offsets count in these, not in what has been typed since. */
  readonly of: Draft | null;
  readonly checking: boolean;
  readonly error: unknown;
  /** How long the server took for the last answer, there and back, in whole milliseconds. */
  readonly milliseconds: number | null;
}

const NOTHING: LiveCheck = { screening: null, of: null, checking: false, error: null, milliseconds: null };

/** Screens the draft while it is typed. An answer that a newer draft has overtaken is dropped, and its request with it. */
export function useLiveCheck(listing: ListingPartsFragment, draft: Draft, active: boolean): LiveCheck {
  const client = useApolloClient();
  const [check, setCheck] = useState<LiveCheck>(NOTHING);
  const wanted = active ? JSON.stringify(toScreen(listing, draft)) : null;

  useEffect(() => {
    if (wanted === null || draft.title.trim() === '') {
      setCheck(NOTHING);
      return undefined;
    }
    const controller = new AbortController();
    setCheck((before) => ({ ...before, checking: true }));
    const timer = setTimeout(() => {
      const began = performance.now();
      client
        .query({
          query: LiveCheckDocument,
          variables: { input: toScreen(listing, draft) },
          fetchPolicy: 'no-cache',
          context: { fetchOptions: { signal: controller.signal } },
        })
        .then(
          ({ data }) => {
            if (controller.signal.aborted || !data) return;
            const milliseconds = Math.round(performance.now() - began);
            setCheck({ screening: data.screen, of: draft, checking: false, error: null, milliseconds });
          },
          (error: unknown) => {
            if (!controller.signal.aborted) setCheck((before) => ({ ...before, checking: false, error }));
          },
        );
    }, REST);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // `wanted` stands for listing and draft by value.
  }, [client, wanted]);
  return check;
}
