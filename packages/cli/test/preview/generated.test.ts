import { expect, test } from 'vitest';
import { bundleBrowser, readGenerated } from '../../scripts/build-browser.mjs';
import { previewScript } from '../../src/preview/generated/preview-script.ts';
import { previewStyle } from '../../src/preview/generated/preview-style.ts';
import { wordScript } from '../../src/preview/generated/word-script.ts';
import { wordStyle } from '../../src/preview/generated/word-style.ts';

test('scripts and style sheets of the preview are those that browser/ makes, and stay in their elements', async () => {
  for (const { file, content } of await bundleBrowser()) expect(await readGenerated(file)).toBe(content);
  for (const text of [previewScript, previewStyle, wordScript, wordStyle])
    expect(text).not.toMatch(/<\/|<!--|\r/);
});
