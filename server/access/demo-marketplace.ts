import { type Store } from '../store/store';

/** Slug of the marketplace that requests without a credential act for. */
export const DEMO_MARKETPLACE = 'demo';

/** The marketplace that requests without a credential act for: null in production, on a server's database, and without demo data. */
export async function demoMarketplaceIn(
  store: Store,
  { production }: { readonly production: boolean },
): Promise<number | null> {
  if (production || store.dialect !== 'sqlite') return null;
  const [row] = await store.query<{ id: number }>('SELECT `id` FROM `marketplace` WHERE `slug` = ?', [
    DEMO_MARKETPLACE,
  ]);
  return row?.id ?? null;
}
