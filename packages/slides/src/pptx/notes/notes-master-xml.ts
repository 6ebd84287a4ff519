import { directionAttributes, levelCount, runDefaults } from '../master/levels.ts';
import type { PptxContext } from '../pptx-context.ts';
import { shapeTreeXml, textShapeXml, transformXml } from '../slide/shape-xml.ts';
import { namespaces, xmlHead } from '../xml.ts';

/** A notes page is A4-like, as presentation programs have it: 540 by 720 points. */
export const notesPage = { widthPt: 540, heightPt: 720 } as const;

const notesSizePt = 12;

/** The notes master: the slide's picture above, the notes below, the page number. */
export function notesMasterXml({ deck, language }: PptxContext): string {
  const direction = directionAttributes(deck.direction);
  const pictureHeightPt = (432 * deck.heightPt) / deck.widthPt;
  const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${transformXml({ leftPt: 54, topPt: 54, widthPt: 432, heightPt: pictureHeightPt })}${rectangle}<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const body = textShapeXml({
    id: 3,
    name: 'Notes',
    placeholder: '<p:ph type="body" sz="quarter" idx="3"/>',
    properties: transformXml({ leftPt: 54, topPt: 342, widthPt: 432, heightPt: 324 }) + rectangle,
    body: '<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"/>',
    paragraphs: `<a:p><a:r><a:rPr lang="${language}"/><a:t>Notes</a:t></a:r><a:endParaRPr lang="${language}"/></a:p>`,
  });
  const number = textShapeXml({
    id: 4,
    name: 'Slide Number',
    placeholder: '<p:ph type="sldNum" sz="quarter" idx="5"/>',
    properties: transformXml({ leftPt: 306, topPt: 683, widthPt: 180, heightPt: 24 }) + rectangle,
    body: '<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="b"/>',
    listStyle: '<a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr>',
    paragraphs: `<a:p><a:fld id="{6A1F4E3C-0F6B-4D3C-9E57-1C2E6F6B7A10}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${language}"/></a:p>`,
  });
  const levels = Array.from(
    { length: levelCount },
    (_, level) =>
      `<a:lvl${level + 1}pPr marL="${level * 228600}" ${direction}><a:spcBef><a:spcPts val="400"/></a:spcBef>${runDefaults(notesSizePt, 'tx1', 'mn')}</a:lvl${level + 1}pPr>`,
  ).join('');
  const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  return `${xmlHead}<p:notesMaster ${namespaces}>${shapeTreeXml(picture + body + number, background)}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle>${levels}</p:notesStyle></p:notesMaster>`;
}
