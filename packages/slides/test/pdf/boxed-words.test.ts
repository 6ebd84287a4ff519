import { defaultConfig, renderConfigFor } from '@octavo/core';
import { inspectDrawings, inspectPdf } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { pdfDeckRenderer } from '../../src/pdf/index.ts';
import { planMarkdown } from '../plan-markdown.ts';
import { packageHost } from './package-host.ts';

/** The second page of a deck: its words, and the boxes that are drawn on it, but for the page's ground. */
async function secondPage(body: string) {
  const { resolved } = await planMarkdown(`# T\n\n## S\n\n${body}\n`);
  const config = renderConfigFor(resolved, defaultConfig);
  const context = { theme: defaultConfig.theme, config, host: packageHost };
  const { bytes } = await pdfDeckRenderer.render(resolved, context);
  const items = (await inspectPdf(bytes)).pages[1]?.items ?? [];
  const drawings = (await inspectDrawings(bytes)).filter(({ page, leftPt }) => page === 2 && leftPt > 1);
  const word = (text: string) => {
    const found = items.find((item) => item.text.includes(text));
    if (found === undefined) throw new Error(`no ${text}`);
    return found;
  };
  return { drawings, word };
}

it('draws a rule beside a quotation in a list, as high as its lines', async () => {
  const { drawings, word } = await secondPage('- item\n\n  > quoted\n  >\n  > more of it\n\n- last\n');
  const rules = drawings.filter(({ leftPt, rightPt }) => rightPt - leftPt < 4);
  expect(rules).toHaveLength(1);
  const [rule] = rules;
  expect(rule?.rightPt).toBeLessThan(word('quoted').xPt);
  expect(rule?.leftPt).toBeGreaterThanOrEqual(word('item').xPt - 1);
  expect(rule?.topPt).toBeLessThan(word('quoted').yPt);
  expect(rule?.bottomPt).toBeGreaterThan(word('more').yPt);
  expect(rule?.bottomPt).toBeLessThan(word('last').yPt);
});

it('grounds code in words and in lists, and frames keys', async () => {
  const body = 'Run `octavo` and press <kbd>Q</kbd>.\n\n- item\n\n  ```sh\n  echo\n  ```\n';
  const { drawings, word } = await secondPage(body);
  const behind = (text: string, paint: 'fill' | 'stroke') => {
    const { xPt, yPt } = word(text);
    return drawings.filter(
      (box) =>
        box.paint === paint &&
        box.leftPt <= xPt &&
        box.rightPt > xPt &&
        box.topPt < yPt &&
        box.bottomPt > yPt - 1,
    );
  };
  expect(behind('octavo', 'fill')).toHaveLength(1);
  expect(behind('echo', 'fill')).toHaveLength(1);
  expect(behind('press', 'fill')).toEqual([]);
  expect(behind('Q', 'stroke')).toHaveLength(1);
  expect(word('octavo').sizePt).toBeCloseTo(word('press').sizePt * 0.88, 1);
});

it('says where an image in a line should be that is missing', async () => {
  const { word } = await secondPage('See ![](missing.png) there.');
  expect(word('missing.png').text).toContain('Image not available');
});
