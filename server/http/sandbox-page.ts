import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** An operation that the sandbox offers in a tab of its own. */
export interface ExampleOperation {
  readonly name: string;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/** Reads the committed operations of a folder, in the order of their names: `10-name.graphql` beside `10-name.json`. */
export function readExamples(folder: string): readonly ExampleOperation[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const variables = join(folder, file.replace(/\.graphql$/, '.json'));
      return {
        name: file.replace(/^\d+-|\.graphql$/g, ''),
        query: readFileSync(join(folder, file), 'utf8'),
        variables: existsSync(variables) ? readFileSync(variables, 'utf8') : '{}',
      };
    });
}

/** The page shows the variables of its first tab only where they are also given by this name, which its types leave out. */
type PageOptions = NonNullable<Parameters<typeof renderGraphiQL>[0]> & { readonly variables?: string };

/** The sandbox page, gzipped: one HTML file that loads nothing from elsewhere. */
export async function sandboxPage(examples: readonly ExampleOperation[]): Promise<Buffer> {
  const options: PageOptions = {
    title: 'bordermark',
    endpoint: '/graphql',
    defaultTabs: examples.map(({ query, variables }) => ({ query, variables })),
    variables: examples[0]?.variables,
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: true,
  };
  return promisify(gzip)(renderGraphiQL(options), { level: 6 });
}
