import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { makePng } from '@octavo/testkit';
import { pptxRenderer } from '../../src/pptx/index.ts';

/** A talk with one of everything that the list of a demanding reader asks about. */
export const checkedSource = `---
title: A talk
lang: en
author: Ann
---

## Points

- A point that leads to [the numbers](#numbers)
- Another point with $x^2$ in it

::: notes
Say this.
:::

## Numbers

| Name | Count |
| ---- | ----: |
| One  | 1     |
| Two  | 2     |

## Code

\`\`\`js
const one = 1;
done();
\`\`\`

## Picture

![A ship](red.png)

## Chart

\`\`\`chart
kind: column
title: Ships
categories: [North, South]
series: [{ name: a, values: [3, 5] }]
\`\`\`

## End

Some words that end it
`;

const png = makePng(120, 90, [200, 0, 0]);

/** The talk as a presentation, dated where a test asks so. */
export async function checkedDeck(date?: string, template?: Uint8Array): Promise<Uint8Array> {
  const files = { 'red.png': png, ...(template === undefined ? {} : { 'house.pptx': template }) };
  const host = {
    ...createMemoryHost(files),
    decodeRaster: async (bytes: Uint8Array) =>
      ({ ok: true, image: { format: 'png', bytes, widthPx: 120, heightPx: 90 } }) as const,
  };
  const source =
    date === undefined ? checkedSource : checkedSource.replace('author:', `date: ${date}\nauthor:`);
  const slides = { ...defaultConfig.slides, referenceDoc: template === undefined ? '' : 'house.pptx' };
  const { outputs } = await convert(
    { source, format: 'markdown' },
    { config: { ...defaultConfig, slides }, renderers: [pptxRenderer], host },
  );
  const [output] = outputs;
  if (output === undefined) throw new Error('no deck was made');
  return output.bytes;
}
