import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Resident memory above which garbage is collected at once, in bytes: an import shall stay below 400 MB. */
const HIGH_WATER = 350e6;

/**
 * Keeps the memory of a long import low. The collector lets garbage lie while the machine has room, up to gigabytes; whoever runs an
 * import beside a server wants that room for the server. It costs some tenth of the time.
 * @returns what to call now and then
 */
export function memoryKeeper(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    if (process.memoryUsage.rss() > HIGH_WATER) collect();
  };
}
