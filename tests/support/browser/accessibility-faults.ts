import type { Page } from 'puppeteer-core';
import { axeFaults } from './axe-faults.ts';

/** What axe-core finds on the slides of these numbers, from 1: one line a rule and slide. */
export async function accessibilityFaults(
  page: Page,
  numbers: readonly number[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const number of numbers) {
    await page.evaluate(async (slide) => {
      location.hash = `#/${slide}`;
      const element = document.querySelectorAll<HTMLElement>('main > .slide')[slide - 1];
      for (let wait = 0; element?.hidden && wait < 100; wait += 1)
        await new Promise((done) => setTimeout(done, 5));
      for (const animation of document.getAnimations()) animation.finish();
    }, number);
    for (const fault of await axeFaults(page)) found.push(`slide ${number}: ${fault}`);
  }
  return found;
}
