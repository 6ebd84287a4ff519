import { defaultConfig, renderConfigFor } from '@octavo/core';
import { inspectPdf } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { pdfDeckRenderer } from '../../src/pdf/index.ts';
import { planMarkdown } from '../plan-markdown.ts';
import { packageHost } from './package-host.ts';

it('indents the markers of a list as far as the quotation that it stands in', async () => {
  const { resolved } = await planMarkdown('## Words\n\n> outer\n>\n> > inner\n> >\n> > 1. point\n');
  const config = renderConfigFor(resolved, defaultConfig);
  const context = { theme: defaultConfig.theme, config, host: packageHost };
  const { bytes } = await pdfDeckRenderer.render(resolved, context);
  const items = (await inspectPdf(bytes)).pages.flatMap((page) => page.items);
  const leftOf = (word: string) => items.find(({ text }) => text.startsWith(word))?.xPt ?? Number.NaN;
  expect(leftOf('1.')).toBeGreaterThanOrEqual(leftOf('inner') - 1);
  expect(leftOf('point')).toBeGreaterThan(leftOf('1.'));
});
