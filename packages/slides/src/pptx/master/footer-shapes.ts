import type { SlideGeometry } from '../../deck.ts';
import type { PptxContext } from '../pptx-context.ts';
import { textShapeXml, transformXml } from '../slide/shape-xml.ts';
import { hundredthsOf } from '../units.ts';
import { escapeXml } from '../xml.ts';

const sizePt = 12;

/** The footer and the slide number, on the master with their looks, on layouts and slides by inheritance alone. */
export function footerShapes(
  context: PptxContext,
  firstId: number,
  on: 'master' | 'layout' | 'slide',
): string {
  const { deck, geometry, language } = context;
  const isLeading = deck.direction === 'ltr';
  // LibreOffice does not inherit the looks of footers, so slides say them again.
  const align = (side: 'l' | 'r'): string => (on === 'slide' ? `<a:pPr algn="${side}"/>` : '');
  const footerText = on === 'slide' ? run(deck.title, language) : '';
  const end = `<a:endParaRPr lang="${language}"/>`;
  const number = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld>`;
  return [
    textShapeXml({
      id: firstId,
      name: 'Footer',
      placeholder: '<p:ph type="ftr" sz="quarter" idx="11"/>',
      ...look(on, geometry.footer, isLeading ? 'l' : 'r', deck.direction),
      paragraphs: `<a:p>${align(isLeading ? 'l' : 'r')}${footerText}${footerText === '' ? end : ''}</a:p>`,
    }),
    textShapeXml({
      id: firstId + 1,
      name: 'Slide Number',
      placeholder: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
      ...look(on, geometry.slideNumber, isLeading ? 'r' : 'l', deck.direction),
      paragraphs: `<a:p>${align(isLeading ? 'r' : 'l')}${number}${end}</a:p>`,
    }),
  ].join('');
}

function look(
  on: 'master' | 'layout' | 'slide',
  box: SlideGeometry['footer'],
  align: 'l' | 'r',
  direction: 'ltr' | 'rtl',
): { readonly properties?: string; readonly body?: string; readonly listStyle?: string } {
  if (on === 'slide') return {};
  return {
    properties: `${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    body: '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:normAutofit/></a:bodyPr>',
    listStyle: `<a:lvl1pPr algn="${align}"${direction === 'rtl' ? ' rtl="1"' : ''}><a:defRPr sz="${hundredthsOf(sizePt)}"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`,
  };
}

function run(text: string, language: string): string {
  return `<a:r><a:rPr lang="${language}"><a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}
