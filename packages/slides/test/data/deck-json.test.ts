import { createMemoryHost, defaultConfig, renderConfigFor } from '@octavo/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { makeDeckSchema, readDeckSchema } from '../../scripts/make-deck-schema.mjs';
import { deckJsonRenderer } from '../../src/data/index.ts';
import { planMarkdown } from '../plan-markdown.ts';

const source = `---
title: A deck
author: Ann
---

# One

| a | b |
| - | - |
| 1 | 2 |

\`\`\`js
let a = 1;
\`\`\`

# Two

- a point[^n] with $x$ and *more*
  - within

> Quoted

::: notes
Say this.
:::

[^n]: A note.
`;

describe('deck.json', () => {
  it('has a schema that is current', async () => {
    expect(await readDeckSchema()).toBe(makeDeckSchema());
  });

  it('holds the deck by its schema, and nothing else would do', async () => {
    const { resolved, deck } = await planMarkdown(source);
    const config = renderConfigFor(resolved, defaultConfig);
    const context = { theme: defaultConfig.theme, config, host: createMemoryHost() };
    const { bytes, facts } = await deckJsonRenderer.render(resolved, context);
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
    expect(data).toEqual(JSON.parse(JSON.stringify(deck)));
    expect(facts.slides).toBe(deck.slides.length);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(await readDeckSchema()));
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ ...(data as object), slides: [{}] })).toBe(false);
  });
});
