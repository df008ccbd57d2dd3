import { createRequire } from 'node:module';
import path from 'node:path';
import { type JestEnvironment, type JestEnvironmentConfig } from '@jest/environment';
import { compileAsJest, type SourceMaps } from './compile-as-jest';

/** What a runner of tests asks of jest's loader of modules. */
interface Loader {
  requireModule(file: string): unknown;
  requireInternalModule(file: string): unknown;
  requireModuleOrMock(from: string, name: string): unknown;
  getSourceMaps(): SourceMaps;
}

type RunTests = (
  globalConfig: JestEnvironmentConfig['globalConfig'],
  config: JestEnvironmentConfig['projectConfig'],
  environment: JestEnvironment,
  loader: Loader,
  testFile: string,
  ...others: unknown[]
) => Promise<unknown>;

const load = createRequire(__filename);
const { default: runTests } = load('jest-circus/runner') as { default: RunTests };

/** Of all that this worker has compiled: a module of the product is compiled once, and may fail in any file. */
const sourceMaps: SourceMaps = new Map();
/** Those that jest reads while it runs the present file. */
let read: SourceMaps = sourceMaps;

let compiling: Promise<void> | undefined;

/**
 * Runs a test file as jest does, but that Node's own `require` loads what it imports: the product and its packages once for a worker, as a
 * server that runs for long has them, and what is in `test/` anew for each file. In jest's sandbox every file would load the 2,300 modules
 * of the server for itself, half of the time of all tests, and would leave to the next neither what is known of hot code nor the tables
 * that the product makes once, such as the brand names that it knows.
 */
const runTestFile: RunTests = async (globalConfig, config, environment, sandbox, testFile, ...others) => {
  await (compiling ??= compileAsJest(config, (file, sourceMap) => {
    sourceMaps.set(file, sourceMap);
    read.set(file, sourceMap);
  }));
  read = sandbox.getSourceMaps();
  for (const [file, sourceMap] of sourceMaps) read.set(file, sourceMap);
  giveJest(sandbox, config.rootDir, testFile);
  const loader = Object.create(sandbox, {
    requireModule: { value: (file: string) => createRequire(testFile)(file) as unknown },
    requireInternalModule: { value: loadAnew },
  }) as Loader;
  const loadedBefore = new Set(Object.keys(load.cache));
  const forgetTests = (): void => {
    const ofTests = path.join(config.rootDir, 'test') + path.sep;
    forget((file) => file.startsWith(ofTests) && !loadedBefore.has(file));
  };
  // Not awaited, so that this file is in no stack of a failure.
  return runTests(globalConfig, config, environment, loader, testFile, ...others).finally(forgetTests);
};

function forget(which: (file: string) => boolean): void {
  for (const file of Object.keys(load.cache)) if (which(file)) Reflect.deleteProperty(load.cache, file);
}

/** jest's own module holds the tests of one file. */
function loadAnew(file: string): unknown {
  Reflect.deleteProperty(load.cache, file);
  return createRequire(file)(file);
}

/** The object `jest`, which the sandbox hands to each module, as a global. */
function giveJest(sandbox: Loader, rootDir: string, testFile: string): void {
  const { jest } = sandbox.requireModuleOrMock(testFile, '@jest/globals') as { jest: object };
  const isOwn = (file: string): boolean =>
    file.startsWith(rootDir + path.sep) && !file.startsWith(path.join(rootDir, 'node_modules'));
  const own = {
    /** What `run` requires of the project is loaded anew and for it alone; packages are not. */
    isolateModules(run: () => void): void {
      const before = Object.entries(load.cache).filter(([file]) => isOwn(file));
      forget(isOwn);
      try {
        run();
      } finally {
        forget(isOwn);
        Object.assign(load.cache, Object.fromEntries(before));
      }
    },
    requireActual: createRequire(testFile),
  };
  Object.assign(globalThis, { jest: { ...jest, ...refused, ...own } });
}

/** What replaces modules in the sandbox would have no effect here, and must not pass in silence. */
const refused = Object.fromEntries(
  ['mock', 'doMock', 'setMock', 'unstable_mockModule', 'isolateModulesAsync', 'resetModules'].map((name) => [
    name,
    () => {
      throw new Error(
        `jest.${name} does not reach modules that Node loads. Hand in a double, or use jest.spyOn.`,
      );
    },
  ]),
);

export = runTestFile;
