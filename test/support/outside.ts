import { Worker } from 'node:worker_threads';

const START = `
  require('@swc-node/register');
  const { parentPort, workerData } = require('node:worker_threads');
  require(workerData.setUp);
  parentPort.postMessage(require(workerData.file)[workerData.name]());
`;

/**
 * Calls an exported function without arguments on a thread outside the sandbox of the test runner, which slows every look at a global: what
 * screens ten thousand titles takes a third of the time there. The answer is copied.
 * @param file path of the module
 * @throws what the function throws
 */
export function outside<T>(file: string, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const workerData = { file, name, setUp: require.resolve('./use-kept-tables') };
    const worker = new Worker(START, { eval: true, workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of ${name} ended with ${code}.`)));
  });
}
