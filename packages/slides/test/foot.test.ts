import { convert, defaultConfig } from '@octavo/core';
import { inspectPptx, pdfWords, validateOoxml } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { htmlDeckRenderer } from '../src/html/index.ts';
import { marpRenderer } from '../src/marp/index.ts';
import { pdfDeckRenderer } from '../src/pdf/index.ts';
import { pptxRenderer } from '../src/pptx/index.ts';
import { packageHost } from './pdf/package-host.ts';

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

/** What stands at the foot of the last three slides, in each format. */
async function feet(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { outputs } = await convert(
    { source, file: 'deck.md', format: 'markdown' },
    {
      config: defaultConfig,
      renderers: [pptxRenderer, htmlDeckRenderer, pdfDeckRenderer, marpRenderer],
      host: packageHost,
    },
  );
  const bytesOf = (format: string): Uint8Array =>
    outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array();
  const textOf = (format: string): string => new TextDecoder().decode(bytesOf(format));
  expect((await validateOoxml(bytesOf('pptx'), '.pptx')).problems).toEqual([]);
  const { xml } = inspectPptx(bytesOf('pptx'));
  const pages = await pdfWords(bytesOf('slides.pdf'));
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
    html: (textOf('slides.html').match(/<section.*?<\/section>/gs) ?? [])
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

it('puts the header and the footer of Marp at the foot of slides, and numbers those that are to have one', async () => {
  const expected = ['Acme review · Secret · site 2', 'Only here', '4'];
  const { marp, ...shown } = await feet();
  for (const [format, found] of Object.entries(shown)) expect(found, format).toEqual(expected);
  expect(marp).toEqual(['Acme review · Secret · site n', 'Only here', 'n']);
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
