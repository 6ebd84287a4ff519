import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds by every rule of WCAG 2.2 A and AA and its best practices. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe-core finds on a page, or in a frame of it, as it is shown, one line a rule. */
export async function axeFaults(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
