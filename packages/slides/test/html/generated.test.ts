import { describe, expect, it } from 'vitest';
import { bundleBrowser, readGenerated } from '../../scripts/build-browser.mjs';
import { deckScript } from '../../src/html/generated/deck-script.ts';
import { deckStyle } from '../../src/html/generated/deck-style.ts';

describe('the generated script and style sheet', () => {
  it('are those that browser/ makes', async () => {
    for (const { file, content } of await bundleBrowser()) expect(await readGenerated(file)).toBe(content);
  });

  it('cannot close the element that holds them', () => {
    expect(`${deckScript}${deckStyle}`).not.toMatch(/<\/|<!--/);
  });

  it('load nothing and ask nothing of the network', () => {
    expect(deckStyle).not.toMatch(/url\(|@import/);
    expect(deckScript).not.toMatch(/fetch\(|XMLHttpRequest|import\(|WebSocket|sendBeacon/);
  });
});
