/**
 * The server against mercurius with graphql-jit, graphql-yoga and Apollo Server's defaults on Express, each over the same schema and
 * demo data, in turns within one run: `npm run bench:servers [-- --rounds N] [--only "listing page"] [--json]`. Mercurius, Yoga and one
 * Apollo Server have our resolvers and loaders, so that they differ from ours as servers; the other Apollo Server has the
 * resolvers that are usual with it, over TypeORM's repositories. What other programs on the machine take away hits each in turn, so the
 * ratios hold where the rates do not.
 */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchEnvironment, type Kind, prepare, type Server, start } from './servers/processes';
import { type Workload, workloads } from './servers/workloads';

const KIND_NAMES: readonly Kind[] = [
  'bordermark',
  'mercurius + jit',
  'graphql-yoga',
  'Apollo, defaults, Express',
  'Apollo, our resolvers',
];

/** Requests under way at once. */
const CONNECTIONS = 8;

interface Turn {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

async function cpuOf({ child }: Server): Promise<number> {
  child.send('cpu');
  const [{ cpuMicroseconds }] = (await once(child, 'message')) as [{ cpuMicroseconds: number }];
  return cpuMicroseconds;
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** The answer as it came. The client shares the machine with the servers, so it does no more than it must. */
async function send(url: string, token: string, body: object): Promise<Buffer> {
  const text = JSON.stringify(body);
  const sent = request(url, {
    method: 'POST',
    agent,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      authorization: `Bearer ${token}`,
    },
  }).end(text);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const answer = Buffer.concat((await response.toArray()) as Buffer[]);
  if (response.statusCode !== 200 || answer.includes('"errors":['))
    throw new Error(`${url} answered ${answer.toString().slice(0, 500)}`);
  return answer;
}

async function ask(url: string, token: string, body: object): Promise<unknown> {
  const { data } = JSON.parse((await send(url, token, body)).toString()) as { data: unknown };
  return data;
}

async function turn(server: Server, workload: Workload, token: string): Promise<Turn> {
  const before = await cpuOf(server);
  const began = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < workload.requests) {
      next += 1;
      await send(server.url, token, workload.body(next));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  const seconds = (performance.now() - began) / 1000;
  return {
    perSecond: workload.requests / seconds,
    cpuMicroseconds: ((await cpuOf(server)) - before) / workload.requests,
  };
}

async function expectSameData(
  servers: readonly Server[],
  { body, name }: Workload,
  token: string,
): Promise<void> {
  const given = await Promise.all(servers.map(({ url }) => ask(url, token, body(0))));
  if (new Set(given.map((data) => JSON.stringify(data))).size > 1)
    throw new Error(`The servers do not give the same data for ${name}.`);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What the benchmark needs of the product before it begins: demo data, and a token that may write. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'bordermark-servers-'));
  const env = benchEnvironment(folder);
  const servers: Server[] = [];
  try {
    process.stderr.write('loading the demo data\n');
    const token = prepare(env);
    for (const kind of KIND_NAMES) servers.push(await start(kind, env));
    const [first] = servers;
    const { listings } = (await ask(first?.url ?? '', token, {
      query: '{ listings(first: 1) { edges { node { sku seller { id } } } } }',
    })) as { listings: { edges: { node: { sku: string; seller: { id: string } } }[] } };
    const node = listings.edges[0]?.node;
    if (!node) throw new Error('The demo data has no listing.');
    const results = new Map<string, Turn[]>();
    const chosen = workloads(node.sku, node.seller.id).filter(
      ({ name }) => values.only === undefined || values.only.split(',').includes(name),
    );
    if (chosen.length === 0) throw new Error(`There is no workload ${values.only}.`);
    for (const workload of chosen) {
      if (workload.isRead) await expectSameData(servers, workload, token);
      for (let round = -1; round < Number(values.rounds); round += 1) {
        process.stderr.write(`${workload.name}: ${round < 0 ? 'warming up' : `round ${round + 1}`}\n`);
        for (const server of servers) {
          const result = await turn(server, workload, token);
          const key = `${workload.name}\t${server.kind}`;
          if (round >= 0) results.set(key, [...(results.get(key) ?? []), result]);
        }
      }
    }
    report(results, values.json ?? false);
  } finally {
    for (const { child } of servers) child.kill();
    rmSync(folder, { recursive: true });
  }
}

function report(results: ReadonlyMap<string, readonly Turn[]>, json: boolean): void {
  const rows = [...results].map(([key, turns]) => {
    const [workload, kind] = key.split('\t');
    return {
      workload,
      kind,
      requestsPerSecond: Math.round(median(turns.map(({ perSecond }) => perSecond))),
      cpuMicroseconds: Math.round(median(turns.map(({ cpuMicroseconds }) => cpuMicroseconds))),
    };
  });
  if (json) console.log(JSON.stringify(rows));
  else console.table(rows);
}

void main();
