import { Document, Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { WrittenBlocks } from '../../src/elements/written-blocks.ts';
import { compileParts } from '../../src/finish/compile-parts.ts';
import { element } from '../../src/xml/element.ts';

it('finds the compiler of the pinned docx where it was', () => {
  const parts = compileParts(new Document({ sections: [{ children: [new Paragraph('words')] }] }), []);
  expect(parts.get('word/document.xml')).toContain('words');
  expect([...parts.keys()]).toContain('[Content_Types].xml');
});

it('puts blocks where docx wrote their stand-ins, and takes no words in braces for a picture', () => {
  const flows = ['one', 'two'].map(
    (words) => new WrittenBlocks([element('w:p', {}, [element('w:t', {}, [`{${words}} <&>`])])]),
  );
  const document = new Document({ sections: flows.map((flow) => ({ children: [flow] })) });
  const xml = String(compileParts(document, flows).get('word/document.xml'));
  expect(xml).not.toContain('octavo:');
  expect(xml.match(/<w:t>.*?<\/w:t>/g)).toEqual([
    '<w:t>{one} &lt;&amp;&gt;</w:t>',
    '<w:t>{two} &lt;&amp;&gt;</w:t>',
  ]);
});

it('has docx write no part that is replaced, and all others', () => {
  const parts = compileParts(new Document({ sections: [{ children: [] }], theme: { name: 'a' } }), []);
  const replaced = [...parts].filter(([, xml]) => typeof xml === 'string' && xml.includes('<replaced/>'));
  expect(replaced.map(([path]) => path).toSorted()).toEqual([
    'docProps/app.xml',
    'docProps/core.xml',
    'docProps/custom.xml',
    'word/fontTable.xml',
    'word/numbering.xml',
    'word/settings.xml',
    'word/styles.xml',
    'word/theme/theme1.xml',
  ]);
});
