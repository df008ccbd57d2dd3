import { execFileSync } from 'node:child_process';
import { temporaryFolder } from './run-folder';

/** Why no small disk can be mounted here, or undefined where one can. */
export function whyNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'tmpfs is only on Linux';
  if (process.getuid?.() !== 0) return 'only root may mount a tmpfs';
  try {
    const disk = mountSmallDisk(1);
    disk.unmount();
    return undefined;
  } catch {
    return 'mounting a tmpfs is not allowed here';
  }
}

/** A disk of a few megabytes in memory. */
export interface SmallDisk {
  readonly folder: string;
  resize(megabytes: number): void;
  unmount(): void;
}

/** Mounts one on a folder of its own. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = temporaryFolder('small-disk');
  const mount = (...args: readonly string[]): void => {
    execFileSync('mount', [...args, folder], { stdio: 'ignore' });
  };
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs');
  return {
    folder,
    resize: (to) => mount('-o', `remount,size=${to}m`),
    unmount: () => execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' }),
  };
}
