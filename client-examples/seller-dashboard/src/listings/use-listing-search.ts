import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ListingFilter, type Verdict } from '../gql/graphql';

const VERDICTS: readonly Verdict[] = ['BLOCK', 'REVIEW', 'CLEAR'];

/** What is looked for; it stands in the address, so that charts lead here and a link shows the same again. */
export interface ListingSearch {
  readonly text: string;
  readonly verdicts: readonly Verdict[];
  readonly filter: ListingFilter;
  /** Global id of the brand that stands against the listings; null for any. */
  readonly brand: string | null;
  /** Class of the marks that stand against the listings; null for any. */
  readonly niceClass: number | null;
  /** Whether anything narrows the list. */
  readonly narrowed: boolean;
  set(name: 'q' | 'verdict' | 'brand' | 'class', values: readonly string[]): void;
}

export function useListingSearch(): ListingSearch {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  return useMemo(() => {
    const given = new URLSearchParams(address);
    const text = given.get('q') ?? '';
    const verdicts = VERDICTS.filter((verdict) => given.getAll('verdict').includes(verdict));
    const brand = given.get('brand');
    const niceClass = Number(given.get('class')) || null;
    return {
      text,
      verdicts,
      brand,
      niceClass,
      filter: {
        ...(text.trim() === '' ? {} : { text }),
        ...(verdicts.length === 0 ? {} : { verdicts: [...verdicts] }),
        ...(brand === null ? {} : { brand }),
        ...(niceClass === null ? {} : { niceClass }),
      },
      narrowed: [...given.keys()].length > 0,
      set(name, values) {
        const next = new URLSearchParams(address);
        next.delete(name);
        for (const value of values) if (value !== '') next.append(name, value);
        setParams(next, { replace: true });
      },
    };
  }, [address, setParams]);
}
