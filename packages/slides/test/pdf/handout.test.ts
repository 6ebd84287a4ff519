import { defaultConfig, renderConfigFor } from '@octavo/core';
import type { InspectedPdf } from '@octavo/testkit';
import { inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { handoutGrid } from '../../src/pdf/handout/handout-grid.ts';
import { pdfDeckRenderer } from '../../src/pdf/index.ts';
import { planMarkdown } from '../plan-markdown.ts';
import { packageHost } from './package-host.ts';

const source = `---
title: A talk
---

${['One', 'Two', 'Three', 'Four'].map((name) => `# ${name}\n\n- point ${name}\n\n::: notes\nSaid at ${name}.\n:::\n`).join('\n')}`;

async function handout(
  layout: 'notes' | number,
  text = source,
): Promise<InspectedPdf & { readonly noteSupport: unknown }> {
  const { resolved } = await planMarkdown(text);
  const config = renderConfigFor(resolved, defaultConfig);
  const { bytes, outcomes, diagnostics } = await pdfDeckRenderer.render(resolved, {
    theme: defaultConfig.theme,
    config: {
      ...config,
      pdf: { ...config.pdf, standard: 'ua-1' },
      slides: { ...config.slides, handout: layout },
    },
    host: packageHost,
  });
  // The standard is claimed only where the checker finds no fault.
  expect(diagnostics).toEqual([]);
  const noteSupport = outcomes.find(({ kind }) => kind === 'speakerNotes')?.support;
  return { ...(await inspectPdf(bytes)), noteSupport };
}

describe('a handout', () => {
  it('has what the speaker says below each slide, as text', async () => {
    const { pages, outline, noteSupport } = await handout('notes');
    expect(pages).toHaveLength(5);
    expect(noteSupport).toBe('native');
    const page = pages[1];
    const place = (text: string) => page?.items.find((item) => item.text.includes(text));
    expect(place('Said at One')?.yPt).toBeGreaterThan(place('point One')?.yPt ?? 0);
    expect(page?.comments).toEqual([]);
    expect(page?.heightPt).toBeGreaterThan(page?.widthPt ?? 0);
    expect(outline.map(({ title }) => title)).toEqual(['A talk', 'One', 'Two', 'Three', 'Four']);
  });

  it('has so many slides a page, notes as comments', async () => {
    const { pages, noteSupport } = await handout(2);
    expect(pages).toHaveLength(3);
    expect(noteSupport).toBe('substituted');
    const shown = pages.map(({ items }) =>
      items.filter(({ text }) => text.startsWith('point')).map(({ text }) => text),
    );
    expect(shown).toEqual([['point One'], ['point Two', 'point Three'], ['point Four']]);
    expect(pages[1]?.comments).toEqual(['Said at Two.', 'Said at Three.']);
  });

  it('has tables and the numbers of charts in the notes as tables', async () => {
    const chart =
      '```chart\nkind: bar\ncategories: [Ash, Beech]\nseries:\n  - name: Share\n    values: [25, 10]\n```';
    const notes = `::: notes\nSaid.\n\n${chart}\n\n| a | b |\n|---|---|\n| c | d |\n:::`;
    const { pages } = await handout('notes', `# One\n\n- point\n\n${notes}\n`);
    const items = pages.flatMap((page) => page.items);
    const place = (word: string) => items.find(({ text }) => text === word);
    expect(items.some(({ text }) => text.includes('|'))).toBe(false);
    expect(place('Beech')?.yPt).toBeCloseTo(place('10')?.yPt ?? 0, 0);
    expect(place('25')?.xPt).toBeGreaterThan(place('Ash')?.xPt ?? 0);
    expect(place('c')?.yPt).toBeCloseTo(place('d')?.yPt ?? 0, 0);
  });

  it.each([2, 3, 4, 6])('keeps %i slides apart and on the page', (count) => {
    const room = {
      widthPt: 500,
      heightPt: 700,
      slideWidthPt: 960,
      slideHeightPt: 540,
      direction: 'ltr',
    } as const;
    const boxes = handoutGrid(count, room).map(({ leftPt, topPt, scale }) => ({
      left: leftPt,
      top: topPt,
      right: leftPt + 960 * scale,
      bottom: topPt + 540 * scale,
    }));
    expect(boxes).toHaveLength(count);
    for (const [index, box] of boxes.entries()) {
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-0.01);
      expect(box.right).toBeLessThanOrEqual(500.01);
      expect(box.bottom).toBeLessThanOrEqual(700.01);
      for (const other of boxes.slice(index + 1)) {
        expect(box.right <= other.left || box.bottom <= other.top || other.right <= box.left).toBe(true);
      }
    }
  });
});
