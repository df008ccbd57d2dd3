interface AtHand {
  readonly name: string;
  readonly query: string;
  readonly variables: string;
}

/** JSON that may stand in a script of a page. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * A script expression for the options of the editor: the operation that the address names (`?operation=compare-marks`), or the one that it
 * holds (`?query=…&variables=…`), else the first.
 */
export function sandboxOptions(options: object, examples: readonly AtHand[]): string {
  const operations = examples.map(({ name, query, variables }) => ({ name, query, variables }));
  return `((options, operations) => {
          const address = new URLSearchParams(location.search);
          const named = operations.find(({ name }) => name === address.get('operation'));
          const { query, variables } = named ?? (address.has('query')
            ? { query: address.get('query'), variables: address.get('variables') ?? '{}' }
            : operations[0] ?? { query: '{ __typename }', variables: '{}' });
          return { ...options, query, variables, defaultTabs: [{ query, variables }],
            defaultEditorToolsVisibility: 'variables', shouldPersistHeaders: true };
        })(${inScript(options)}, ${inScript(operations)})`;
}

/** Looks of what stands above the editor. */
export const SANDBOX_STYLE = `<meta name="viewport" content="width=device-width, initial-scale=1" />
      <style>
        body { display: flex; flex-direction: column; height: 100vh; margin: 0; color-scheme: light dark; }
        #root { flex: 1; min-height: 0; }
        .at-hand { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: center; padding: .4rem 1rem;
          font: .9rem/1.5 system-ui, sans-serif; color: #1f2933; background: #f6f8fa; border-bottom: 1px solid #d5dbe1; }
        .at-hand a { color: #155489; }
        .at-hand details { position: relative; }
        .at-hand summary { cursor: pointer; }
        .at-hand ul { position: absolute; z-index: 30; margin: .2rem 0 0; padding: .5rem 1rem; list-style: none; width: max-content;
          max-width: 80vw; background: #fff; border: 1px solid #d5dbe1; border-radius: .3rem; box-shadow: 0 2px 12px #0003; }
      </style>`;
