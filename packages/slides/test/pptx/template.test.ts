import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import type { InspectedPptx } from '@octavo/testkit';
import { checkPptx, inspectPptx, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pptxRenderer } from '../../src/pptx/index.ts';
import type { TemplateParts } from './house-template.ts';
import { houseTemplate } from './house-template.ts';

const source =
  '---\ntitle: T\nsubtitle: Under it\nauthor: A\n---\n\n## Points\n\n- one of the points that are made here\n- two of them\n  - three, which is below it\n- four\n- five\n- six\n- seven\n- eight\n\n## Code\n\n```\ncode\n```\n\n## Table\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';

interface Built extends InspectedPptx {
  readonly bytes: Uint8Array;
  readonly codes: readonly string[];
}

async function build(template: Uint8Array, path = 'house.potx'): Promise<Built> {
  const { outputs, diagnostics } = await convert(
    { source, file: 'a.md', format: 'markdown' },
    {
      config: { ...defaultConfig, slides: { ...defaultConfig.slides, referenceDoc: path } },
      renderers: [pptxRenderer],
      host: createMemoryHost({ 'house.potx': template }),
    },
  );
  const [output] = outputs;
  if (output === undefined) throw new Error('no deck was made');
  return { ...inspectPptx(output.bytes), bytes: output.bytes, codes: diagnostics.map(({ code }) => code) };
}

/** The layouts that the slides of a deck use, by their names. */
function layoutNames({ slides, opened }: Built): readonly string[] {
  return slides.map(
    ({ layout }) =>
      /<p:cSld name="([^"]*)"/.exec(new TextDecoder().decode(opened.bytes(layout ?? '')))?.[1] ?? '',
  );
}

const changeLayouts =
  (change: (xml: string) => string) =>
  (parts: TemplateParts): void => {
    for (const [name, content] of Object.entries(parts)) {
      if (/slideLayouts\/slideLayout\d+\.xml$/.test(name) && typeof content === 'string')
        parts[name] = change(content);
    }
  };

describe('a template of the house', () => {
  it('gives masters, layouts, theme and fonts, and keeps nothing else', async () => {
    const built = await build(await houseTemplate());
    expect(built.codes).toEqual([]);
    expect(built.xml('ppt/theme/theme1.xml')).toContain('Georgia');
    expect(built.xml('ppt/theme/theme1.xml')).toContain('AA3300');
    expect(layoutNames(built)).toEqual([
      'Title Slide',
      'Title and Content',
      'Title and Code',
      'Title and Table',
    ]);
    const everything = built.partNames
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => new TextDecoder().decode(built.opened.bytes(name)))
      .join('');
    expect(everything).not.toContain('Secret');
    expect(built.slides[0]?.paragraphs).toEqual(['T', 'Under it', 'A']);
  });

  it('gives the boxes that words are measured in, at single spacing', async () => {
    const built = await build(await houseTemplate());
    const points = built.xml('ppt/slides/slide2.xml');
    expect(points.match(/<a:off /g)).toHaveLength(1);
    expect(points).toContain('<a:spcPct val="100000"');
    // The table begins where the house's body does: 160 points from the top, and 3.6 of room.
    expect(built.xml('ppt/slides/slide4.xml')).toMatch(/<a:off x="777240" y="2077720"/);
  });

  it('makes sound decks, the same each time', async () => {
    const template = await houseTemplate();
    const { bytes } = await build(template);
    expect((await validateOoxml(bytes, '.pptx')).problems).toEqual([]);
    expect(checkPptx(bytes)).toEqual([]);
    expect((await build(template)).bytes).toEqual(bytes);
  });

  it('has its layouts known by name, then by placeholders', async () => {
    const untyped = (xml: string): string => xml.replace(/(<p:sldLayout [^>]*) type="[^"]*"/, '$1');
    const byName = await build(await houseTemplate(changeLayouts(untyped)));
    expect(layoutNames(byName).slice(0, 2)).toEqual(['Title Slide', 'Title and Content']);
    const unnamed = (xml: string): string =>
      untyped(xml).replace(
        /<p:cSld name="([^"]*)"/,
        (_, name: string) => `<p:cSld name="${Array.from(name).reverse().join('')}"`,
      );
    const byPlaceholders = await build(await houseTemplate(changeLayouts(unnamed)));
    expect(layoutNames(byPlaceholders).slice(0, 2)).toEqual(['edilS eltiT', 'tnetnoC dna eltiT']);
  });

  it.each([
    ['that is no package', async () => new TextEncoder().encode('plain text')],
    [
      'whose master has no text',
      () =>
        houseTemplate((parts) => {
          const master = 'ppt/slideMasters/slideMaster1.xml';
          parts[master] = String(parts[master]).replace('type="body"', 'type="dt"');
          changeLayouts((xml) =>
            xml
              .replaceAll('<p:ph idx="1"/>', '<p:ph type="pic" idx="1"/>')
              .replaceAll('type="body"', 'type="pic"')
              .replaceAll(/<p:ph idx="\d+"\/>/g, '<p:ph type="pic" idx="9"/>'),
          )(parts);
        }),
    ],
    [
      'that declares entities',
      () =>
        houseTemplate((parts) => {
          parts['ppt/presentation.xml'] = String(parts['ppt/presentation.xml']).replace(
            '<p:presentation',
            '<!DOCTYPE x [<!ENTITY a "b">]><p:presentation',
          );
        }),
    ],
  ])('%s is an error, and the deck has our own look', async (_, make) => {
    const built = await build(await make());
    expect(built.codes).toEqual(['reference-unusable']);
    expect(built.xml('ppt/theme/theme1.xml')).toContain('Calibri');
  });

  it('that is missing is an error', async () => {
    expect((await build(new Uint8Array(), 'none.potx')).codes).toEqual(['reference-unusable']);
  });
});
