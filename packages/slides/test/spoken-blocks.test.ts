import { defaultConfig, renderConfigFor } from '@octavo/core';
import { inspectPptx } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { Run } from '../src/flow/run.ts';
import { toParagraphs } from '../src/flow/to-paragraphs.ts';
import { toRuns } from '../src/flow/to-runs.ts';
import { htmlDeckRenderer } from '../src/html/index.ts';
import { regionNodes } from '../src/plan/region-nodes.ts';
import { pptxRenderer } from '../src/pptx/index.ts';
import { packageHost } from './pdf/package-host.ts';
import { planMarkdown } from './plan-markdown.ts';

const source = `# Title

## Part {lang=es}

::: {lang=fr}
Bonjour **tout** le monde

- un
- deux <span lang="en">three</span>

> citation

| tête |
| ---- |
| un   |

![A boat](boat.png "légende")

::: notes
dire
:::
:::

After
`;

const spoken = (runs: readonly Run[]) =>
  runs.flatMap((run) =>
    run.type === 'words' ? [`${run.text.trim()}: ${run.style.language ?? 'none'}`] : [],
  );

describe('the language of a block', () => {
  it('is that of all words in it, in the plan', async () => {
    const { deck, resolved } = await planMarkdown(source);
    const [, slide] = deck.slides;
    expect(spoken(toRuns(slide?.titleContent ?? [], resolved))).toEqual(['Part: es']);
    const all = deck.slides.flatMap(({ regions, notes, subtitle }) => [
      ...spoken(toRuns(subtitle, resolved)),
      ...[...regions.flatMap(regionNodes), ...notes].flatMap((node) =>
        toParagraphs([node], resolved).flatMap(({ runs }) => spoken(runs)),
      ),
    ]);
    for (const words of ['Bonjour', 'tout', 'le monde', 'un', 'deux', 'citation', 'tête', 'légende', 'dire'])
      expect(all).toContain(`${words}: fr`);
    expect(all).toContain('three: en');
    expect(all).toContain('After: none');
  });

  it('reaches the runs of PowerPoint and the elements of HTML', async () => {
    const { resolved } = await planMarkdown(source);
    const config = renderConfigFor(resolved, defaultConfig);
    const context = { theme: defaultConfig.theme, config, host: packageHost };
    const { bytes } = await pptxRenderer.render(resolved, context);
    const { opened, slides } = inspectPptx(bytes);
    const xml = slides.map(({ part }) => new TextDecoder().decode(opened.bytes(part))).join('');
    expect(xml).toMatch(/<a:rPr lang="fr-FR"[^>]*>(?:(?!<a:t>).)*<a:t>citation/);
    const page = new TextDecoder().decode((await htmlDeckRenderer.render(resolved, context)).bytes);
    expect(page).toMatch(/lang="fr"[^>]*>citation/);
  });
});
