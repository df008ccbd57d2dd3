import { rmSync } from 'node:fs';
import { endGuarded } from './guarded-process';
import { runFolder } from './run-folder';

/** Once after the run: servers are ended, and the run's folder goes. */
export = function teardown(): void {
  endGuarded();
  rmSync(runFolder(), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
};
