import { describe, expect, it } from 'vitest';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';

const source = `---
title: On *Things* & more
author: [Jane Doe, John Roe]
keywords: [one, two]
date: 2026-03-04
lang: de
---

# Head {#head}

Text with a [link](https://example.org), [another](https://example.org) and a note.[^1]

- item

[^1]: A [link](https://example.org) in a note.
`;

describe('the package', () => {
  it('has the same bytes in every time zone', async () => {
    const zone = process.env['TZ'];
    const first = await convertMarkdown(source);
    process.env['TZ'] = 'Pacific/Kiritimati';
    const second = await convertMarkdown(source).finally(() => {
      process.env['TZ'] = zone ?? '';
    });
    expect(Buffer.compare(first.output.bytes, second.output.bytes)).toBe(0);
  });

  it('holds no part that says nothing', async () => {
    const { partNames } = await convertMarkdown('words');
    expect(partNames).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footnotes.xml',
      'word/header1.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
  });

  it('says title, authors, keywords, date and language without markup', async () => {
    const core = partText(await convertMarkdown(source), 'docProps/core.xml');
    expect(core).toContain('<dc:title>On Things &amp; more</dc:title>');
    expect(core).toContain('<dc:creator>Jane Doe; John Roe</dc:creator>');
    expect(core).toContain('<cp:keywords>one, two</cp:keywords>');
    expect(core).toContain('2026-03-04T00:00:00Z</dcterms:created>');
    expect(core).toContain('<dc:language>de</dc:language>');
  });

  it('has the language and the fonts of the theme in its defaults, and lays out as Word 2013 and later', async () => {
    const converted = await convertMarkdown(source);
    const [defaults = ''] =
      /<w:docDefaults>.*<\/w:docDefaults>/s.exec(partText(converted, 'word/styles.xml')) ?? [];
    expect(defaults).toContain('w:asciiTheme="minorHAnsi"');
    expect(defaults).toContain('w:lang w:val="de-DE"');
    expect(partText(converted, 'word/settings.xml')).toMatch(/w:name="compatibilityMode"[^>]* w:val="15"/);
    expect(partText(converted, 'word/settings.xml')).not.toContain('updateFields');
  });

  it('gives equal link targets one relationship in each part', async () => {
    const { opened } = await convertMarkdown(source);
    for (const part of ['word/document.xml', 'word/footnotes.xml']) {
      const links = opened.relationships(part).filter(({ type }) => type === 'hyperlink');
      expect(links).toEqual([
        { id: 'rIdLink1', type: 'hyperlink', target: 'https://example.org', external: true },
      ]);
    }
  });

  it('leaves braces in text alone', async () => {
    const { paragraphs } = await convertMarkdown('{octavo-1} and {0} and {a.png}');
    expect(paragraphs.map(({ text }) => text)).toEqual(['{octavo-1} and {0} and {a.png}']);
  });
});
