import type { Asset, Figure } from '@octavo/core';
import type { MediaStore } from '../package/media-store.ts';
import { relationshipTypes } from '../package/part.ts';
import type { RelationshipTable } from '../package/relationship-table.ts';
import { attributes } from '../xml.ts';
import { transformXml } from './shape-xml.ts';
import type { FrameInput } from './table-frame.ts';

export type ShownAsset = Exclude<Asset, { type: 'missing' }>;

/** A picture with its alternative text; a drawing as SVG, with the PNG that older programs show. */
export function pictureXml(
  figure: Figure,
  asset: ShownAsset,
  frame: FrameInput,
  relationships: RelationshipTable,
  media: MediaStore,
): string {
  const { alt } = figure.image;
  const raster = asset.type === 'raster' ? asset : asset.fallback;
  const rasterId = relationships.toPart(relationshipTypes.image, media.pathOfRaster(raster));
  const vector =
    asset.type === 'vector'
      ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relationships.toPart(relationshipTypes.image, media.pathOfSvg(asset))}"/></a:ext></a:extLst>`
      : '';
  const decorative =
    alt === ''
      ? '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
      : '';
  const name = attributes({ id: frame.id, name: `Picture ${frame.id}`, descr: alt });
  return `<p:pic><p:nvPicPr><p:cNvPr${name}>${decorative}</p:cNvPr><p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr><p:nvPr>${frame.placeholder}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="${rasterId}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transformXml(frame.box)}</p:spPr></p:pic>`;
}
