import { defaultConfig } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Slide } from '../../src/deck.ts';
import { toParagraphs } from '../../src/flow/to-paragraphs.ts';
import { writeMarp } from '../../src/marp/index.ts';
import { regionNodes } from '../../src/plan/region-nodes.ts';
import type { Planned } from '../plan-markdown.ts';
import { planMarkdown, titles } from '../plan-markdown.ts';

const { theme } = defaultConfig;

/** The letters and digits of what slides show, since Marp has other signs for some constructs. */
function shownWords({ deck, resolved }: Planned): readonly string[] {
  const words = ({ regions, subtitle }: Slide): string => {
    const under = { type: 'paragraph', id: 'subtitle', children: subtitle } as const;
    const blocks = [under, ...regions.flatMap(regionNodes)];
    return toParagraphs(blocks, resolved)
      .flatMap(({ runs }) => runs.map((run) => (run.type === 'words' ? run.text : ' ')))
      .join(' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  };
  return deck.slides.map(words);
}

const item = (index: number): string =>
  `- Point ${index} of a list that goes on and on over more slides than one, since it is long`;
const source = `---
title: A deck
subtitle: With more
author: Ann
lang: en
---

# Points

${Array.from({ length: 25 }, (_, index) => item(index)).join('\n')}

# Table {#sec:table}

| Name | Count |
| :--- | ----: |
| One  |     1 |
| Two  |     2 |

# Code

\`\`\`js
const answer = 42; // --- no break
\`\`\`

# Words

A short paragraph with **bold**, *italic*, \`code\` and [a link](https://example.org).

::: notes
Say this -- slowly.
:::

# The end

Thank you.
`;

describe('writeMarp', () => {
  it('reads back as the same slides', async () => {
    const plan = await planMarkdown(source);
    const markdown = await writeMarp(plan.deck, plan.resolved, theme);
    const again = await planMarkdown(markdown);
    expect(titles(again)).toEqual(titles(plan));
    expect(shownWords(again).slice(1)).toEqual(shownWords(plan).slice(1));
  });

  it('is Marp: front matter, slides parted by rules, notes in comments', async () => {
    const plan = await planMarkdown(source);
    const markdown = await writeMarp(plan.deck, plan.resolved, theme);
    expect(markdown).toMatch(/^---\nmarp: true\ntitle: "A deck"\nauthor: "Ann"\nlang: "en"\n/);
    expect(markdown.match(/\n\n---\n\n/g)).toHaveLength(plan.deck.slides.length - 1);
    expect(markdown).toContain('<!--\nSay this - - slowly.\n-->');
    expect(markdown).toContain('<!-- _class: lead -->\n\n# A deck');
  });

  it('sets tables, code and dense words as small as the plan has measured them', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `| ${index} | ${'word '.repeat(12)} |`).join('\n');
    const plan = await planMarkdown(`# A table\n\n| # | Words |\n| - | - |\n${rows}\n\n# Words\n\nFew.\n`);
    const [table] = plan.deck.slides.flatMap(({ regions }) => regions);
    if (table?.type !== 'table') throw new Error('no table was planned');
    const markdown = await writeMarp(plan.deck, plan.resolved, theme);
    const name = `table-${Math.floor((table.sizePt * 4) / 3)}`;
    expect(markdown).toContain(`<!-- _class: ${name} -->\n\n## A table`);
    const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '') as { readonly style: string };
    expect(front.style).toContain(`section.${name} table { font-size: ${name.slice(6)}px }`);
    expect(markdown).toContain('\n---\n\n## Words');
  });

  it.each(['Color: it is blue.', 'class: of its own', '[Nobody] knows.', '{Nobody} knows.'])(
    'writes no words of the speaker as settings: %s',
    async (words) => {
      const plan = await planMarkdown(`# A slide\n\nText.\n\n::: notes\n${words}\n:::\n`);
      const markdown = await writeMarp(plan.deck, plan.resolved, theme);
      const comment = /<!--\n([\s\S]*?)\n-->/.exec(markdown)?.[1] ?? '';
      expect(comment.replaceAll('\u2060', '')).toBe(words);
      expect(typeof parse(comment)).toBe('string');
      const again = await planMarkdown(markdown);
      const said = toParagraphs(again.deck.slides.at(-1)?.notes ?? [], again.resolved);
      expect(JSON.stringify(said).replaceAll('\u2060', '')).toContain(words);
    },
  );
});
