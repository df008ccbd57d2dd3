import path from 'node:path';
import { type JestEnvironmentConfig } from '@jest/environment';
import { createScriptTransformer } from '@jest/transform';
import { addHook } from 'pirates';

/** Where a compiled file's lines came from: paths of source maps by file. */
export type SourceMaps = Map<string, string>;

const COMMONJS = {
  instrument: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
  collectCoverage: false,
  collectCoverageFrom: [] as string[],
  coverageProvider: 'v8',
} as const;

/**
 * From now on Node's `require` compiles the project's TypeScript as jest's sandbox does, by the same transformer and from the same cache of
 * files, so that a fresh worker compiles nothing that another has compiled.
 * @param found told of each file that is compiled, where its source map is
 */
export async function compileAsJest(
  config: JestEnvironmentConfig['projectConfig'],
  found: (file: string, sourceMap: string) => void,
): Promise<void> {
  const transformer = await createScriptTransformer(config);
  const own = config.rootDir + path.sep;
  const compile = (source: string, file: string): string => {
    const { code, sourceMapPath } = transformer.transform(file, COMMONJS, source);
    if (sourceMapPath !== null) found(file, sourceMapPath);
    return code;
  };
  addHook(compile, { exts: ['.ts', '.tsx'], matcher: (file) => file.startsWith(own) });
}
