const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const style = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

const related = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${relationshipType}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const place = (x: number, y: number, cx: number, cy: number, prefix = 'a'): string =>
  `<${prefix}:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></${prefix}:xfrm>`;
const run = (words: string, properties = ''): string =>
  `<a:r><a:rPr lang="en-US">${properties}</a:rPr><a:t>${words}</a:t></a:r>`;
const shape = (id: number, placeholder: string, paragraphs: string, own = '', body = '<a:bodyPr/>'): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr>${own}</p:spPr><p:txBody>${body}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
const number = (own = ''): string =>
  shape(
    9,
    '<p:ph type="sldNum" idx="12"/>',
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>1</a:t></a:fld></a:p>',
    own,
  );
const tree = (shapes: string, name = ''): string =>
  `<p:cSld${name === '' ? '' : ` name="${name}"`}><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;

const cell = (words: string): string =>
  `<a:tc><a:txBody><a:bodyPr/><a:p>${run(words)}</a:p></a:txBody><a:tcPr/></a:tc>`;
const frame = (id: number, y: number, graphic: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Frame ${id}" descr="numbers"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${place(0, y, 9_144_000, 900_000, 'p')}<a:graphic>${graphic}</a:graphic></p:graphicFrame>`;
const table = (first: string): string =>
  frame(
    4,
    1_000_000,
    `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"><a:tableStyleId>${style}</a:tableStyleId></a:tblPr><a:tblGrid><a:gridCol w="9144000"/></a:tblGrid><a:tr h="370840">${cell('Head')}</a:tr><a:tr h="370840">${cell(first)}</a:tr></a:tbl></a:graphicData>`,
  );
const chart = frame(
  5,
  2_000_000,
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId3"/></a:graphicData>',
);
const picture = `<p:pic><p:nvPicPr><p:cNvPr id="6" name="Picture 6" descr="a ship"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId4"/></p:blipFill><p:spPr>${place(0, 3_000_000, 900_000, 900_000)}</p:spPr></p:pic>`;
const equation =
  '<a14:m xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath></a14:m>';
const jump = '<a:hlinkClick r:id="rId3" action="ppaction://hlinksldjump"/>';

const layoutTypes = [
  'obj',
  'title',
  'secHead',
  'twoObj',
  'twoTxTwoObj',
  'titleOnly',
  'tbl',
  'chart',
  'picTx',
] as const;
const layout = (type: string): string =>
  `<p:sldLayout ${namespaces} type="${type}">${tree(
    shape(2, '<p:ph type="title"/>', '<a:p/>', place(0, 0, 9_144_000, 900_000)) +
      shape(3, '<p:ph idx="1"/>', '<a:p/>', place(0, 1_000_000, 9_144_000, 3_000_000)) +
      number(place(0, 4_800_000, 900_000, 300_000)),
    type,
  )}</p:sldLayout>`;
const level = (count: number): string =>
  `<a:lvl${count}pPr><a:defRPr sz="${2400 - count * 100}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:defRPr></a:lvl${count}pPr>`;
const slide = (title: string, body: string, rest = ''): string =>
  `<p:sld ${namespaces}>${tree(shape(2, '<p:ph type="title"/>', `<a:p>${run(title)}</a:p>`) + shape(3, '<p:ph idx="1"/>', body, '', '<a:bodyPr><a:normAutofit fontScale="90000"/></a:bodyPr>') + rest + number())}</p:sld>`;
const code = (line: string): string => `<a:p>${run(line, '<a:latin typeface="Consolas"/>')}</a:p>`;

const colorMap = '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" hlink="hlink"/>';
const colors = Object.entries({ dk1: '202020', lt1: 'FFFFFF', dk2: '1F4E79', lt2: 'EEEEEE', hlink: '1A5A96' })
  .map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`)
  .join('');

/** What the presentation below was made of. */
export const checkedSource = {
  title: 'A talk',
  language: 'en',
  hasNotes: true,
  equations: 1,
  charts: 1,
  codeLines: ['const one = 1;', '\tdone();'],
  tables: [{ head: 'Head', rows: ['First', 'Second'] }],
} as const;

/** The parts of a presentation of two slides that `checkPptx` has nothing against. */
export const checkedPptxParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="svg" ContentType="image/svg+xml"/></Types>',
  '_rels/.rels': related(
    ['officeDocument', 'ppt/presentation.xml'],
    ['core-properties', 'docProps/core.xml'],
  ),
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A talk</dc:title></cp:coreProperties>',
  'ppt/presentation.xml': `<p:presentation ${namespaces}><p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst><p:sldSz cx="9144000" cy="5143500"/></p:presentation>`,
  'ppt/_rels/presentation.xml.rels': related(
    ['slide', 'slides/slide1.xml'],
    ['slide', 'slides/slide2.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['tableStyles', 'tableStyles.xml'],
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
  ),
  'ppt/tableStyles.xml': `<a:tblStyleLst ${namespaces} def="${style}"><a:tblStyle styleId="${style}" styleName="Plain"><a:firstRow><a:tcTxStyle><a:schemeClr val="bg1"/></a:tcTxStyle><a:tcStyle><a:fill><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:fill></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>`,
  'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${namespaces}>${tree(shape(2, '<p:ph type="title"/>', '<a:p/>'))}${colorMap}<p:txStyles><p:titleStyle>${level(1)}</p:titleStyle><p:bodyStyle>${[1, 2, 3, 4, 5].map(level).join('')}</p:bodyStyle></p:txStyles></p:sldMaster>`,
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': related(
    ...layoutTypes.map((_, index) => ['slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`] as const),
    ['theme', '../theme/theme1.xml'],
  ),
  'ppt/theme/theme1.xml': `<a:theme ${namespaces}><a:themeElements><a:clrScheme name="plain">${colors}</a:clrScheme></a:themeElements></a:theme>`,
  ...Object.fromEntries(
    layoutTypes.flatMap((type, index) => [
      [`ppt/slideLayouts/slideLayout${index + 1}.xml`, layout(type)],
      [
        `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
        related(['slideMaster', '../slideMasters/slideMaster1.xml']),
      ],
    ]),
  ),
  'ppt/slides/slide1.xml': slide(
    'Numbers (1/2)',
    `<a:p><a:pPr><a:buChar char="•"/></a:pPr>${run('a point', jump)}</a:p><a:p>${equation}</a:p>`,
    table('First'),
  ),
  'ppt/slides/_rels/slide1.xml.rels': related(
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['notesSlide', '../notesSlides/notesSlide1.xml'],
    ['slide', 'slide2.xml'],
  ),
  'ppt/slides/slide2.xml': slide(
    'Numbers (2/2)',
    code('const one = 1;') + code('    done();'),
    table('Second') + chart + picture,
  ),
  'ppt/slides/_rels/slide2.xml.rels': related(
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['slide', 'slide1.xml'],
    ['chart', '../charts/chart1.xml'],
    ['image', '../media/ship.svg'],
  ),
  'ppt/charts/chart1.xml':
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:schemeClr val="accent1"/></c:chartSpace>',
  'ppt/media/ship.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'ppt/notesMasters/notesMaster1.xml': `<p:notesMaster ${namespaces}>${tree('')}</p:notesMaster>`,
  'ppt/notesSlides/notesSlide1.xml': `<p:notes ${namespaces}>${tree(shape(2, '<p:ph type="body" idx="1"/>', `<a:p>${run('Say this')}</a:p>`))}</p:notes>`,
  'ppt/notesSlides/_rels/notesSlide1.xml.rels': related(
    ['slide', '../slides/slide1.xml'],
    ['notesMaster', '../notesMasters/notesMaster1.xml'],
  ),
};
