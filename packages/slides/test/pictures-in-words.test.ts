import type { Outcome, Renderer } from '@octavo/core';
import { convert, defaultConfig, mergeConfig } from '@octavo/core';
import { makePng } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { deckJsonRenderer } from '../src/data/index.ts';
import { htmlDeckRenderer } from '../src/html/index.ts';
import { marpRenderer } from '../src/marp/index.ts';
import { pdfDeckRenderer } from '../src/pdf/index.ts';
import { pptxRenderer } from '../src/pptx/index.ts';
import { packageHost } from './pdf/package-host.ts';

/** What the formats say of the nodes of a kind, in the order of the source. */
async function supportOf(body: string, kind: string, handout: 'none' | 'notes' = 'none') {
  const host = {
    ...packageHost,
    readResource: async (name: string) => {
      const [widthPx, heightPx] = name === 'big.png' ? [240, 200] : [20, 20];
      return { ok: true, bytes: makePng(widthPx, heightPx, [200, 0, 0]) } as const;
    },
    // The size stands in the head of the file.
    decodeRaster: async (bytes: Uint8Array) => {
      const [widthPx = 0, heightPx = 0] = [bytes[19], bytes[23]];
      return { ok: true, image: { format: 'png', bytes, widthPx, heightPx, dotsPerInch: 96 } } as const;
    },
  };
  const renderers: readonly Renderer[] = [
    pptxRenderer,
    htmlDeckRenderer,
    pdfDeckRenderer,
    marpRenderer,
    deckJsonRenderer,
  ];
  const input = {
    source: `# Title\n\n## Slide\n\n${body}\n\n## Next\n\n- One\n- Two\n`,
    file: 'a.md',
    format: 'markdown' as const,
  };
  const config = mergeConfig(defaultConfig, { slides: { handout } });
  const { outputs, diagnostics } = await convert(input, { config, renderers, host });
  const said = (outcomes: readonly Outcome[]) =>
    outcomes
      .filter((outcome) => outcome.kind === kind)
      .map(({ support }) => support)
      .join(' ');
  return {
    ...Object.fromEntries(outputs.map(({ format, outcomes }) => [format, said(outcomes)])),
    leftOut: diagnostics
      .filter(({ code }) => code === 'picture-left-out')
      .map(({ position, message }) => `${position?.start.column} ${/left out of (.+?):/.exec(message)?.[1]}`),
  };
}

const everywhere = (support: string) => ({
  pptx: support,
  'slides.html': support,
  'slides.pdf': support,
  marp: support,
  'deck.json': support,
});

describe('the report of a deck', () => {
  it('calls a picture native that has a place of its own', async () => {
    expect(await supportOf('Words ![A map](big.png) more', 'image')).toEqual({
      ...everywhere('native'),
      leftOut: [],
    });
  });

  it('says that words stand for a picture within a line of PowerPoint', async () => {
    expect(await supportOf('Words ![A map](icon.png) more', 'image')).toEqual({
      ...everywhere('native'),
      pptx: 'substituted',
      leftOut: [],
    });
  });

  it('tells of a decorative picture within a line that PowerPoint does not show, with its place', async () => {
    expect(await supportOf('Words ![](icon.png) more', 'image')).toEqual({
      ...everywhere('native'),
      pptx: 'dropped',
      leftOut: ['7 PowerPoint'],
    });
  });

  it('leaves a link out with the picture that was all of it', async () => {
    const body = 'Words [![](icon.png)](https://example.org) more';
    expect(await supportOf(body, 'link')).toEqual({
      ...everywhere('native'),
      pptx: 'dropped',
      leftOut: ['8 PowerPoint'],
    });
  });

  it('does so in titles and in the cells of tables', async () => {
    const body =
      '| A ![](icon.png) | ![B](big.png) |\n| - | - |\n| a | b |\n\n## Title ![T](icon.png)\n\n- a\n- b';
    expect(await supportOf(body, 'image')).toEqual({
      ...everywhere('native native native'),
      pptx: 'dropped substituted substituted',
      leftOut: ['5 PowerPoint'],
    });
  });

  const notes =
    'Words\n\n::: notes\nSay ![so](icon.png) ![](icon.png)\n\n| a |\n| - |\n| b |\n\n![A map](big.png)\n:::';

  it('says of notes that they hold words alone, where they do', async () => {
    expect(await supportOf(notes, 'image')).toEqual({
      ...everywhere('substituted dropped substituted'),
      'slides.html': 'native native native',
      'deck.json': 'native native native',
      leftOut: ['21 PowerPoint', '21 PDF decks', '21 Marp'],
    });
    expect(await supportOf(notes, 'table')).toEqual({
      ...everywhere('substituted'),
      'slides.html': 'native',
      'deck.json': 'native',
      leftOut: expect.anything(),
    });
  });

  it('says of notes on paper that they show pictures within lines, and tables', async () => {
    expect(await supportOf(notes, 'image', 'notes')).toMatchObject({
      'slides.pdf': 'native native substituted',
    });
    expect(await supportOf(notes, 'table', 'notes')).toMatchObject({ 'slides.pdf': 'native' });
  });

  it('calls a chart in the notes its numbers', async () => {
    const chart =
      '::: notes\n```chart\nkind: bar\ntitle: T\ncategories: [a]\nseries: [{ name: s, values: [1] }]\n```\n:::';
    expect(await supportOf(chart, 'chart')).toMatchObject({ pptx: 'substituted' });
  });

  it('calls keys native in a PDF, which frames them', async () => {
    expect(await supportOf('Press <kbd>Esc</kbd> now', 'keyboard')).toMatchObject({
      pptx: 'substituted',
      'slides.pdf': 'native',
    });
  });
});
