import { Document, Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { compileParts } from '../../src/finish/compile-parts.ts';

it('finds the compiler of the pinned docx where it was', () => {
  const parts = compileParts(new Document({ sections: [{ children: [new Paragraph('words')] }] }));
  expect(parts.get('word/document.xml')).toContain('words');
  expect([...parts.keys()]).toContain('[Content_Types].xml');
});
