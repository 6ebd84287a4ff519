import { convert, defaultConfig } from '@octavo/core';
import { inspectPptx, pdfWords, validateOoxml } from '@octavo/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlDeckRenderer } from '../src/html/index.ts';
import { pdfDeckRenderer } from '../src/pdf/index.ts';
import { pptxRenderer } from '../src/pptx/index.ts';
import { packageHost } from './pdf/package-host.ts';

const code = Array.from({ length: 60 }, (_, index) => (index % 3 === 1 ? '' : `let a${index} = 1;`));

const source = (title: string, language = 'en'): string => `---
title: ${title}
author: Ann
lang: ${language}
---

## Remarks

Words before it, with [a *link* in parts](https://example.org/).

> [!NOTE]
> A remark.

## Words of others

Words before it.

> Said by somebody.

Words after it.

## Long code

\`\`\`js
${code.join('\n')}
\`\`\`
`;

interface Decks {
  readonly pptx: ReturnType<typeof inspectPptx>;
  readonly html: string;
  readonly pdf: Uint8Array;
  readonly problems: () => Promise<readonly unknown[]>;
}

async function decks(text: string): Promise<Decks> {
  const { outputs } = await convert(
    { source: text, file: 'talk.md', format: 'markdown' },
    {
      config: defaultConfig,
      renderers: [pptxRenderer, htmlDeckRenderer, pdfDeckRenderer],
      host: packageHost,
    },
  );
  const [pptx, html, pdf] = outputs.map(({ bytes }) => bytes);
  if (!pptx || !html || !pdf) throw new Error('a deck is missing');
  return {
    pptx: inspectPptx(pptx),
    html: new TextDecoder().decode(html),
    pdf,
    problems: async () => (await validateOoxml(pptx, '.pptx')).problems,
  };
}

describe('the three decks look alike', () => {
  let made: Decks;
  beforeAll(async () => {
    made = await decks(source('A talk'));
  }, 300_000);
  const slide = (number: number): string =>
    made.pptx.xml(`ppt/slides/slide${number}.xml`).replace(/>\s+</g, '><');

  it('in a valid presentation', async () => expect(await made.problems()).toEqual([]));

  it('have the title of the deck at the foot, where it is short enough for that', async () => {
    expect(slide(2)).toMatch(/type="ftr".*?<a:t>A talk</s);
    expect(made.html).toContain('<p class="slide-footer" aria-hidden="true">A talk</p>');
    const feet = async (pdf: Uint8Array) =>
      (await pdfWords(pdf))?.[1]?.words.filter(({ topPt }) => topPt > 490).map(({ text }) => text);
    expect((await feet(made.pdf)) ?? ['A', 'talk', '2']).toEqual(['A', 'talk', '2']);
    const long = await decks(source(`A talk ${'about much '.repeat(12)}`));
    expect(long.pptx.xml('ppt/slides/slide2.xml')).not.toContain('type="ftr"');
    expect(long.html).not.toContain('class="slide-footer"');
    expect((await feet(long.pdf)) ?? ['2']).toEqual(['2']);
  });

  it('name the author of a talk in the place for it, where there is no subtitle', () => {
    expect(slide(1)).toMatch(/idx="13" type="body"\/>.*<a:t>Ann</s);
    expect(slide(1)).not.toContain('type="subTitle"');
  });

  it('have a rule at the start of remarks and quotations, no frame around them', () => {
    for (const [number, slot] of [
      [2, 'accent2'],
      [3, 'accent1'],
    ] as const) {
      const [rule] = slide(number).match(/<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="Rule.*?<\/p:sp>/s) ?? [];
      expect(rule).toContain('decorative');
      // Four points wide.
      expect(rule).toMatch(/<a:ext cx="50800"/);
      expect(rule).toContain(`<a:solidFill><a:schemeClr val="${slot}"/></a:solidFill>`);
      expect(slide(number)).not.toContain('<a:ln w=');
    }
    expect(slide(3)).toMatch(/ i="1"[^>]*><a:solidFill><a:schemeClr val="accent1"\/>.*?Said by somebody/s);
  });

  it('set what a title adds apart', () => {
    expect(made.html).toMatch(/Long code<span class="title-suffix"> \(1\/\d\)<\/span>/);
  });

  it('number lines without words like the others', () => {
    const blank = slide(4).match(/<a:buAutoNum [^>]*><\/a:pPr><a:r>|<a:buAutoNum[^>]*\/><\/a:pPr><a:r>/g);
    expect(blank).toHaveLength(slide(4).match(/<a:buAutoNum/g)?.length ?? 0);
  });

  it('set titles as small as each other, in sizes that all programs follow', async () => {
    const text =
      '---\nmarp: true\n---\n\n# Deck\n\n---\n\n> Words that nobody has given a title to, said by somebody else.\n';
    const { pptx, html } = await decks(text);
    const title = pptx
      .xml('ppt/slides/slide2.xml')
      .replace(/>\s+</g, '><')
      .match(/<p:sp>.*?<\/p:sp>/s)?.[0];
    const sizePt = Number(/<a:lvl1pPr><a:defRPr sz="(\d+)"/.exec(title ?? '')?.[1]) / 100;
    expect(title).toContain('<a:normAutofit/>');
    const sizes = Array.from(html.matchAll(/--size:([\d.]+)/g), ([, size]) => Number(size));
    expect(sizePt).toBeLessThan(20);
    expect(sizes).toContain(sizePt);
  });

  it('give all parts of a link its colour', () => {
    const parts = slide(2).match(/<a:rPr[^>]*>(?:(?!<\/a:rPr>).)*hlinkClick/gs) ?? [];
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part).toContain('<a:schemeClr val="hlink"/>');
  });

  it('slant no signs of Chinese', async () => {
    const chinese = await decks(source('演讲', 'zh-Hans'));
    expect(chinese.pptx.xml('ppt/slides/slide3.xml')).not.toContain(' i="1"');
    expect(chinese.html).toMatch(
      /:is\(blockquote, ?\.code-comment\):is\(:lang\(zh\)|blockquote:is|:lang\(zh\)/,
    );
  });

  it('are mirrored where lines start at the right', async () => {
    const text =
      '---\ntitle: حديث\nlang: ar\n---\n\n## مكونات\n\n- كلمات `Code` ثم كلمات\n- `SearchBar`\n- `f()`\n';
    const { pptx, problems } = await decks(text);
    expect(await problems()).toEqual([]);
    const flat = (part: string): string => pptx.xml(part).replace(/>\s+</g, '><');
    const placeOf = (type: string): number =>
      Number(
        new RegExp(`type="${type}".*?<a:off x="(\\d+)"`, 's').exec(
          flat('ppt/slideMasters/slideMaster1.xml'),
        )?.[1],
      ) / 12_700;
    // The number where it is at the right else: 54 points from the edge; the footer ends as far from the other.
    expect([placeOf('sldNum'), placeOf('ftr')]).toEqual([54, 960 - 54 - 640]);
    const [, mixed, name, call] = flat('ppt/slides/slide2.xml').match(/<a:p>.*?<\/a:p>/gs) ?? [];
    // Only what would read otherwise has its own direction.
    expect([mixed, name, call].map((paragraph) => /rtl="(\d)"/.exec(paragraph ?? '')?.[1])).toEqual([
      undefined,
      undefined,
      '0',
    ]);
    expect(mixed).not.toContain('<a:cs ');
  });
});
