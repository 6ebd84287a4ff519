import type { Page } from 'puppeteer-core';
import { axeFaults } from './axe-faults.ts';

/** What axe-core finds on all slides of a deck and their notes at once: on the page as it is before its script makes a deck of it. */
export async function deckFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.documentElement.classList.remove('live');
    for (const slide of document.querySelectorAll('main > .slide')) slide.removeAttribute('hidden');
    for (const animation of document.getAnimations()) animation.finish();
  });
  return axeFaults(page);
}
