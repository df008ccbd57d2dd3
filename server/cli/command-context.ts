import pino, { type Logger } from 'pino';
import { readSettings, type Settings } from '../settings';

/** Something that the user of a command can mend; printed without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What every command has at hand. */
export interface CommandContext {
  readonly settings: Settings;
  readonly log: Logger;
  /** Writes a line for people on stderr; silent with `--json`. */
  say(text: string): void;
  /** Writes the result on stdout: text for people, or JSON for machines. */
  result(text: string, data: object): void;
}

/** The context of one run.
 * @throws SettingsError for an environment that cannot be used */
export function commandContext(json: boolean): CommandContext {
  const settings = readSettings(process.env);
  return {
    settings,
    log: pino({ level: settings.logLevel }, pino.destination(2)),
    say: (text) => {
      if (!json) process.stderr.write(`${text}\n`);
    },
    result: (text, data) => {
      process.stdout.write(json ? `${JSON.stringify(data)}\n` : `${text}\n`);
    },
  };
}
