import { describe, expect, it } from 'vitest';
import { inspectPptx } from '../src/ooxml/inspect-pptx.ts';
import { lintPptx } from '../src/ooxml/lint-pptx.ts';
import { withChange, zipParts } from './sample-docx.ts';
import { pptxParts } from './sample-pptx.ts';

const slide = 'ppt/slides/slide1.xml';
const layout = 'ppt/slideLayouts/slideLayout1.xml';

/** Lint, part, what is replaced, by what. */
const faults: readonly (readonly [string, string, string, string])[] = [
  ['duplicate-shape-id', slide, 'id="3"', 'id="2"'],
  ['slide-title', slide, '<p:ph type="title"/>', '<p:ph idx="1"/>'],
  ['unique-title', slide, '<a:t>One</a:t>', '<a:t>Two</a:t>'],
  ['text-outside-placeholder', slide, '<p:ph idx="1"/>', ''],
  ['dangling-placeholder', slide, '<p:ph idx="1"/>', '<p:ph idx="7"/>'],
  [
    'dangling-placeholder',
    'ppt/slides/_rels/slide2.xml.rels',
    'relationships/slideLayout',
    'relationships/other',
  ],
  ['alternative-text', slide, ' descr="numbers"', ''],
  ['notes-structure', 'ppt/notesSlides/notesSlide1.xml', '<a:t>Say this</a:t>', '<a:t> </a:t>'],
  [
    'notes-structure',
    'ppt/notesSlides/_rels/notesSlide1.xml.rels',
    '../slides/slide1.xml',
    '../slides/slide2.xml',
  ],
  ['off-slide', slide, '<a:off x="0" y="2000000"/>', '<a:off x="10" y="2000000"/>'],
  ['off-slide', layout, '<a:off x="0" y="0"/>', '<a:off x="0" y="-1"/>'],
  ['run-language', slide, '<a:rPr lang="en-US"/>', '<a:rPr/>'],
  ['slide-table-structure', slide, '<a:gridCol w="9144000"/>', '<a:gridCol w="1"/><a:gridCol w="1"/>'],
  [
    'slide-table-structure',
    slide,
    '<a:tableStyleId>{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}</a:tableStyleId>',
    '',
  ],
  ['dangling-relationship', 'ppt/presentation.xml', 'r:id="rId2"', 'r:id="rId8"'],
];

describe('lintPptx', () => {
  it('finds nothing in a sound presentation', () => {
    expect(lintPptx(zipParts(pptxParts))).toEqual([]);
  });

  it.each(faults)('%s: %s: %s → %s', (lint, part, before, after) => {
    const found = lintPptx(zipParts(withChange(pptxParts, part, before, after)));
    expect(found.map((finding) => finding.lint)).toContain(lint);
  });

  it('phantom-part: a slide that no show holds', () => {
    const found = lintPptx(zipParts({ ...pptxParts, 'ppt/slides/slide3.xml': pptxParts[slide] ?? '' }));
    expect(found.map(({ lint }) => lint)).toContain('phantom-part');
  });
});

describe('inspectPptx', () => {
  it('reads titles, paragraphs and notes in order', () => {
    const { slides } = inspectPptx(zipParts(pptxParts));
    expect(slides.map(({ title, notes }) => ({ title, notes }))).toEqual([
      { title: 'One', notes: ['Say this'] },
      { title: 'Two', notes: [] },
    ]);
    expect(slides[0]?.paragraphs.filter((text) => text !== '')).toEqual(['One', 'Words']);
    expect(slides[0]?.alternativeTexts).toEqual(['numbers']);
  });
});
