import { titleLineSpacing } from '../../plan/titles/fit-title.ts';
import type { PptxContext } from '../pptx-context.ts';
import { shapeTreeXml, textShapeXml, transformXml } from '../slide/shape-xml.ts';
import { percentOf } from '../units.ts';
import { namespaces, xmlHead } from '../xml.ts';
import { footerShapes } from './footer-shapes.ts';
import { bodyLevels, directionAttributes, levelCount, runDefaults } from './levels.ts';

const colorMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const levelNames = ['First level', 'Second level', 'Third level', 'Fourth level', 'Fifth level'] as const;

/** The slide master: title and body with their levels, footer and slide number. */
export function masterXml(context: PptxContext, layoutIds: readonly string[]): string {
  const { deck, geometry, language, theme } = context;
  const title = textShapeXml({
    id: 2,
    name: 'Title',
    placeholder: '<p:ph type="title"/>',
    properties: `${transformXml(geometry.title)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    body: bodyProperties('b'),
    paragraphs: `<a:p><a:r><a:rPr lang="${language}"/><a:t>Title</a:t></a:r><a:endParaRPr lang="${language}"/></a:p>`,
  });
  const body = textShapeXml({
    id: 3,
    name: 'Body',
    placeholder: '<p:ph type="body" idx="1"/>',
    properties: `${transformXml(geometry.body)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    body: bodyProperties('t'),
    paragraphs: levelNames
      .map(
        (name, level) =>
          `<a:p><a:pPr lvl="${level}"/><a:r><a:rPr lang="${language}"/><a:t>${name}</a:t></a:r></a:p>`,
      )
      .join(''),
  });
  const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  const tree = shapeTreeXml(title + body + footerShapes(context, 4, 'master'), background);
  const direction = directionAttributes(deck.direction);
  const titleStyle = `<a:lvl1pPr ${direction}><a:lnSpc><a:spcPct val="${percentOf(titleLineSpacing)}"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${runDefaults(theme.slide.titleSizePt, 'tx2', 'mj', ' b="1"')}</a:lvl1pPr>`;
  return `${xmlHead}<p:sldMaster ${namespaces}>${tree}${colorMap}<p:sldLayoutIdLst>${layoutIds
    .map((id, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="${id}"/>`)
    .join(
      '',
    )}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${titleStyle}</p:titleStyle><p:bodyStyle>${bodyLevels(theme.slide, deck.direction)}</p:bodyStyle><p:otherStyle>${otherLevels(deck.direction)}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

function bodyProperties(anchor: 't' | 'b'): string {
  return `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;
}

/** Levels of text outside placeholders: presentations must have them. */
export function otherLevels(direction: 'ltr' | 'rtl'): string {
  return Array.from(
    { length: levelCount },
    (_, level) =>
      `<a:lvl${level + 1}pPr marL="${level * 457200}" ${directionAttributes(direction)}>${runDefaults(18, 'tx1', 'mn')}</a:lvl${level + 1}pPr>`,
  ).join('');
}
