import { defaultConfig } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/flow/run.ts';
import { deckMetrics } from '../../src/measure/font-metrics.ts';
import { fitTitle } from '../../src/plan/titles/fit-title.ts';
import { readTemplate } from '../../src/pptx/template/read-template.ts';
import { fitWords } from '../../src/pptx/text/fit-words.ts';
import { planMarkdown } from '../plan-markdown.ts';
import { houseTemplate } from '../pptx/house-template.ts';

const long = 'a title with many words '.repeat(12).trim();
const box = { leftPt: 0, topPt: 0, widthPt: 600, heightPt: 75 };

describe('titles that a house sets in capitals', () => {
  it('are known for each of its layouts', async () => {
    const plain = await readTemplate(await houseTemplate(), defaultConfig.theme);
    expect([...plain.capitalTitles]).toEqual([]);
    const section = 'ppt/slideLayouts/slideLayout2.xml';
    const template = await houseTemplate((parts) => {
      expect(String(parts[section])).toContain('type="secHead"');
      parts[section] = String(parts[section]).replace(
        /(<p:ph type="title"\/>[\s\S]*?)<a:lstStyle(?:\/>|>[\s\S]*?<\/a:lstStyle>)/,
        '$1<a:lstStyle><a:lvl1pPr><a:defRPr sz="3000" cap="all"/></a:lvl1pPr></a:lstStyle>',
      );
    });
    expect([...(await readTemplate(template, defaultConfig.theme)).capitalTitles]).toEqual(['section']);
  });

  it('are cut where capitals end', async () => {
    const { measure, deck, resolved } = await planMarkdown('# A');
    const context = { measure, metrics: deckMetrics(deck.fonts), resolved } as Parameters<typeof fitTitle>[3];
    const room = { box, sizePt: 30, leastPt: 18 };
    const [small, capital] = [false, true].map((capitals) =>
      fitTitle(long, '', { ...room, capitals }, context),
    );
    expect(capital?.scale).toBeCloseTo(0.6);
    expect(capital?.title.length).toBeLessThan((small?.title.length ?? 0) * 0.95);
  });

  it('are not set below their least size, however long they are', async () => {
    const { measure } = await planMarkdown('# A');
    const style = { sizePt: 30, role: 'heading' as const, lineHeightEm: 1.2, capitals: false, measure };
    expect(fitWords([words(long, {})], box, { ...style, leastPt: 18 })).toBeCloseTo(0.6);
    expect(fitWords([words(long, {})], box, { ...style, leastPt: 0 })).toBeLessThan(0.6);
  });
});
