import { expect, test } from 'vitest';
import { bundleBrowser, readGenerated } from '../../scripts/build-browser.mjs';
import { previewScript } from '../../src/preview/generated/preview-script.ts';
import { previewStyle } from '../../src/preview/generated/preview-style.ts';

test('script and style sheet of the preview are those that browser/ makes, and stay in their elements', async () => {
  for (const { file, content } of await bundleBrowser()) expect(await readGenerated(file)).toBe(content);
  expect(`${previewScript}${previewStyle}`).not.toMatch(/<\/|<!--/);
});
