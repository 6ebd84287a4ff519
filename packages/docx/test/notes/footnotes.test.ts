import { lintDocx } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
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
});
