import { describe, expect, it } from 'vitest';
import { convertMarkdown } from '../support/convert-markdown.ts';

const source =
  '---\ntoc: 2\nnumber-sections: true\n---\n\n# One *two*[^1]\n\n## Three {#three}\n\n### Four\n\n# Five {.unnumbered}\n\nSee [@sec:three] and [there](#three).\n\n[^1]: Note.\n';

describe('tableOfContents', () => {
  it('is filled in, leads to the headings, and asks nothing', async () => {
    const { documentXml, paragraphs } = await convertMarkdown(source);
    const entries = paragraphs.filter(({ style }) => style?.startsWith('TOC'));
    expect(entries.map(({ text }) => text)).toEqual([
      'Contents',
      '1\u2002One two',
      '1.1\u2002Three',
      '2\u2002Five',
    ]);
    expect(documentXml).toContain(' TOC \\o &quot;1-2&quot; \\n \\h \\z \\u ');
    expect(documentXml).not.toContain('w:dirty');
    const anchors = [...documentXml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    const bookmarks = new Set(
      [...documentXml.matchAll(/w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    expect(anchors.length).toBeGreaterThanOrEqual(3);
    expect(anchors.filter((anchor) => !bookmarks.has(anchor))).toEqual([]);
  });
});
