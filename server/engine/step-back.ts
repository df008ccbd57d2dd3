import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { basename } from 'node:path';

/** Below what answers questions, above what is idle. */
const NICENESS = 5;

/**
 * Lets other threads go before this one: a build must not take the processor from an answer. Linux alone lets a thread do
 * so; elsewhere nothing happens.
 */
export function stepBack(): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), NICENESS);
  } catch {
    // No such folder, or no leave: then it is a thread like any other.
  }
}
