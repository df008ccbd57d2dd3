// Waits until the address answers 200: node .ci/wait-for.mjs URL SECONDS
import { setTimeout as pause } from 'node:timers/promises';

const [url, seconds] = process.argv.slice(2);
const end = Date.now() + Number(seconds) * 1000;
let last = 'no answer';
while (Date.now() < end) {
  try {
    const { status } = await fetch(url);
    if (status === 200) process.exit(0);
    last = `status ${status}`;
  } catch (error) {
    last = String(error.cause ?? error);
  }
  await pause(50);
}
console.error(`${url} was not ready after ${seconds} s: ${last}`);
process.exit(1);
