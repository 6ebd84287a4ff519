import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge } from '@octavo/testkit';
import type { Browser } from 'puppeteer-core';

/** A Chromium that is installed here, with a profile of its own. */
export interface Chromium {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Opens Chromium, one process for all pages of a suite; `undefined` where it is not installed. */
export async function openChromium(): Promise<Chromium | undefined> {
  if ((await judge('chromium')) === undefined) return undefined;
  const { launch } = await import('puppeteer-core');
  const profile = mkdtempSync(join(tmpdir(), 'octavo-chromium-'));
  const browser = await launch({
    executablePath: execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim(),
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 720 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
