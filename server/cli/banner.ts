import { type App } from '../app-types';

/** The query that the start prints for people to try. */
const FIRST_QUERY =
  '{ screen(input: { title: \\"N1KE Air running shoes, white\\", origin: \\"CN\\", destination: \\"US\\" }) { verdict summary } }';

/** What the printed request must carry to be let in, as a shell writes it: a token that the same command line makes, where that makes any. */
function credentialFor({ demoMarketplaceId, settings }: Pick<App, 'demoMarketplaceId' | 'settings'>): string {
  if (demoMarketplaceId !== null) return '';
  const token = settings.production ? '$TOKEN' : '$(npx bordermark token --role MARKETPLACE)';
  return ` -H "authorization: Bearer ${token}"`;
}

/** What is said when the server listens: where, on what data, as whom, and one query to try. */
export async function banner(app: App, address: string): Promise<string> {
  const { demoMarketplaceId, register, settings, store } = app;
  const [row] = await store.query<{ count: number }>('SELECT COUNT(*) AS `count` FROM `listing`');
  const viewer =
    demoMarketplaceId === null
      ? 'every request needs a credential'
      : 'requests without a credential act as the demo marketplace: they may read and screen';
  return [
    '',
    `bordermark listens on ${address}`,
    `  GraphQL   ${address}/graphql`,
    `  start     ${address}/`,
    `  sandbox   ${address}/sandbox`,
    `  dashboard ${address}/dashboard/`,
    `  data      ${store.dialect === 'sqlite' ? settings.dataDir : 'DATABASE_URL'}: ${register.current().size.toLocaleString('en')} marks, ${(row?.count ?? 0).toLocaleString('en')} listings, index ${register.current().version}`,
    `  access    ${viewer}`,
    '',
    'Try this; the answer stands under data.screen.summary:',
    `  curl -s ${address}/graphql -H 'content-type: application/json'${credentialFor(app)} -d '{"query":"${FIRST_QUERY}"}'`,
    '',
    '',
  ].join('\n');
}
