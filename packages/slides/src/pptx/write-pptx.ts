import type { Host, RenderConfig, ResolvedDocument, Theme } from '@octavo/core';
import type { OfficeParts } from '@octavo/docx/office';
import type { Deck } from '../deck.ts';
import { paragraphSizePt } from '../measure/paragraph-size.ts';
import { languageTag } from './language-tag.ts';
import { layoutXml } from './master/layout-xml.ts';
import { layoutDefinitions } from './master/layouts.ts';
import { masterXml } from './master/master-xml.ts';
import { notesMasterXml } from './notes/notes-master-xml.ts';
import { notesPart } from './notes/notes-part.ts';
import { ChartStore } from './package/chart-store.ts';
import { MediaStore } from './package/media-store.ts';
import type { Part } from './package/part.ts';
import { contentTypes, relationshipTypes } from './package/part.ts';
import {
  layoutPath,
  masterPath,
  notesMasterPath,
  presentationPath,
  slidePath,
  themePath,
} from './package/paths.ts';
import { RelationshipTable } from './package/relationship-table.ts';
import { zipPackage } from './package/zip-package.ts';
import { presentationPart } from './parts/presentation-part.ts';
import { propertyParts } from './parts/property-parts.ts';
import { tableStylesXml } from './parts/table-styles-xml.ts';
import type { PptxContext } from './pptx-context.ts';
import { hasNotes, slidePart } from './slide/slide-part.ts';
import { themeXml } from './theme/theme-xml.ts';

export interface PptxInput {
  /** Packs the parts. */
  readonly host: Pick<Host, 'deflateRaw'>;
  /** The document that the deck was planned from. */
  readonly resolved: ResolvedDocument;
  readonly theme: Theme;
  readonly config: RenderConfig;
  /** The document's charts and equations. */
  readonly office: OfficeParts;
}

/** Writes a planned deck as PresentationML (ISO 29500-1). The same deck gives the same bytes. */
export function writePptx(
  deck: Deck,
  { resolved, theme, config, office, host }: PptxInput,
): Promise<Uint8Array> {
  const { geometry } = deck;
  const context: PptxContext = {
    deck,
    resolved,
    theme,
    config,
    geometry,
    office,
    layouts: layoutDefinitions(geometry, deck.direction),
    captionSizePt: paragraphSizePt('caption', 0, theme.slide),
    language: languageTag(deck.language),
    slidePaths: new Map(deck.slides.map((slide, index) => [slide.id, slidePath(index)])),
  };
  const stores = { media: new MediaStore(), charts: new ChartStore() };
  const slides = deck.slides.map((slide, index) => slidePart(slide, index, context, stores));
  const notes = deck.slides.flatMap((slide, index) =>
    hasNotes(slide) ? [notesPart(slide, index, context)] : [],
  );
  const parts = [
    presentationPart(context, notes.length > 0),
    ...slides,
    ...masterParts(context),
    ...(notes.length > 0 ? [...notes, ...notesMasterParts(context)] : []),
    ...propertyParts(context),
    part('/ppt/tableStyles.xml', contentTypes.tableStyles, tableStylesXml()),
    ...stores.charts.parts(),
    ...stores.media.parts(),
  ];
  return zipPackage(parts, rootRelationships(), host);
}

function masterParts(context: PptxContext): readonly Part[] {
  const relationships = new RelationshipTable();
  const ids = context.layouts.map((_, index) =>
    relationships.toPart(relationshipTypes.slideLayout, layoutPath(index)),
  );
  relationships.toPart(relationshipTypes.theme, themePath(0));
  const layouts = context.layouts.map((layout, index): Part => {
    const own = new RelationshipTable();
    own.toPart(relationshipTypes.slideMaster, masterPath);
    return {
      ...part(layoutPath(index), contentTypes.slideLayout, layoutXml(layout, context)),
      relationships: own.list(),
    };
  });
  return [
    {
      ...part(masterPath, contentTypes.slideMaster, masterXml(context, ids)),
      relationships: relationships.list(),
    },
    ...layouts,
    part(themePath(0), contentTypes.theme, themeXml(context.theme, context.deck.fonts)),
  ];
}

/** A notes master must have a theme part of its own (ISO 29500-1 §13.3.4). */
function notesMasterParts(context: PptxContext): readonly Part[] {
  const relationships = new RelationshipTable();
  relationships.toPart(relationshipTypes.theme, themePath(1));
  return [
    {
      ...part(notesMasterPath, contentTypes.notesMaster, notesMasterXml(context)),
      relationships: relationships.list(),
    },
    part(themePath(1), contentTypes.theme, themeXml(context.theme, context.deck.fonts)),
  ];
}

function rootRelationships(): ReturnType<RelationshipTable['list']> {
  const relationships = new RelationshipTable();
  relationships.toPart(relationshipTypes.officeDocument, presentationPath);
  relationships.toPart(relationshipTypes.coreProperties, '/docProps/core.xml');
  relationships.toPart(relationshipTypes.extendedProperties, '/docProps/app.xml');
  return relationships.list();
}

function part(path: string, contentType: string, content: string): Part {
  return { path, contentType, content, relationships: [] };
}
