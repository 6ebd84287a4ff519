import { serialiseMarkdown } from '@octavo/core';
import { lintDocx, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { importDocx } from '../../src/index.ts';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';

describe('footnotes', () => {
  it('are native, with all their blocks; further references repeat the number in a field', async () => {
    const converted = await convertMarkdown(
      'a[^x] b[^y] c[^x]\n\n[^x]: One.\n\n    Two.\n\n    - three\n[^y]: Four.\n',
    );
    expect(converted.footnotes.map(({ text }) => text)).toEqual([' One.\nTwo.\nthree', ' Four.']);
    expect(converted.documentXml).toContain(' NOTEREF _Note1 \\f \\h ');
    expect(converted.documentXml.match(/<w:footnoteReference /g)).toHaveLength(2);
  });

  it('that stand in notes follow in the note, and all numbers stay as everywhere', async () => {
    const converted = await convertMarkdown('a[^x] b[^z]\n\n[^x]: One.[^y]\n[^y]: Inner.\n[^z]: Last.\n');
    const notes = partText(converted, 'word/footnotes.xml');
    expect(converted.footnotes).toHaveLength(2);
    expect(converted.footnotes[0]?.text).toContain('Inner.');
    const numbers = converted.resolved?.footnotes.map(({ label, number }) => `${label}${number}`);
    expect(numbers).toBeDefined();
    expect(notes).not.toContain('<w:footnoteReference ');
    expect(lintDocx(converted.output.bytes)).toEqual([]);
  });

  it('starts a note with a paragraph of its own style', async () => {
    const converted = await convertMarkdown('a[^x]\n\n[^x]:\n\n    ```\n    code\n    ```\n');
    expect(lintDocx(converted.output.bytes)).toEqual([]);
    expect(converted.footnotes[0]?.text).toBe(' \ncode');
  });

  it('are endnotes when asked for, counted as footnotes are', async () => {
    const converted = await convertMarkdown(
      'a[^x] b[^y] c[^x]\n\n[^x]: One [site](https://example.org).\n\n    - two\n[^y]: Three.\n',
      { config: { notes: 'endnotes' } },
    );
    expect(converted.documentXml.match(/<w:endnoteReference /g)).toHaveLength(2);
    expect(converted.documentXml).not.toContain('<w:footnoteReference ');
    expect(partText(converted, 'word/endnotes.xml')).toContain('<w:pStyle w:val="EndnoteText"/>');
    expect(partText(converted, 'word/_rels/endnotes.xml.rels')).toContain('https://example.org');
    expect(partText(converted, 'word/settings.xml')).toContain('<w:numFmt w:val="decimal"/>');
    expect(lintDocx(converted.output.bytes)).toEqual([]);
    expect((await validateOoxml(converted.output.bytes, '.docx')).problems).toEqual([]);
    const read = await importDocx(converted.output.bytes, { trackChanges: 'accept', mediaFolder: 'media' });
    expect(await serialiseMarkdown(read.document)).toContain('[^x]: One [site](https://example.org).');
  });
});
