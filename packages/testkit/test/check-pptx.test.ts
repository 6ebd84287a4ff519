import { describe, expect, it } from 'vitest';
import { checkPptx } from '../src/ooxml/check-pptx.ts';
import { checkedPptxParts, checkedSource } from './sample-checked-pptx.ts';
import { withChange, zipParts } from './sample-docx.ts';

const first = 'ppt/slides/slide1.xml';
const second = 'ppt/slides/slide2.xml';
const master = 'ppt/slideMasters/slideMaster1.xml';
const core = 'docProps/core.xml';
const own = '<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm></p:spPr>';
const toTitle = '<p:ph type="title"/></p:nvPr></p:nvSpPr>';

/** Lint, part, what is replaced, by what. What `lintPptx` finds is tried with it. */
const faults: readonly (readonly [string, string, string, string])[] = [
  ['layout-set', 'ppt/slideLayouts/slideLayout3.xml', 'name="secHead"', 'name="obj"'],
  ['master-levels', master, '<a:lvl5pPr>', '<a:lvl6pPr>'],
  ['inherited-geometry', first, `${toTitle}<p:spPr></p:spPr>`, toTitle + own],
  ['minimum-size', first, 'fontScale="90000"', 'fontScale="50000"'],
  [
    'minimum-size',
    first,
    '<a:rPr lang="en-US"></a:rPr><a:t>First',
    '<a:rPr lang="en-US" sz="600"/><a:t>First',
  ],
  [
    'full-slide-raster',
    second,
    'y="3000000"/><a:ext cx="900000" cy="900000"',
    'y="0"/><a:ext cx="9144000" cy="5143500"',
  ],
  ['slide-table-look', 'ppt/tableStyles.xml', 'styleId="{5C22', 'styleId="{5C23'],
  ['slide-number', first, 'type="slidenum"', 'type="datetime1"'],
  ['slide-number', first, 'type="sldNum"', 'type="dt"'],
  ['theme-colors', first, '<a:buChar', '<a:buClr><a:srgbClr val="FF0000"/></a:buClr><a:buChar'],
  ['theme-colors', 'ppt/charts/chart1.xml', '<a:schemeClr val="accent1"/>', '<a:srgbClr val="FF0000"/>'],
  [
    'text-contrast',
    first,
    '<a:rPr lang="en-US"></a:rPr><a:t>First',
    '<a:rPr lang="en-US"><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:rPr><a:t>First',
  ],
  ['text-contrast', 'ppt/theme/theme1.xml', 'val="202020"', 'val="999999"'],
  ['text-contrast', 'ppt/tableStyles.xml', '<a:schemeClr val="tx2"/>', '<a:schemeClr val="bg2"/>'],
  [
    'text-contrast',
    'ppt/slides/slide1.xml',
    '<p:cSld>',
    '<p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="444444"/></a:solidFill></p:bgPr></p:bg>',
  ],
  ['native-bullets', first, 'a point', '• a point'],
  ['native-bullets', first, 'a point', '- a point'],
  ['deck-title', core, 'A talk', ''],
  ['deck-title', core, 'A talk', 'A **talk**'],
  [
    'slide-link',
    'ppt/slides/_rels/slide1.xml.rels',
    'Target="slide2.xml"',
    'Target="../slideLayouts/slideLayout1.xml"',
  ],
  ['slide-link', first, ' action="ppaction://hlinksldjump"', ''],
  ['source-title', core, 'A talk', 'Another talk'],
  ['native-equations', first, 'm:oMath', 'm:oMathless'],
  ['native-charts', second, '<c:chart ', '<c:drawing '],
  ['whole-code', second, 'const one = 1;', 'const one ='],
  ['table-head', second, '<a:t>Head</a:t>', '<a:t>Third</a:t>'],
  ['table-head-flag', second, ' firstRow="1"', ''],
];

describe('checkPptx', () => {
  it('finds nothing in a presentation as a speaker wants it', () => {
    expect(checkPptx(zipParts(checkedPptxParts), checkedSource)).toEqual([]);
  });

  it.each(faults)('%s: %s: %s → %s', (lint, part, before, after) => {
    const found = checkPptx(zipParts(withChange(checkedPptxParts, part, before, after)), checkedSource);
    expect(found.map((finding) => finding.lint)).toContain(lint);
  });

  it('layout-set: fewer than eight sorts', () => {
    const few = Object.fromEntries(
      Object.entries(checkedPptxParts).map(([part, content]) => [
        part,
        part.includes('slideLayouts/') ? content.replace(/ type="(tbl|chart|picTx)"/, '') : content,
      ]),
    );
    expect(checkPptx(zipParts(few)).map(({ lint }) => lint)).toEqual(['layout-set']);
  });

  it.each([
    ['source-language', { language: 'pt-BR' }],
    ['native-equations', { equations: 2 }],
  ])('%s: %o', (lint, promised) => {
    const found = checkPptx(zipParts(checkedPptxParts), { ...checkedSource, ...promised });
    expect(found.map(({ lint }) => lint)).toEqual([lint]);
  });

  it('source-notes: no notes', () => {
    const parts = Object.fromEntries(
      Object.entries(checkedPptxParts)
        .filter(([part]) => !part.includes('notesSlides'))
        .map(([part, content]) => [part, content.replace(/<Relationship [^>]*notesSlide1.xml"\/>/, '')]),
    );
    expect(checkPptx(zipParts(parts), checkedSource).map(({ message }) => message)).toEqual([
      'the source has notes, the presentation none',
    ]);
  });
});
