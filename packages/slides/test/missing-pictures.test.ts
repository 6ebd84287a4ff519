import { defaultConfig, renderConfigFor } from '@octavo/core';
import { expect, it } from 'vitest';
import { deckJsonRenderer } from '../src/data/index.ts';
import { marpRenderer } from '../src/marp/index.ts';
import { packageHost } from './pdf/package-host.ts';
import { planMarkdown } from './plan-markdown.ts';

it('data and Marp say of a missing picture without words that it is missing, and keep those of authors', async () => {
  const { resolved } = await planMarkdown(
    '## Slide\n\n- A ![](lost.png) here\n- B ![words](lost.png) there\n',
  );
  const context = {
    theme: defaultConfig.theme,
    config: renderConfigFor(resolved, defaultConfig),
    host: packageHost,
  };
  const [data, marp] = await Promise.all(
    [deckJsonRenderer, marpRenderer].map(async (renderer) =>
      new TextDecoder().decode((await renderer.render(resolved, context)).bytes),
    ),
  );
  expect(data).toContain('"alt": "[Image not available: lost.png]"');
  expect(data).toContain('"alt": "words"');
  expect(marp).toMatch(/!\[\\?\[Image not available: lost.png\\?\]\]\(lost.png\)/);
  expect(marp).toContain('![words](lost.png)');
});
