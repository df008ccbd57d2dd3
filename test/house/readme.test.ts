import { textOf, typescriptFiles } from '../support/source-files';

const readme = textOf('README.md');

/** First columns of the tables, where names stand in backticks. */
const named = readme
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|')[1] ?? '')
  .join('\n');

describe('the README', () => {
  test('names every setting', () => {
    const settings = [...textOf('server/settings.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z\b/gm)].map(
      ([, name]) => name,
    );
    expect(settings.length).toBeGreaterThan(20);
    expect(settings.filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
  });

  test('names every command', () => {
    const commands = typescriptFiles('server/cli').flatMap((file) =>
      [...textOf(file).matchAll(/program\s*\.command\('([\w-]+)/g)].map(([, name]) => name),
    );
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((name) => !new RegExp(`\`${name}\\b`).test(named))).toEqual([]);
  });
});
