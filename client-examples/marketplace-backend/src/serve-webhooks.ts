import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readSecrets, verifyWebhook, type WebhookEvent, WebhookRefusedError } from './verify-webhook';
import { WebhookInbox } from './webhook-inbox';

const usage = `serve-webhooks --out FILE [options]: takes webhooks, each once and in order, and writes them down.
  --out FILE         events as JSONL; an earlier run's file is gone on with
  --port N           (default 4100)
  --host NAME        address to listen on (default 127.0.0.1: put a proxy that speaks TLS before it)
  --patience SECONDS how long an event waits for those before it (default 5)
The signing secrets come from WEBHOOK_SECRETS: one, or two with a comma between while they are being changed.`;

/** Larger bodies are no events. */
const MAX_BODY = 1_000_000;

const text = { type: 'string' } as const;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY) throw new WebhookRefusedError('The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Tells the inbox what an earlier run has written. Half a last line was not answered, so it comes again. */
async function recall(path: string, file: FileHandle, inbox: WebhookInbox): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    try {
      inbox.recall(JSON.parse(line) as WebhookEvent);
    } catch {
      console.error(`Not read: ${line.slice(0, 80)}`);
    }
  }
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
  if (size > 0 && buffer.toString() !== '\n') await file.appendFile('\n');
}

/** What is done with an event; here it is written down, and on the disk before the sender is told so. */
const writeTo = (file: FileHandle) => async (event: WebhookEvent, taken: string) => {
  await file.appendFile(`${JSON.stringify({ ...event, taken })}\n`);
  await file.datasync();
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  inbox: WebhookInbox,
  secrets: readonly string[],
): Promise<void> {
  try {
    const event = verifyWebhook(request.headers, await bodyOf(request), secrets, new Date());
    const taken = await inbox.take(event);
    console.error(`${event.sequence} ${event.type} ${taken}`);
    response.writeHead(204).end();
  } catch (error) {
    const refused = error instanceof WebhookRefusedError;
    console.error(error instanceof Error ? error.message : String(error));
    response.writeHead(refused ? 401 : 500, { connection: 'close' }).end();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: text,
      port: { ...text, default: '4100' },
      host: { ...text, default: '127.0.0.1' },
      patience: { ...text, default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [port, patience, list] = [
    Number(values.port),
    Number(values.patience),
    process.env['WEBHOOK_SECRETS'],
  ];
  if (values.help || !values.out || !list || !Number.isInteger(port) || !(patience >= 0)) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const secrets = readSecrets(list);
  const file = await open(values.out, 'a+');
  const inbox = new WebhookInbox(writeTo(file), patience * 1_000);
  await recall(values.out, file, inbox);
  const server = createServer((request, response) => void answer(request, response, inbox, secrets));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, values.host, resolve);
  });
  console.error(`Taking webhooks at http://${values.host}:${port}/`);
  await new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
  await file.close();
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
