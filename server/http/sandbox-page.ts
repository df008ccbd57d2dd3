import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SANDBOX_STYLE, sandboxOptions } from './sandbox-script';

/** An operation that the sandbox has at hand. */
export interface ExampleOperation {
  readonly name: string;
  /** What it is about. */
  readonly topic: string;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/** Topics, each from the number that its operations' files begin with. */
const TOPICS: readonly (readonly [from: number, topic: string])[] = [
  [90, 'Statistics'],
  [85, 'Shipments and replays'],
  [80, 'Register and stories'],
  [70, 'Recordals, licences, cases'],
  [50, 'Marks'],
  [30, 'Listings'],
  [0, 'Before dispatch'],
];

function topicOf(file: string): string {
  const number = Number.parseInt(file, 10) || 0;
  return TOPICS.find(([from]) => number >= from)?.[1] ?? '';
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
        topic: topicOf(file),
        query: readFileSync(join(folder, file), 'utf8'),
        variables: existsSync(variables) ? readFileSync(variables, 'utf8') : '{}',
      };
    });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `check-before-dispatch` → `Check before dispatch` */
const titleOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Links to the pages beside it, and to every operation by its topic: a link opens it in a tab of the editor. */
function navigation(examples: readonly ExampleOperation[]): string {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const menus = topics.map((topic) => {
    const links = examples
      .filter((example) => example.topic === topic)
      .map(
        ({ name }) => `<li><a href="/sandbox?operation=${escaped(name)}">${escaped(titleOf(name))}</a></li>`,
      );
    return `<details name="topic"><summary>${escaped(topic)}</summary><ul>${links.join('')}</ul></details>`;
  });
  return `<nav class="at-hand" aria-label="Operations by topic"><a href="/"><strong>bordermark</strong></a><a href="/notebook">Ten questions</a>${menus.join('')}</nav>`;
}

/** Stands for the options until the page is there; the page then reads them from its address. */
const OPTIONS = { title: 'bordermark sandbox', endpoint: '/graphql' };

/** The sandbox page, gzipped: one HTML file that loads nothing from elsewhere. The editor is read when it is first asked for. */
export async function sandboxPage(examples: readonly ExampleOperation[]): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL(OPTIONS);
  const written = JSON.stringify(OPTIONS);
  const at = html.lastIndexOf(written);
  if (at < 0)
    throw new Error('The sandbox page has no place for its options: look at @graphql-yoga/render-graphiql.');
  const page = (html.slice(0, at) + sandboxOptions(OPTIONS, examples) + html.slice(at + written.length))
    .replace('</head>', () => `${SANDBOX_STYLE}</head>`)
    .replace('<div id="root">', () => `${navigation(examples)}<div id="root">`);
  return promisify(gzip)(page, { level: 6 });
}
