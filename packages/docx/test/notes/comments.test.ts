import { serialiseMarkdown } from '@octavo/core';
import { lintDocx, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { importDocx } from '../../src/index.ts';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';

const source = `---
author: Ann Writer
date: 2026-11-02
---

# One

<!-- comment by Bob Editor, 2026-10-30: Whole.

Second paragraph. -->

A paragraph<!-- comment: point --> and a note.[^1]

# Two <!-- comment: on a heading -->

<!-- comment: on code -->

\`\`\`
code
\`\`\`

<!-- comment: last -->

[^1]: Words.<!-- comment: in a note -->
`;

const config = { comments: true, toc: true } as const;

describe('comments', () => {
  it("are Word's own, each with one mark, also those of notes", async () => {
    const converted = await convertMarkdown(source, { config });
    const comments = partText(converted, 'word/comments.xml');
    expect(comments.match(/<w:comment /g)).toHaveLength(6);
    expect(comments).toContain('w:author="Bob Editor" w:date="2026-10-30T00:00:00.000Z"');
    expect(comments).toContain('w:initials="AW" w:author="Ann Writer" w:date="2026-11-02T00:00:00.000Z"');
    expect(converted.documentXml).toMatch(
      /commentRangeStart w:id="\d"\/><w:r><w:t xml:space="preserve">code/,
    );
    expect(lintDocx(converted.output.bytes)).toEqual([]);
    expect((await validateOoxml(converted.output.bytes, '.docx')).problems).toEqual([]);
  });

  it('are not there unless asked for', async () => {
    const converted = await convertMarkdown(source);
    expect(converted.documentXml).not.toContain('comment');
    expect(converted.opened.partNames).not.toContain('word/comments.xml');
  });

  it.each([true, false])('come back to where they were (with the model: %s)', async (embedModel) => {
    const { output } = await convertMarkdown(source, { config: { ...config, docx: { embedModel } } });
    const read = await importDocx(output.bytes, { trackChanges: 'accept', mediaFolder: 'media' });
    const markdown = await serialiseMarkdown(read.document);
    expect(read.comments).toBe(6);
    expect(markdown).toContain(
      '<!-- comment by Bob Editor, 2026-10-30: Whole.\n\nSecond paragraph. -->\n\nA paragraph',
    );
    const by = embedModel ? '' : ' by Ann Writer, 2026-11-02';
    expect(markdown).toContain(`A paragraph<!-- comment${by}: point --> and`);
    expect(markdown).toContain(`# Two<!-- comment${by}: on a heading -->`);
    expect(markdown).toContain(
      `<!-- comment${by}: on code -->\n\n\`\`\`\ncode\n\`\`\`\n\n<!-- comment${by}: last -->`,
    );
    expect(markdown).toContain(
      embedModel
        ? 'Words.<!-- comment: in a note -->'
        : 'and a note.[^1]<!-- comment by Ann Writer, 2026-11-02: in a note -->',
    );
  });
});
