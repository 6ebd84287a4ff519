import { languageRuns } from '@octavo/core';
import type { Box, Slide, SlideGeometry } from '../../deck.ts';
import { footSizePt, footText } from '../../foot-text.ts';
import { headerBox } from '../../plan/geometry.ts';
import { languageTag } from '../language-tag.ts';
import type { PptxContext } from '../pptx-context.ts';
import { textShapeXml, transformXml } from '../slide/shape-xml.ts';
import { hundredthsOf } from '../units.ts';
import { escapeXml } from '../xml.ts';
import type { LayoutDefinition } from './layouts.ts';

/** What stands at the foot of a slide, and above its title. */
export interface SlideFoot {
  readonly header?: string;
  /** Empty for no footer. */
  readonly text: string;
  readonly isNumbered: boolean;
  /** Whether it stands back, as on the ground of the theme; on the author's own, not all that is paler than the text can be read. */
  readonly isMuted: boolean;
  /** The fill of its words, as XML, where the theme's colours do not hold. */
  readonly fill: string | undefined;
}

/** The foot of a slide. A house's slides have no place for a header: there it is at the foot. */
export function slideFoot(slide: Slide, { deck, template }: PptxContext): Omit<SlideFoot, 'fill'> {
  const { header, footer } = slide;
  const isNumbered = slide.isUnnumbered !== true;
  const { text } = footText(slide, deck);
  const common = { isNumbered, isMuted: slide.background?.type !== 'color' };
  if (header === undefined) return { text, ...common };
  return template === undefined
    ? { header, text, ...common }
    : { text: [header, footer].filter(Boolean).join(' · '), ...common };
}

/** Date, footer and slide number, on the master with their looks, on layouts and slides by inheritance alone. */
export function footerShapes(
  context: PptxContext,
  firstId: number,
  on: 'master' | 'layout' | SlideFoot,
  { furniture, side }: Pick<LayoutDefinition, 'furniture' | 'side'> = {},
): string {
  const foot = typeof on === 'string' ? undefined : on;
  if (furniture !== undefined) {
    const isMoved = on === 'layout' && side !== undefined;
    return templateFurniture(context, firstId, furniture, { foot, isMoved });
  }
  const { config, deck, geometry, language } = context;
  const isLeading = deck.direction === 'ltr';
  // The foot is mirrored where lines start at the right.
  const placed = (box: Box): Box =>
    isLeading ? box : { ...box, leftPt: deck.widthPt - box.leftPt - box.widthPt };
  // LibreOffice does not inherit the looks of footers, so slides say them again.
  const align = (side: 'l' | 'r'): string => (foot === undefined ? '' : `<a:pPr algn="${side}"/>`);
  const fill = foot === undefined ? '' : footFill(foot);
  const footerText = foot === undefined ? '' : run(foot.text, language, fill);
  const end = `<a:endParaRPr lang="${language}"/>`;
  const number = numberField(language, fill);
  const hasHeader =
    on === 'layout' ? deck.slides.some(({ header }) => header !== undefined) : foot?.header !== undefined;
  const date = `<a:fld id="{5BCAD085-E8A6-4845-BD4E-CB4CCA059FC4}" type="datetime1"><a:rPr lang="${language}"/><a:t>${escapeXml(config.timestamp.slice(0, 10))}</a:t></a:fld>`;
  return [
    ...when(hasHeader, () => headerXml(firstId + 4, foot, context)),
    ...when(foot?.text !== '', () =>
      textShapeXml({
        id: firstId,
        name: 'Footer',
        placeholder: '<p:ph type="ftr" sz="quarter" idx="11"/>',
        ...look(foot, placed(geometry.footer), isLeading ? 'l' : 'r', deck.direction),
        paragraphs: `<a:p>${align(isLeading ? 'l' : 'r')}${footerText}${footerText === '' ? end : ''}</a:p>`,
      }),
    ),
    ...when(foot?.isNumbered !== false, () =>
      textShapeXml({
        id: firstId + 1,
        name: 'Slide Number',
        placeholder: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
        ...look(foot, placed(geometry.slideNumber), isLeading ? 'r' : 'l', deck.direction),
        paragraphs: `<a:p>${align(isLeading ? 'r' : 'l')}${number}${end}</a:p>`,
      }),
    ),
    // Slides show none until someone inserts it: the day on which a deck is opened says nothing about it.
    ...(foot !== undefined
      ? []
      : [
          textShapeXml({
            id: firstId + 2,
            name: 'Date',
            placeholder: '<p:ph type="dt" sz="half" idx="10"/>',
            ...look(foot, placed(dateBox(geometry)), isLeading ? 'r' : 'l', deck.direction),
            paragraphs: `<a:p>${date}${end}</a:p>`,
          }),
        ]),
  ].join('');
}

/** The header: slides know no such placeholder, so that it is one for text. */
function headerXml(
  id: number,
  foot: SlideFoot | undefined,
  { deck, geometry, language }: PptxContext,
): string {
  const header = foot?.header;
  const fill = foot === undefined ? '' : footFill(foot);
  const end = `<a:endParaRPr lang="${language}"/>`;
  return textShapeXml({
    id,
    name: 'Header',
    placeholder: '<p:ph type="body" sz="quarter" idx="15"/>',
    ...(header === undefined ? headerLook(headerBox(geometry), deck.direction) : {}),
    paragraphs: `<a:p>${header === undefined ? run('Header', language) : run(header, language, fill)}${end}</a:p>`,
  });
}

function headerLook(box: Box, direction: 'ltr' | 'rtl'): ReturnType<typeof look> {
  const { listStyle = '', ...place } = look(undefined, box, direction === 'ltr' ? 'l' : 'r', direction);
  return {
    ...place,
    // It is no point of a list, as text is in other placeholders.
    listStyle: listStyle
      .replace('<a:lvl1pPr', '<a:lvl1pPr marL="0" indent="0"')
      .replace('<a:defRPr', '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr'),
  };
}

/** Footer and number on somebody else's master, as far as it has them: they look as it says, and stand there unless a picture would hide them. */
function templateFurniture(
  { language, geometry }: PptxContext,
  firstId: number,
  { footer, number }: NonNullable<LayoutDefinition['furniture']>,
  { foot, isMoved }: { readonly foot: SlideFoot | undefined; readonly isMoved: boolean },
): string {
  const shape = (id: number, name: string, type: 'ftr' | 'sldNum', index: string, content: string): string =>
    textShapeXml({
      id,
      name,
      ...(isMoved
        ? { properties: transformXml(type === 'ftr' ? geometry.footer : geometry.slideNumber) }
        : {}),
      placeholder: `<p:ph type="${type}" idx="${escapeXml(index)}"/>`,
      body: '<a:bodyPr><a:normAutofit/></a:bodyPr>',
      paragraphs: `<a:p>${content}</a:p>`,
    });
  return [
    ...(footer === undefined || foot?.text === ''
      ? []
      : [
          shape(
            firstId,
            'Footer',
            'ftr',
            footer,
            foot === undefined
              ? `<a:endParaRPr lang="${language}"/>`
              : run(foot.text, language, foot.fill === undefined ? '' : footFill(foot)),
          ),
        ]),
    ...(number === undefined || foot?.isNumbered === false
      ? []
      : [
          shape(
            firstId + 1,
            'Slide Number',
            'sldNum',
            number,
            numberField(language, foot?.fill === undefined ? '' : footFill(foot)),
          ),
        ]),
  ].join('');
}

/** The date has the room between footer and number. */
function dateBox({ footer, slideNumber }: SlideGeometry): SlideGeometry['footer'] {
  const leftPt = footer.leftPt + footer.widthPt + 4;
  return { ...slideNumber, leftPt, widthPt: slideNumber.leftPt - leftPt - 4 };
}

function when(isShown: boolean, shape: () => string): readonly string[] {
  return isShown ? [shape()] : [];
}

function look(
  foot: SlideFoot | undefined,
  box: SlideGeometry['footer'],
  align: 'l' | 'r',
  direction: 'ltr' | 'rtl',
): { readonly properties?: string; readonly body?: string; readonly listStyle?: string } {
  if (foot !== undefined) return {};
  return {
    properties: `${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    body: '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:normAutofit/></a:bodyPr>',
    listStyle: `<a:lvl1pPr algn="${align}"${direction === 'rtl' ? ' rtl="1"' : ''}><a:defRPr sz="${hundredthsOf(footSizePt)}">${mutedFill}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`,
  };
}

const mutedFill =
  '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr></a:solidFill>';

/** LibreOffice has a pale grey of its own for what inherits its colour. */
function footFill({ isMuted, fill }: SlideFoot): string {
  if (fill !== undefined) return `<a:solidFill>${fill}</a:solidFill>`;
  return isMuted ? mutedFill : '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
}

function numberField(language: string, fill = ''): string {
  const properties =
    fill === '' ? `<a:rPr lang="${language}"/>` : `<a:rPr lang="${language}">${fill}</a:rPr>`;
  return `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${properties}<a:t>‹#›</a:t></a:fld>`;
}

function run(text: string, language: string, fill = ''): string {
  return languageRuns(text, language)
    .map((part) => {
      const spoken = part.language === undefined ? language : languageTag(part.language);
      return `<a:r><a:rPr lang="${spoken}">${fill}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(part.text)}</a:t></a:r>`;
    })
    .join('');
}
