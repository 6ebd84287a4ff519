import type { Asset, Figure } from '@octavo/core';
import type { Box } from '../../deck.ts';
import type { MediaStore } from '../package/media-store.ts';
import { relationshipTypes } from '../package/part.ts';
import type { RelationshipTable } from '../package/relationship-table.ts';
import { attributes } from '../xml.ts';
import { decorativeXml, transformXml } from './shape-xml.ts';
import type { FrameInput } from './table-frame.ts';

export type ShownAsset = Exclude<Asset, { type: 'missing' }>;

/** A picture with its alternative text, in its placeholder. */
export function pictureXml(
  { figure, link }: { readonly figure: Figure; readonly link?: string },
  asset: ShownAsset,
  frame: FrameInput,
  relationships: RelationshipTable,
  media: MediaStore,
): string {
  return pictureShapeXml({
    ...(link === undefined ? {} : { link }),
    id: frame.id,
    name: `Picture ${frame.id}`,
    alt: figure.image.alt,
    placeholder: frame.placeholder,
    blip: `${blipXml(asset, relationships, media)}<a:stretch><a:fillRect/></a:stretch>`,
    box: frame.box,
  });
}

/** A picture's data: a drawing as SVG, with the PNG that older programs show ([MS-ODRAWXML] §2.28.1). */
export function blipXml(asset: ShownAsset, relationships: RelationshipTable, media: MediaStore): string {
  const raster = asset.type === 'raster' ? asset : asset.fallback;
  const rasterId = relationships.toPart(relationshipTypes.image, media.pathOfRaster(raster));
  const vector =
    asset.type === 'vector'
      ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relationships.toPart(relationshipTypes.image, media.pathOfSvg(asset))}"/></a:ext></a:extLst>`
      : '';
  return `<a:blip r:embed="${rasterId}">${vector}</a:blip>`;
}

export interface PictureShape {
  readonly id: number;
  readonly name: string;
  readonly alt: string;
  /** Absent for a picture behind the words. */
  readonly placeholder?: string;
  /** What a click on it follows, as `a:hlinkClick`. */
  readonly link?: string;
  /** Content of `p:blipFill`. */
  readonly blip: string;
  /** Absent where the placeholder's holds. */
  readonly box?: Box;
}

export function pictureShapeXml({ id, name, alt, placeholder, link = '', blip, box }: PictureShape): string {
  const decorative = alt === '' ? decorativeXml : '';
  const locks = placeholder === undefined ? ' noChangeAspect="1"' : ' noGrp="1" noChangeAspect="1"';
  // A picture in a placeholder has its shape; one without must say it (ISO/IEC 29500-1 §20.1.9.18).
  const shape = placeholder === undefined ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' : '';
  return `<p:pic><p:nvPicPr><p:cNvPr${attributes({ id, name, descr: alt })}>${link}${decorative}</p:cNvPr><p:cNvPicPr><a:picLocks${locks}/></p:cNvPicPr><p:nvPr>${placeholder ?? ''}</p:nvPr></p:nvPicPr><p:blipFill>${blip}</p:blipFill><p:spPr>${box === undefined ? '' : transformXml(box)}${shape}</p:spPr></p:pic>`;
}
