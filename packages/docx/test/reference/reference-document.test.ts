import { createMemoryHost, themes } from '@octavo/core';
import { inspectDocx, lintDocx, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { createReferenceDocument } from '../../src/index.ts';
import { baseStyles } from '../../src/styles/styles-part.ts';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';
import { houseHost } from '../support/house.ts';

const made = createReferenceDocument(themes.brief, createMemoryHost());

const source = `---
title: A port
lang: en
toc: true
---

# One

Text with \`code\`, **strong** words and a note[^1].

> A quotation.

- item

1. first

| a | b |
|---|--:|
| 1 | 2 |

: Numbers

> [!NOTE]
> Mind this.

\`\`\`js
let x = 1;
\`\`\`

[^1]: The note.
`;

describe('the reference document of a theme', () => {
  it('is a package that validators and lints accept, the same each time', async () => {
    const bytes = await made;
    expect(await createReferenceDocument(themes.brief, createMemoryHost())).toEqual(bytes);
    expect(await validateOoxml(bytes, '.docx')).toEqual({ valid: true, problems: [] });
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('shows every style that holds words, contents, and a header that follows the title', async () => {
    const inspected = inspectDocx(await made);
    const body = partText(inspected, 'word/document.xml');
    const missing = baseStyles(themes.brief, undefined)
      .filter(({ id }) => id !== 'TableSpacer' && id !== 'HorizontalRule')
      .filter(({ id }) => !new RegExp(`<w:[pr]Style w:val="${id}"/>`).test(body));
    expect(missing).toEqual([]);
    expect(body).toContain(' TOC ');
    expect(partText(inspected, 'word/header1.xml')).toContain(' TITLE ');
    expect(inspected.partNames.filter((name) => name.startsWith('customXml'))).toEqual([]);
  });

  it('gives a document the look of the theme', async () => {
    const themed = await convertMarkdown(source, { config: { theme: 'brief' } });
    const housed = await convertMarkdown(source, {
      config: { docx: { referenceDoc: 'house.docx' } },
      host: await houseHost(await made),
    });
    expect(housed.renderDiagnostics).toEqual([]);
    const [before, after] = [stylesOf(themed), stylesOf(housed)];
    for (const [id, style] of before) expect(after.get(id), id).toBe(style);
    expect(pageOf(housed.documentXml)).toBe(pageOf(themed.documentXml));
    // The text is that of the document, in the same styles.
    expect(wordsOf(housed.documentXml)).toEqual(wordsOf(themed.documentXml));
    const header = housed.partNames.find((name) => name.startsWith('word/header')) ?? '';
    expect(partText(housed, header)).toContain('A port');
  });
});

/** Styles by id, the numbers of numbering instances aside: a reference keeps its own. */
function stylesOf(docx: Parameters<typeof partText>[0]): ReadonlyMap<string, string> {
  const styles = partText(docx, 'word/styles.xml').match(/<w:style .*?<\/w:style>/gs) ?? [];
  return new Map(
    styles.map((style) => [
      /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
      style.replace(/<w:numId w:val="\d+"\/>/g, '<w:numId/>'),
    ]),
  );
}

function pageOf(xml: string): string {
  return (/<w:pgSz.*<\/w:sectPr>/s.exec(xml)?.[0] ?? '').replace(/ w:orient="portrait"/, '');
}

function wordsOf(xml: string): readonly string[] {
  return xml.match(/<w:(?:pStyle|rStyle) w:val="[^"]*"\/>|<w:t [^>]*>[^<]*/g) ?? [];
}
