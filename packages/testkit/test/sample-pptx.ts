const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml';

const related = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const shape = (id: number, placeholder: string, paragraph: string, place = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:p>${paragraph}</a:p></p:txBody></p:sp>`;

const run = (words: string): string => `<a:r><a:rPr lang="en-US"/><a:t>${words}</a:t></a:r>`;
const tree = (shapes: string): string =>
  `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;
const place = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="1000000"/></a:xfrm>';
const table =
  '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Table" descr="numbers"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="2000000"/><a:ext cx="9144000" cy="1000000"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"><a:tableStyleId>{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}</a:tableStyleId></a:tblPr><a:tblGrid><a:gridCol w="9144000"/></a:tblGrid><a:tr h="370840"><a:tc><a:txBody><a:bodyPr/><a:p/></a:txBody><a:tcPr/></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>';

const slide = (title: string, extra = ''): string =>
  `<p:sld ${namespaces}>${tree(shape(2, '<p:ph type="title"/>', run(title)) + shape(3, '<p:ph idx="1"/>', run('Words')) + extra)}</p:sld>`;

/** The parts of a presentation of two slides without a fault that the lints know; it has no theme, so it is not complete. */
export const pptxParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/presentation.xml" ContentType="${presentationType}.presentation.main+xml"/></Types>`,
  '_rels/.rels': related(['officeDocument', 'ppt/presentation.xml']),
  'ppt/presentation.xml': `<p:presentation ${namespaces}><p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst><p:sldSz cx="9144000" cy="5143500"/></p:presentation>`,
  'ppt/_rels/presentation.xml.rels': related(
    ['slide', 'slides/slide1.xml'],
    ['slide', 'slides/slide2.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
  ),
  'ppt/slides/slide1.xml': slide('One', table),
  'ppt/slides/_rels/slide1.xml.rels': related(
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['notesSlide', '../notesSlides/notesSlide1.xml'],
  ),
  'ppt/slides/slide2.xml': slide('Two'),
  'ppt/slides/_rels/slide2.xml.rels': related(['slideLayout', '../slideLayouts/slideLayout1.xml']),
  'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${namespaces}>${tree(shape(2, '<p:ph type="title"/>', '', place) + shape(3, '<p:ph idx="1"/>', '', place))}</p:sldLayout>`,
  'ppt/notesMasters/notesMaster1.xml': `<p:notesMaster ${namespaces}>${tree('')}</p:notesMaster>`,
  'ppt/notesSlides/notesSlide1.xml': `<p:notes ${namespaces}>${tree(shape(2, '<p:ph type="body" idx="1"/>', run('Say this')))}</p:notes>`,
  'ppt/notesSlides/_rels/notesSlide1.xml.rels': related(
    ['slide', '../slides/slide1.xml'],
    ['notesMaster', '../notesMasters/notesMaster1.xml'],
  ),
};
