import type { Host, RenderConfig, ResolvedDocument, Theme } from '@octavo/core';
import type { OfficeParts } from '@octavo/docx/office';
import type { Deck, Slide } from '../deck.ts';
import { paragraphSizePt } from '../measure/paragraph-size.ts';
import type { TextMeasure } from '../measure/text-measure.ts';
import { languageTag } from './language-tag.ts';
import { layoutXml } from './master/layout-xml.ts';
import type { LayoutDefinition } from './master/layouts.ts';
import { layoutDefinitions } from './master/layouts.ts';
import { masterXml } from './master/master-xml.ts';
import type { LayoutRequest } from './master/side-layouts.ts';
import { besideOf, serves, sideLayouts } from './master/side-layouts.ts';
import { notesMasterXml } from './notes/notes-master-xml.ts';
import { notesPart } from './notes/notes-part.ts';
import { ChartStore } from './package/chart-store.ts';
import { MediaStore } from './package/media-store.ts';
import type { Part } from './package/part.ts';
import { contentTypes, relationshipTypes } from './package/part.ts';
import { masterPath, notesMasterPath, presentationPath, slidePath, themePath } from './package/paths.ts';
import { RelationshipTable } from './package/relationship-table.ts';
import { zipPackage } from './package/zip-package.ts';
import { presentationPart } from './parts/presentation-part.ts';
import { propertyParts } from './parts/property-parts.ts';
import { tableStylesXml } from './parts/table-styles-xml.ts';
import type { PptxContext } from './pptx-context.ts';
import { layoutRequest } from './slide/layout-for.ts';
import { hasNotes, slidePart } from './slide/slide-part.ts';
import { slideShapes } from './slide/slide-shapes.ts';
import type { Template } from './template/template.ts';
import { templateLayouts } from './template/template-layouts.ts';
import type { WrittenMasters } from './template/template-parts.ts';
import { templateParts } from './template/template-parts.ts';
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
  /** What the deck was measured with. */
  readonly measure: TextMeasure;
  /** The house's masters, layouts and themes in place of ours; the deck was planned for them. */
  readonly template?: Template;
}

/** Writes a planned deck as PresentationML (ISO 29500-1). The same deck gives the same bytes. */
export function writePptx(
  deck: Deck,
  { resolved, theme, config, office, measure, template, host }: PptxInput,
): Promise<Uint8Array> {
  const { geometry } = deck;
  const ours = layoutDefinitions(geometry, deck.direction);
  const start: PptxContext = {
    deck,
    resolved,
    theme,
    config,
    geometry,
    office,
    layouts: ours,
    measure,
    ...(template === undefined ? {} : { template }),
    captionSizePt: paragraphSizePt('caption', 0, theme.slide),
    language: languageTag(deck.language),
    slidePaths: new Map(deck.slides.map((slide, index) => [slide.id, slidePath(index)])),
  };
  const context = { ...start, layouts: layoutsOf(start) };
  const stores = { media: new MediaStore(), charts: new ChartStore() };
  const slides = deck.slides.map((slide, index) => slidePart(slide, index, context, stores));
  const notes = deck.slides.flatMap((slide, index) =>
    hasNotes(slide) ? [notesPart(slide, index, context)] : [],
  );
  const written =
    template === undefined ? ownMasters(context) : templateParts(template, layoutParts(context));
  const parts = [
    presentationPart(context, { masters: written.masters, withNotes: notes.length > 0 }),
    ...slides,
    ...written.parts,
    ...(notes.length > 0 ? [...notes, ...notesMasterParts(context)] : []),
    ...propertyParts(context),
    part('/ppt/tableStyles.xml', contentTypes.tableStyles, tableStylesXml()),
    ...stores.charts.parts(),
    ...stores.media.parts(),
  ];
  return zipPackage(parts, rootRelationships(), host);
}

/** Ours, those for pictures at a side among them as slides ask for them; on a template what slides need beside its own. */
function layoutsOf(context: PptxContext): readonly LayoutDefinition[] {
  const { deck, layouts, template } = context;
  const request = (slide: Slide): LayoutRequest => layoutRequest(slide, slideShapes(slide, context), context);
  const beside = deck.slides.filter((slide) => besideOf(slide) !== undefined).map(request);
  const ours = [...layouts, ...sideLayouts(beside, deck, layouts.length)];
  if (template === undefined) return ours;
  const needed = deck.slides.map(request);
  return templateLayouts(template, ours, (layout) => needed.some((asked) => serves(layout, asked, deck)));
}

/** The parts of the layouts that are written here: all of ours, or those that join a template's. */
function layoutParts(context: PptxContext): readonly Part[] {
  const { layouts, template } = context;
  const master = template?.masters[0]?.path ?? masterPath;
  return layouts
    .filter(({ isAdded }) => template === undefined || isAdded === true)
    .map((layout): Part => {
      const own = new RelationshipTable();
      own.toPart(relationshipTypes.slideMaster, master);
      return {
        ...part(layout.path, contentTypes.slideLayout, layoutXml(layout, context)),
        relationships: own.list(),
      };
    });
}

function ownMasters(context: PptxContext): WrittenMasters {
  const relationships = new RelationshipTable();
  const layouts = layoutParts(context);
  const ids = layouts.map(({ path }) => relationships.toPart(relationshipTypes.slideLayout, path));
  relationships.toPart(relationshipTypes.theme, themePath(0));
  return {
    masters: [{ id: 2_147_483_648, path: masterPath }],
    parts: [
      {
        ...part(masterPath, contentTypes.slideMaster, masterXml(context, ids)),
        relationships: relationships.list(),
      },
      ...layouts,
      part(themePath(0), contentTypes.theme, themeXml(context.theme, context.deck.fonts)),
    ],
  };
}

/** A notes master must have a theme part of its own (ISO 29500-1 §13.3.4). */
function notesMasterParts(context: PptxContext): readonly Part[] {
  const relationships = new RelationshipTable();
  const path = themePath(context.template?.themeCount ?? 1);
  relationships.toPart(relationshipTypes.theme, path);
  return [
    {
      ...part(notesMasterPath, contentTypes.notesMaster, notesMasterXml(context)),
      relationships: relationships.list(),
    },
    part(path, contentTypes.theme, themeXml(context.theme, context.deck.fonts)),
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
