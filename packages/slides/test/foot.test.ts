import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { inspectPptx, pdfWords, validateOoxml } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { htmlDeckRenderer } from '../src/html/index.ts';
import { marpRenderer } from '../src/marp/index.ts';
import { pdfDeckRenderer } from '../src/pdf/index.ts';
import { pptxRenderer } from '../src/pptx/index.ts';
import { packageHost } from './pdf/package-host.ts';
import { houseTemplate } from './pptx/house-template.ts';

const source = `---
marp: true
header: "**Acme** review"
footer: 'Secret · [site](https://example.org)'
backgroundColor: '#fdf6e3'
style: 'section { color: red }'
---

# Deck

---

## Usual

- a

---

<!-- _header: "" -->
<!-- _footer: Only here -->
<!-- _paginate: false -->

## Own

- b

---

<!-- _header: "" -->
<!-- _footer: "" -->

## Bare

- c
`;

type Format = 'pptx' | 'html' | 'pdf' | 'marp';

/** The deck in each format. */
async function made(): Promise<Readonly<Record<Format, Uint8Array>>> {
  const { outputs } = await convert(
    { source, file: 'deck.md', format: 'markdown' },
    {
      config: defaultConfig,
      renderers: [pptxRenderer, htmlDeckRenderer, pdfDeckRenderer, marpRenderer],
      host: packageHost,
    },
  );
  const [pptx, html, pdf, marp] = outputs.map(({ bytes }) => bytes);
  if (!pptx || !html || !pdf || !marp) throw new Error('a deck is missing');
  return { pptx, html, pdf, marp };
}

/** What stands at the foot of the last three slides, in each format. */
async function feet(): Promise<Readonly<Record<string, readonly string[]>>> {
  const decks = await made();
  const textOf = (format: Format): string => new TextDecoder().decode(decks[format]);
  expect((await validateOoxml(decks.pptx, '.pptx')).problems).toEqual([]);
  const { xml } = inspectPptx(decks.pptx);
  const pages = await pdfWords(decks.pdf);
  const join = (words: readonly string[]): string => words.join(' ');
  return {
    pptx: [2, 3, 4].map((number) => {
      const shapes = xml(`ppt/slides/slide${number}.xml`).match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
      const [foot, page] = ['type="ftr"', 'type="sldNum"'].map((type) =>
        shapes.find((shape) => shape.includes(type)),
      );
      const words = foot?.match(/<a:t>([^<]*)/)?.[1] ?? '';
      return join([words, ...(page === undefined ? [] : [String(number)])]).trim();
    }),
    html: (textOf('html').match(/<section.*?<\/section>/gs) ?? [])
      .slice(1)
      .map((slide) =>
        join(
          Array.from(
            slide.matchAll(/<p class="slide-(?:footer|number)">([^<]*?)(?: \/ \d)?<\/p>/g),
            ([, text = '']) => text,
          ),
        ),
      ),
    ...(pages === undefined
      ? {}
      : {
          pdf: pages
            .slice(1)
            .map(({ words }) => join(words.filter(({ topPt }) => topPt > 490).map(({ text }) => text))),
        }),
    marp: textOf('marp')
      .split('\n---\n')
      .slice(2)
      .map((slide) => {
        const foot = /<!-- _footer: "(.*)" -->/.exec(slide)?.[1];
        return join([foot ?? '–', slide.includes('_paginate: false') ? '' : 'n']).trim();
      }),
  };
}

it('puts the footer of Marp at the foot of slides, and numbers those that are to have one', async () => {
  const expected = ['Secret · site 2', 'Only here', '4'];
  const { marp, ...shown } = await feet();
  for (const [format, found] of Object.entries(shown)) expect(found, format).toEqual(expected);
  expect(marp).toEqual(['Secret · site n', 'Only here', 'n']);
});

it('puts the header of Marp above the title of slides that have one', async () => {
  const { pptx, html, pdf, marp } = await made();
  const { xml } = inspectPptx(pptx);
  const headers = [2, 3, 4].map(
    (number) => /name="Header".*?<a:t>([^<]*)/s.exec(xml(`ppt/slides/slide${number}.xml`))?.[1],
  );
  expect(headers).toEqual(['Acme review', undefined, undefined]);
  expect(xml('ppt/slideLayouts/slideLayout4.xml')).toContain('name="Header"');
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  // The style sheet hides that of the first slide.
  const shown = (text(html).match(/<section.*?<\/section>/gs) ?? []).slice(1);
  expect(shown.map((slide) => /<p class="slide-header">([^<]*)/.exec(slide)?.[1])).toEqual([
    'Acme review',
    undefined,
    undefined,
  ]);
  expect(text(marp).match(/_header: .*? -->/g)).toEqual(
    Array.from({ length: 2 }, () => '_header: "Acme review" -->'),
  );
  const pages = await pdfWords(pdf);
  if (pages === undefined) return;
  const heads = pages.map(({ words }) => words.filter(({ topPt }) => topPt < 30).map((word) => word.text));
  expect(heads).toEqual([[], ['Acme', 'review'], [], []]);
});

it('puts it at the foot where a house has no place for it', async () => {
  const { outputs } = await convert(
    { source, file: 'deck.md', format: 'markdown' },
    {
      config: { ...defaultConfig, slides: { ...defaultConfig.slides, referenceDoc: 'house.potx' } },
      renderers: [pptxRenderer],
      host: createMemoryHost({ 'house.potx': await houseTemplate() }),
    },
  );
  const { xml } = inspectPptx(outputs[0]?.bytes ?? new Uint8Array());
  expect(xml('ppt/slides/slide2.xml')).toContain('<a:t>Acme review · Secret · site</a:t>');
});

it('says what of the front matter of Marp changes nothing, and takes the colour', async () => {
  const { diagnostics } = await convert(
    { source, file: 'deck.md', format: 'markdown' },
    { config: defaultConfig, renderers: [pptxRenderer], host: packageHost },
  );
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['setting-unused', '`style` changes nothing in slides: slides keep the look of the theme.'],
  ]);
});
