import { type Browser, chromium } from 'playwright-core';
import { findProgram } from './find-program';

const find = () => findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/** Runs as root in a container, and talks to nobody but the page under test. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why there is no browser on this machine, or undefined when there is one. */
export function whyNoChromium(): string | undefined {
  return find() ? undefined : 'chromium not found';
}

/** Starts a headless browser; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = find();
  if (!executablePath) throw new Error('No Chromium is on this machine.');
  return chromium.launch({ executablePath, headless: true, args: flags });
}
