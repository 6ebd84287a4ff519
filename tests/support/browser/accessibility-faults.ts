import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core is asked for: every rule of WCAG 2.2 A and AA, and its best practices. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe-core finds on the slides of these numbers, from 1: one line a rule and slide. */
export async function accessibilityFaults(
  page: Page,
  numbers: readonly number[],
): Promise<readonly string[]> {
  await page.evaluate(source);
  const found: string[] = [];
  for (const number of numbers) {
    await page.evaluate(async (slide) => {
      location.hash = `#/${slide}`;
      const element = document.querySelectorAll<HTMLElement>('main > .slide')[slide - 1];
      for (let wait = 0; element?.hidden && wait < 100; wait += 1)
        await new Promise((done) => setTimeout(done, 5));
      for (const animation of document.getAnimations()) animation.finish();
    }, number);
    const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
    for (const { id, help, nodes } of violations) {
      found.push(
        `slide ${number}: ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    }
  }
  return found;
}
