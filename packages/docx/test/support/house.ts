import { createMemoryHost, type Host } from '@octavo/core';
import { makePng } from '@octavo/testkit';
import { type DocxParts, makeDocx } from './make-docx.ts';

/** A host whose project holds a reference document `house.docx`; PNG pictures are taken as they are. */
export async function houseHost(parts: DocxParts | Uint8Array): Promise<Host> {
  const bytes = parts instanceof Uint8Array ? parts : await makeDocx(parts);
  return {
    ...createMemoryHost({ 'house.docx': bytes }),
    decodeRaster: async (image) =>
      image[0] === 0x89
        ? { ok: true, image: { format: 'png', bytes: image, widthPx: 3, heightPx: 2 } }
        : { ok: false, failure: 'broken', reason: 'it is not a PNG' },
  };
}

const style = (type: string, id: string, name: string, content: string, isDefault = false) =>
  `<w:style w:type="${type}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${content}</w:style>`;

/** A drawing in a line, its picture by a relationship. */
export const logo = (attributes: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="9000" cy="6000"/><wp:docPr id="1" name="C:\\Users\\jane\\logo.png" descr="The house's logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="C:\\Users\\jane\\logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${attributes}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9000" cy="6000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A house's document as its office made it: German style ids, a numbered first heading, and much that is nobody's business. */
export const house: DocxParts = {
  styles: [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="24"/><w:lang w:val="de-AT"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    style(
      'paragraph',
      'Standard',
      'Normal',
      '<w:qFormat/><w:rsid w:val="00AB12CD"/><w:pPr><w:ind w:firstLine="400"/><w:jc w:val="both"/><w:spacing w:after="160" w:line="300"/></w:pPr>',
      true,
    ),
    style(
      'paragraph',
      'berschrift1',
      'heading 1',
      '<w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:rFonts w:ascii="Futura" w:hAnsi="Futura"/><w:color w:val="AA0000"/><w:sz w:val="40"/></w:rPr>',
    ),
    style('paragraph', 'Heading2', 'Kleingedrucktes', '<w:basedOn w:val="Standard"/>'),
    style('paragraph', 'Zitat1', 'Zitat', '<w:basedOn w:val="Standard"/><w:rPr><w:i/></w:rPr>'),
    style('paragraph', 'Kopfzeile', 'header', '<w:basedOn w:val="Standard"/>'),
    style('table', 'HausTabelle', 'Haustabelle', ''),
  ].join(''),
  numbering:
    '<w:abstractNum w:abstractNumId="3"><w:nsid w:val="12345678"/><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="berschrift1"/><w:lvlText w:val="%1 —"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="❧"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num>',
  settings:
    '<w:attachedTemplate r:id="template"/><w:mirrorMargins/><w:evenAndOddHeaders/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids>',
  body: `<w:p w14:paraId="11111111" w:rsidR="00AB12CD"><w:r><w:t>Secret text</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr><w:r><w:t>Secret item</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HausTabelle"/></w:tblPr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`,
  stories: {
    'header1.xml': `<w:p w:rsidR="00AB12CD"><w:pPr><w:pStyle w:val="Kopfzeile"/><w:rPr><w:ins w:id="1" w:author="Jane Secret" w:date="2020-01-01T00:00:00Z"/></w:rPr></w:pPr>${logo('r:embed="logo"')}${logo('r:link="spy"')}<w:ins w:id="2" w:author="Jane Secret"><w:r><w:t>House &amp; Sons</w:t></w:r></w:ins><w:del w:id="3" w:author="Jane Secret"><w:r><w:delText>Secret draft</w:delText></w:r></w:del><w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve"> on {{ti</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>tle}}</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    'footer1.xml': `<w:p>${field('AUTHOR', 'Jane Secret')}${field('FILENAME \\p', 'C:\\Secret\\house.docx')}${field('INCLUDETEXT "//server/Secret.docx"', 'kept words')}${field('PAGE', '1')}<w:hyperlink r:id="site"><w:r><w:t>house.example</w:t></w:r></w:hyperlink><w:hyperlink r:id="share"><w:r><w:t>share</w:t></w:r></w:hyperlink></w:p>`,
  },
  relationships: {
    'header1.xml': `<Relationship Id="logo" Type="${types}/image" Target="media/logo.png"/><Relationship Id="spy" Type="${types}/image" Target="http://spy.example/Secret.png" TargetMode="External"/>`,
    'footer1.xml': `<Relationship Id="site" Type="${types}/hyperlink" Target="https://house.example/" TargetMode="External"/><Relationship Id="share" Type="${types}/hyperlink" Target="file://server/Secret" TargetMode="External"/>`,
    'settings.xml': `<Relationship Id="template" Type="${types}/attachedTemplate" Target="file:///C:/Secret/Normal.dotm" TargetMode="External"/>`,
    'document.xml': `<Relationship Id="comments" Type="${types}/comments" Target="comments.xml"/>`,
  },
  files: {
    'word/media/logo.png': makePng(3, 2, [200, 30, 30]),
    'word/comments.xml': '<Secret/>',
    'word/people.xml': '<Secret/>',
    'word/glossary/document.xml': '<Secret/>',
    'customXml/item1.xml': '<Secret/>',
    'docProps/custom.xml': '<Secret/>',
    'docProps/core.xml': '<creator>Jane Secret</creator>',
    'docProps/app.xml': '<Company>Secret Ltd</Company>',
    'word/vbaProject.bin': 'Secret macro',
  },
};
