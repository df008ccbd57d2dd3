import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../support/run-folder';
import { root } from '../support/source-files';

/** A house with one fault of each kind: file → the file or package it imports. */
const faults: readonly [rule: string, from: string, to: string][] = [
  ['schema', 'schema/listing.ts', 'server/store/store.ts'],
  ['text', 'server/text/fold.ts', 'server/goods/grade.ts'],
  ['goods', 'server/goods/read.ts', 'server/text/script.ts'],
  ['law', 'server/law/decide.ts', 'server/goods/grade.ts'],
  ['matching', 'server/matching/sign.ts', 'server/law/article.ts'],
  ['engine', 'server/engine/thread.ts', 'server/store/store.ts'],
  ['store', 'server/store/pages.ts', 'server/text/script.ts'],
  ['access', 'server/access/roles.ts', 'server/law/article.ts'],
  ['features', 'server/screening/plan.ts', 'server/http/server.ts'],
  ['features-stay-apart', 'server/catalog/upsert.ts', 'server/bulk/job.ts'],
  ['http', 'server/http/route.ts', 'server/store/store.ts'],
  ['nothing-above', 'server/customs/notice.ts', 'server/app.ts'],
  ['client-examples', 'client-examples/shop/src/client.ts', 'schema/brand.ts'],
  ['client-examples-stay-inside', 'client-examples/shop/src/other.ts', 'client-examples/board/src/page.ts'],
  ['tests-are-not-imported', 'server/watch/fake.ts', 'test/support/fake.ts'],
  ['seeds-are-loaded-by-commands', 'server/registers/load.ts', 'seeds/brands.ts'],
  ['cores-have-no-effects', 'server/matching/disk.ts', 'node:fs'],
  ['cores-have-no-frameworks', 'server/law/entity.ts', 'typeorm'],
  ['declared-packages', 'server/http/bench.ts', 'jest'],
  ['resolvable', 'server/text/lost.ts', './nowhere'],
];

/** Imports the rule welcomes. */
const fine: readonly [from: string, to: string][] = [
  ['server/matching/read-mark.ts', 'server/text/script.ts'],
  ['server/screening/screen.ts', 'server/goods/grade.ts'],
  ['server/catalog/page.ts', 'server/store/store.ts'],
  ['server/catalog/see.ts', 'server/bulk/types.ts'],
  ['server/store/entity.ts', 'schema/brand.ts'],
  ['server/main.ts', 'server/app.ts'],
  ['seeds/load.ts', 'server/store/store.ts'],
];

/** Builds the house in a folder and returns the broken rules as "rule: from". */
function brokenRules(edges: readonly (readonly [from: string, to: string])[]): string[] {
  const house = temporaryFolder('house');
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(path.join(root, file), path.join(house, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const folder of ['server', 'schema', 'seeds', 'client-examples', 'test'])
    mkdirSync(path.join(house, folder));
  for (const [from, to] of edges) {
    const source = path.join(house, from);
    mkdirSync(path.dirname(source), { recursive: true });
    let name = to;
    if (to.endsWith('.ts')) {
      const target = path.join(house, to);
      mkdirSync(path.dirname(target), { recursive: true });
      if (!existsSync(target)) writeFileSync(target, 'export const value = 1;\n');
      name = path.relative(path.dirname(source), target).replace(/\.ts$/, '');
      if (!name.startsWith('.')) name = `./${name}`;
    }
    writeFileSync(source, `import * as other from '${name}';\nexport const used = other;\n`);
  }
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    cruiser,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'server',
    'schema',
    'seeds',
    'client-examples',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
}

describe('the dependency rule', () => {
  test('refuses every arrow that points up or sideways', () => {
    const found = brokenRules(faults.map(([, from, to]) => [from, to]));
    expect(found).toEqual(expect.arrayContaining(faults.map(([rule, from]) => `${rule}: ${from}`)));
  });

  test('refuses a circle', () => {
    const found = brokenRules([
      ['server/goods/a.ts', 'server/goods/b.ts'],
      ['server/goods/b.ts', 'server/goods/a.ts'],
    ]);
    expect(found).toContain('no-cycles: server/goods/a.ts');
  });

  test('lets the arrows that point down pass', () => {
    expect(brokenRules(fine)).toEqual([]);
  });
});
