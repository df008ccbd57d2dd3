import { spawnSync } from 'node:child_process';

/** What the container sets for servers: tables of gigabytes are read across a few pages instead of a million. */
const HUGE_PAGES = 'glibc.malloc.hugetlb=1';

/** Starts this program anew with huge pages, where the system has them to give; they cannot be asked for later. */
export function withHugePages(run: () => void): void {
  if (process.platform !== 'linux' || process.env['GLIBC_TUNABLES'] !== undefined) {
    run();
    return;
  }
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    env: { ...process.env, GLIBC_TUNABLES: HUGE_PAGES },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
