/**
 * What hostile requests do to everybody else: screenings at a steady rate against the server as `serve` starts it, in turns
 * alone and with 200 hostile requests a second beside them: `npm run bench:hostile [-- --rounds N] [--json]`. Tells
 * how long the screenings took, and the hostile requests, which are all refused.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { HOSTILE } from '../support/hostile-documents';
import { benchEnvironment, prepare, start } from './servers/processes';

const SCREENINGS_A_SECOND = 40;
const HOSTILE_A_SECOND = 200;
const SECONDS = 8;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Sends a body and waits for the whole answer, in milliseconds. */
function send(url: string, token: string, body: string | Buffer): Promise<{ ms: number; status: number }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      },
      (response) => {
        response.resume();
        response.once('end', () =>
          resolve({ ms: performance.now() - began, status: response.statusCode ?? 0 }),
        );
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Sends at a steady rate, whatever comes back when: a server that stalls gets no mercy. */
async function atRate(
  rate: number,
  seconds: number,
  one: (at: number) => Promise<number>,
): Promise<number[]> {
  const began = performance.now();
  const under: Promise<number>[] = [];
  for (let at = 0; at < rate * seconds; at += 1) {
    const wait = began + (at * 1000) / rate - performance.now();
    if (wait > 1) await pause(wait);
    under.push(one(at));
  }
  return Promise.all(under);
}

const TITLES = [
  'Nike running shoes',
  'wool socks grey',
  'case for iPhone 15',
  'Adidas style hoodie',
  'teapot',
];

async function screenFor(
  url: string,
  token: string,
  withHostile: boolean,
): Promise<{ ours: number[]; theirs: number[] }> {
  const ours = atRate(SCREENINGS_A_SECOND, SECONDS, async (at) => {
    const query = 'query ($input: ScreenInput!) { screen(input: $input) { verdict findings { reason } } }';
    const input = { title: `${TITLES[at % TITLES.length]} ${at}`, niceClasses: [25] };
    const { ms, status } = await send(url, token, JSON.stringify({ query, variables: { input } }));
    if (status !== 200) throw new Error(`A screening was answered with ${status}.`);
    return ms;
  });
  const theirs = withHostile
    ? atRate(HOSTILE_A_SECOND, SECONDS, async (at) => {
        const payload = HOSTILE[at % HOSTILE.length]?.[2] ?? '';
        return (await send(url, token, payload)).ms;
      })
    : Promise.resolve([]);
  return { ours: await ours, theirs: await theirs };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const percentiles = (times: readonly number[]) => ({
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '3' }, json: { type: 'boolean' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'bordermark-hostile-'));
  const env = benchEnvironment(folder);
  process.stderr.write('loading the demo data\n');
  const token = prepare(env);
  const { child, url } = await start('bordermark', env);
  const turn = (withHostile: boolean) => screenFor(url, token, withHostile);
  await turn(true);
  const alone: number[] = [];
  const among: number[] = [];
  const hostile: number[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    alone.push(...(await turn(false)).ours);
    const { ours, theirs } = await turn(true);
    among.push(...ours);
    hostile.push(...theirs);
  }
  child.kill();
  rmSync(folder, { recursive: true });
  const report = { alone: percentiles(alone), among: percentiles(among), hostile: percentiles(hostile) };
  const ratio = report.among.p99 / report.alone.p99;
  if (values.json) console.log(JSON.stringify({ ...report, p99Ratio: ratio }));
  else {
    for (const [name, { p50, p99 }] of Object.entries(report))
      console.log(`${name.padEnd(8)} p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
    console.log(`p99 of screenings among hostile requests: ${ratio.toFixed(2)} times that alone`);
  }
}

if (require.main === module) void main();
