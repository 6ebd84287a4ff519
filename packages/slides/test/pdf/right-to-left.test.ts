import { defaultConfig, renderConfigFor } from '@octavo/core';
import { inspectPdf } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { pdfDeckRenderer } from '../../src/pdf/index.ts';
import { planMarkdown } from '../plan-markdown.ts';
import { packageHost } from './package-host.ts';

it('sets Latin words of an item beside its marker, on the right of a right-to-left deck', async () => {
  const { resolved } = await planMarkdown(
    '---\ntitle: عنوان\nlang: ar\n---\n\n## قائمة\n\n- كلمات\n- Octavo\n',
  );
  const context = {
    theme: defaultConfig.theme,
    config: renderConfigFor(resolved, defaultConfig),
    host: packageHost,
  };
  const { bytes } = await pdfDeckRenderer.render(resolved, context);
  const items = (await inspectPdf(bytes)).pages.flatMap((page) =>
    page.items.map((item) => ({ ...item, pageWidthPt: page.widthPt })),
  );
  const latin = items.find(({ text }) => text.includes('Octavo'));
  if (latin === undefined) throw new Error('the word is not there');
  expect(latin.xPt).toBeGreaterThan(latin.pageWidthPt / 2);
});
