import { convert, defaultConfig } from '@octavo/core';
import { inspectPdf, inspectPptx, validateOoxml } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { deckJsonRenderer } from '../src/data/index.ts';
import type { Deck } from '../src/deck.ts';
import { htmlDeckRenderer } from '../src/html/index.ts';
import { pdfDeckRenderer } from '../src/pdf/index.ts';
import { pptxRenderer } from '../src/pptx/index.ts';
import { packageHost } from './pdf/package-host.ts';

const source = '# Deck\n\nWords.\n\n## Points\n\n- one\n- two\n\n## End\n\nx\n';
const renderers = [pptxRenderer, htmlDeckRenderer, pdfDeckRenderer, deckJsonRenderer];

/** Each format's file of the deck, by the format's name. */
async function decksOf(
  front: string,
  aspect: 'theme' | '16:10' = 'theme',
): Promise<Record<string, Uint8Array>> {
  const config = { ...defaultConfig, slides: { ...defaultConfig.slides, aspect } };
  const input = { source: `---\n${front}\n---\n\n${source}`, format: 'markdown' } as const;
  const { outputs } = await convert(input, { config, renderers, host: packageHost });
  return Object.fromEntries(outputs.map(({ format, bytes }) => [format, bytes]));
}

it('gives the slides of every format the shape that the document asks for, and their boxes with it', async () => {
  const files = await decksOf('aspect: 4:3');
  const read = (format: string): Uint8Array => files[format] ?? new Uint8Array();
  const deck = JSON.parse(new TextDecoder().decode(read('deck.json'))) as Deck;
  expect([deck.widthPt, deck.heightPt]).toEqual([720, 540]);
  const boxes = [
    ...Object.values(deck.geometry),
    ...deck.slides.flatMap(({ regions }) => regions.map(({ box }) => box)),
  ];
  for (const { leftPt, widthPt } of boxes) expect(leftPt + widthPt).toBeLessThan(720);
  const { xml } = inspectPptx(read('pptx'));
  expect(xml('ppt/presentation.xml')).toMatch(/<p:sldSz cx="9144000" cy="6858000"/);
  for (const [, left, width] of xml('ppt/slideMasters/slideMaster1.xml').matchAll(
    /<a:off x="(\d+)".*?<a:ext cx="(\d+)"/g,
  ))
    expect(Number(left) + Number(width)).toBeLessThan(9_144_000);
  expect((await validateOoxml(read('pptx'), '.pptx')).problems).toEqual([]);
  const html = new TextDecoder().decode(read('slides.html'));
  expect(html).toContain('@page{size:720pt 540pt');
  expect(html).toContain('--deck-w:720;--deck-h:540');
  const { pages } = await inspectPdf(read('slides.pdf'));
  expect(new Set(pages.map(({ widthPt, heightPt }) => `${widthPt} ${heightPt}`))).toEqual(
    new Set(['720 540']),
  );
});

it("understands Marp's word for it, and the configuration's", async () => {
  const marp = await decksOf('marp: true\nsize: 4:3');
  expect(inspectPptx(marp['pptx'] ?? new Uint8Array()).xml('ppt/presentation.xml')).toContain('cx="9144000"');
  const configured = await decksOf('author: Ann', '16:10');
  expect(inspectPptx(configured['pptx'] ?? new Uint8Array()).xml('ppt/presentation.xml')).toContain(
    'cx="10972800"',
  );
});
