import type { Box } from '../../deck.ts';
import type { LayoutPlaceholder, PlaceholderKind } from '../master/layouts.ts';
import { emuOf } from '../units.ts';
import { escapeXml } from '../xml.ts';

/** The schema's names of kinds of placeholders (ISO 29500-1 §19.7.10); an object has none. */
const kindNames: Readonly<Record<PlaceholderKind, string | undefined>> = {
  title: 'title',
  centeredTitle: 'ctrTitle',
  subtitle: 'subTitle',
  text: 'body',
  object: undefined,
  picture: 'pic',
  chart: 'chart',
  table: 'tbl',
};

/** The mark that ties a shape to its placeholder on the layout. */
export function placeholderXml({
  kind,
  index,
  mark,
}: Pick<LayoutPlaceholder, 'kind' | 'index' | 'mark'>): string {
  if (mark !== undefined) return mark;
  const type = kindNames[kind];
  return `<p:ph${type === undefined ? '' : ` type="${type}"`}${index === undefined ? '' : ` idx="${index}"`}/>`;
}

export function transformXml(box: Box, prefix: 'a' | 'p' = 'a'): string {
  return `<${prefix}:xfrm><a:off x="${emuOf(box.leftPt)}" y="${emuOf(box.topPt)}"/><a:ext cx="${emuOf(box.widthPt)}" cy="${emuOf(box.heightPt)}"/></${prefix}:xfrm>`;
}

/** The mark of a shape that readers of screens pass over ([MS-ODRAWXML] §2.28). */
export const decorativeXml =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A text shape; what is left out is inherited from the layout. */
export interface TextShape {
  readonly id: number;
  readonly name: string;
  /** What readers of screens say of it beside its words. */
  readonly description?: string;
  readonly placeholder: string;
  /** Content of `p:spPr`. */
  readonly properties?: string;
  /** The whole `a:bodyPr` element. */
  readonly body?: string;
  /** Content of `a:lstStyle`. */
  readonly listStyle?: string;
  readonly paragraphs: string;
}

export function textShapeXml(shape: TextShape): string {
  const description = shape.description === undefined ? '' : ` descr="${escapeXml(shape.description)}"`;
  const listStyle =
    shape.listStyle === undefined ? '<a:lstStyle/>' : `<a:lstStyle>${shape.listStyle}</a:lstStyle>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${shape.id}" name="${escapeXml(shape.name)}"${description}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${shape.placeholder}</p:nvPr></p:nvSpPr><p:spPr>${shape.properties ?? ''}</p:spPr><p:txBody>${shape.body ?? '<a:bodyPr/>'}${listStyle}${shape.paragraphs}</p:txBody></p:sp>`;
}

/** The tree of shapes that every slide, layout and master has. */
export function shapeTreeXml(shapes: string, background = ''): string {
  return `<p:cSld>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree></p:cSld>`;
}
