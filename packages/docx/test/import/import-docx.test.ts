import { serialiseMarkdown } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { importDocx, PackageError } from '../../src/index.ts';
import { convertMarkdown } from '../support/convert-markdown.ts';
import { house, logo } from '../support/house.ts';
import { makeDocx } from '../support/make-docx.ts';

type Track = 'accept' | 'reject' | 'all';

async function markdownOf(bytes: Uint8Array, trackChanges: Track = 'accept') {
  const { document, ...rest } = await importDocx(bytes, { trackChanges, mediaFolder: 'media' });
  const { metadata, ...others } = document;
  const { lang: _lang, ...said } = metadata;
  return { ...rest, markdown: await serialiseMarkdown({ ...others, metadata: said }) };
}

const roundTrips = {
  front:
    '---\ntitle: A *new* port\nsubtitle: Its story\nauthor: Ada\nkeywords:\n  - one\n  - two\n---\n\nText.\n',
  headings: '# One\n\nText.\n\n## Two\n\nText.\n\n# Three\n',
  marks: 'Plain, *stressed*, **important**, ~~gone~~, `code`, **_both_** and <u>under</u>, H<sub>2</sub>O.\n',
  links: 'A [link with *stress*](https://example.org/a?b=1) and more.\n',
  lists: '- a\n- b\n  1. c\n  2. d\n     ```\n     code\n     ```\n  3. e\n\nText.\n\n7. seven\n8. eight\n',
  tasks: '- [x] done\n- [ ] open\n',
  table: '| a | b |\n| - | -: |\n| 1 | `x` |\n| | 2 |\n\n: The caption\n',
  quote:
    '> Words of others.\n>\n> - with a list\n\n> [!WARNING]\n>\n> Take care.\n\n> [!TIP] Advice\n>\n> Rest.\n',
  notes: 'A note[^1] and another[^2].\n\n[^1]: The first.\n\n[^2]: The second.\n\n    With more.\n',
  definitions: 'Term\n:   A definition.\n\nAnother\n:   Its definition.\n',
  formula: 'Inline $\\frac{a}{b}$.\n\n$$\n\\sqrt{x}\n$$\n',
  code: '```\nlet x = 1;\n\n  indented();\n```\n',
  rule: 'Before.\n\n***\n\nAfter.\n',
};

describe('importDocx', () => {
  it.each(Object.entries(roundTrips))('brings back what Octavo wrote: %s', async (_name, source) => {
    const { output } = await convertMarkdown(source, { config: { toc: false } });
    expect((await markdownOf(output.bytes)).markdown).toBe(source);
  });

  const tracked = makeDocx({
    body: `<w:p><w:r><w:t xml:space="preserve">The port </w:t></w:r><w:del w:id="1" w:author="Ed"><w:r><w:delText>closes</w:delText></w:r></w:del><w:ins w:id="2" w:author="Ed"><w:r><w:t>opens</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r><w:r><w:commentReference w:id="5"/></w:r></w:p>`,
    relationships: {
      'document.xml':
        '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    },
    files: {
      'word/comments.xml':
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="5" w:author="Ed"><w:p><w:r><w:t>Sure -- now?</w:t></w:r></w:p></w:comment></w:comments>',
    },
  });

  it.each([
    ['accept', 'The port opens.'],
    ['reject', 'The port closes.'],
    ['all', 'The port {--closes--}{++opens++}.'],
  ] as const)('takes tracked changes: %s', async (how, expected) => {
    const { markdown, changes, comments } = await markdownOf(await tracked, how);
    expect(markdown).toBe(`${expected}<!-- comment by Ed: Sure -- now? -->\n`);
    expect({ changes, comments }).toEqual({ changes: 2, comments: 1 });
  });

  it('reads merged cells, fields that are links, pictures and headings by level alone', async () => {
    const bytes = await makeDocx({
      ...house,
      body: `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>By level</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>wide</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>tall</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>site</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p>${logo('r:embed="logo"')}</w:p>`,
      relationships: {
        'document.xml':
          '<Relationship Id="logo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/>',
      },
    });
    const { markdown, images } = await markdownOf(bytes);
    expect(markdown).toContain('## By level');
    expect(markdown).toContain('<th colspan="2">wide</th>');
    expect(markdown).toContain('<td rowspan="2">tall</td>');
    expect(markdown).toContain('[site](https://example.org/)');
    expect(markdown).toContain("![The house's logo](media/logo.png)");
    expect(images.map(({ path }) => path)).toEqual(['media/logo.png']);
  });

  it('refuses what is no Word document', async () => {
    const options = { trackChanges: 'accept', mediaFolder: 'media' } as const;
    await expect(importDocx(new Uint8Array(10), options)).rejects.toThrow(PackageError);
  });
});
