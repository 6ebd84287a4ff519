import type { Theme, XmlElement } from '@octavo/core';
import type { Box, SlideGeometry } from '../../deck.ts';
import type { LayoutDefinition, LayoutName, LayoutPlaceholder, PlaceholderKind } from '../master/layouts.ts';
import { capitalTitles, isCapital } from './capital-titles.ts';
import { copyParts } from './copy-parts.ts';
import type { MatchedLayout, TemplateLayout } from './match-layouts.ts';
import { matchLayouts } from './match-layouts.ts';
import type { TemplatePlaceholder } from './placeholders.ts';
import { boxOf, insetsOf, levelSizeOf, levelSources, placeholdersOf } from './placeholders.ts';
import type { Insets, Template } from './template.ts';
import { within } from './template.ts';
import { TemplateError } from './template-error.ts';
import { openTemplate } from './template-package.ts';
import { isDarkMaster, schemeOf, themeFonts } from './theme-facts.ts';
import { at, numberOf, treeXml } from './xml-tree.ts';

const emuPerPt = 12_700;

/** What placeholders inherit from: those of the master, and its styles of text. */
interface Parent {
  readonly placeholders: readonly TemplatePlaceholder[];
  readonly textStyles: XmlElement | undefined;
}

/** Reads a house's presentation; throws a `TemplateError` when it cannot serve as a template. */
export async function readTemplate(bytes: Uint8Array, theme: Theme): Promise<Template> {
  const opened = await openTemplate(bytes);
  const [main] = opened.related('/', 'officeDocument');
  const presentation = main === undefined ? undefined : opened.xml(main);
  if (main === undefined || presentation?.name !== 'p:presentation')
    throw new TemplateError('it is not a PowerPoint presentation');
  if (!/schemas\.openxmlformats\.org/.test(presentation.attributes.get('xmlns:p') ?? ''))
    throw new TemplateError('it is saved as Strict Open XML; save it as a PowerPoint presentation');
  const copied = copyParts(opened, main, presentation);
  const [master] = copied.masters;
  if (master === undefined) throw new TemplateError('it has no slide master');
  const parent: Parent = {
    placeholders: placeholdersOf(master.root),
    textStyles: at(master.root, 'p:txStyles'),
  };
  const layouts = copied.layouts
    .filter(({ path }) => master.layoutPaths.includes(path))
    .map(
      ({ path, root }): TemplateLayout => ({
        path,
        root,
        type: root.attributes.get('type'),
        name: at(root, 'p:cSld')?.attributes.get('name') ?? '',
        placeholders: placeholdersOf(root),
      }),
    );
  // LibreOffice gives the layouts of all masters the places of the first one's placeholders.
  const isPlaced = (layout: TemplateLayout): boolean => copied.hasTextStyles || isOnMaster(layout, parent);
  const matched = matchLayouts(layouts.filter(isPlaced));
  const titles = pickPlaceholder('title', parent, matched.get('content')?.placeholders[0]);
  const body = pickPlaceholder('body', parent, matched.get('content')?.placeholders[1]);
  const levels = Array.from({ length: 9 }, (_, level) =>
    levelSources(body, parent.placeholders, parent.textStyles, level + 1),
  );
  const sizes = levels.map(levelSizeOf);
  const titleSources = sourcesOf(titles, parent);
  const titleAnchor = at(titles.shape, 'p:txBody', 'a:bodyPr')?.attributes.get('anchor');
  const geometry = geometryOf(parent, titles, body, matched);
  return {
    slide: {
      widthPt: sizeOf(presentation, 'cx'),
      heightPt: sizeOf(presentation, 'cy'),
      titleSizePt: levelSizeOf(titleSources),
      textSizePt: Math.max(theme.slide.minimumSizePt, sizes[0] ?? theme.slide.textSizePt),
      minimumTextSizePt: theme.slide.minimumTextSizePt,
      minimumSizePt: theme.slide.minimumSizePt,
    },
    geometry,
    bodyInsets: insetsOf(body, parent.placeholders),
    titleInsets: insetsOf(titles, parent.placeholders),
    levelSizesPt: sizes,
    furniture: {
      footer: parent.placeholders.some(({ type }) => type === 'ftr') ? '11' : undefined,
      number: parent.placeholders.some(({ type }) => type === 'sldNum') ? '12' : undefined,
    },
    hasBullets: levels.map((sources) => hasBullet(sources)),
    isLoose: levels.some((sources) => isLoose(sources)),
    fonts: themeFonts(copied.theme, { title: titleSources, body: levels[0] ?? [] }),
    isDark: isDarkMaster(master.root, copied.theme),
    ...(titleAnchor === undefined ? {} : { titleAnchor }),
    scheme: schemeOf(master.root, copied.theme),
    capitalTitles: capitalTitles({
      opening: sourcesOf(matched.get('title')?.placeholders[0] ?? titles, parent),
      section: sourcesOf(matched.get('section')?.placeholders[0] ?? titles, parent),
      slide: titleSources,
    }),
    layouts: Array.from(matched, ([key, match]) => ({ key, ...definitionOf(match, parent) })),
    otherLayouts: layouts
      .filter(({ path }) => !Array.from(matched.values()).some(({ layout }) => layout.path === path))
      .map((layout) => {
        const placeholders = layout.placeholders.filter(({ type }) => !furnitureTypes.has(type));
        return definitionOf({ layout, placeholders }, parent);
      }),
    masters: copied.masters,
    parts: copied.parts,
    layoutCount: copied.layouts.length,
    themeCount: copied.themeCount,
  };
}

/** Where the look of a placeholder's first level is said. */
function sourcesOf(placeholder: TemplatePlaceholder, parent: Parent): readonly XmlElement[] {
  return levelSources(placeholder, parent.placeholders, parent.textStyles, 1);
}

/** Whether the title of a layout stands where its master has it. */
function isOnMaster({ placeholders }: TemplateLayout, parent: Parent): boolean {
  const title = placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle');
  const own = title && boxOf(title, parent.placeholders);
  const ofMaster = parent.placeholders.find(({ type }) => type === 'title');
  const there = ofMaster && boxOf(ofMaster, parent.placeholders);
  return own !== undefined && JSON.stringify(own) === JSON.stringify(there);
}

function hasBullet(sources: readonly XmlElement[]): boolean {
  const marked = sources.find(
    (source) =>
      at(source, 'a:buNone') ?? at(source, 'a:buChar') ?? at(source, 'a:buAutoNum') ?? at(source, 'a:buBlip'),
  );
  return marked !== undefined && at(marked, 'a:buNone') === undefined;
}

/** Lines further apart than single, or room below paragraphs (ISO/IEC 29500-1 §21.1.2.2.5, §21.1.2.2.9). */
function isLoose(sources: readonly XmlElement[]): boolean {
  const line = sources.map((source) => at(source, 'a:lnSpc')).find((found) => found !== undefined);
  const after = sources.map((source) => at(source, 'a:spcAft')).find((found) => found !== undefined);
  const share = numberOf(at(line, 'a:spcPct'), 'val') ?? 100_000;
  const room = numberOf(at(after, 'a:spcPts'), 'val') ?? numberOf(at(after, 'a:spcPct'), 'val') ?? 0;
  return share > 100_000 || at(line, 'a:spcPts') !== undefined || room > 0;
}

function sizeOf(presentation: XmlElement, attribute: 'cx' | 'cy'): number {
  const emu = numberOf(at(presentation, 'p:sldSz'), attribute);
  if (emu === undefined || emu < 914_400) throw new TemplateError('it does not say how large its slides are');
  return Math.round((emu / emuPerPt) * 100) / 100;
}

/** The placeholder of the content layout, where it has a place; else the master's. */
function pickPlaceholder(
  type: 'title' | 'body',
  parent: Parent,
  ofLayout: TemplatePlaceholder | undefined,
): TemplatePlaceholder {
  const ofMaster = parent.placeholders.find((candidate) => candidate.type === type);
  const found = ofLayout ?? ofMaster;
  if (found === undefined || boxOf(found, parent.placeholders) === undefined)
    throw new TemplateError(
      `its slide master has no placeholder for ${type === 'title' ? 'titles' : 'text'}`,
    );
  return found;
}

function geometryOf(
  parent: Parent,
  title: TemplatePlaceholder,
  body: TemplatePlaceholder,
  matched: ReadonlyMap<LayoutName, MatchedLayout>,
): SlideGeometry {
  const inner = (placeholder: TemplatePlaceholder | undefined): Box | undefined => {
    const box = placeholder && boxOf(placeholder, parent.placeholders);
    return placeholder && box && within(box, insetsOf(placeholder, parent.placeholders));
  };
  const titleBox = inner(title);
  const bodyBox = inner(body);
  if (titleBox === undefined || bodyBox === undefined)
    throw new TemplateError('its placeholders have no place');
  const opening = matched.get('title')?.placeholders;
  const section = matched.get('section')?.placeholders;
  const upper = { ...bodyBox, heightPt: bodyBox.heightPt / 3 };
  const lower = {
    ...bodyBox,
    topPt: bodyBox.topPt + bodyBox.heightPt / 3,
    heightPt: (2 * bodyBox.heightPt) / 3,
  };
  const furniture = (type: string, fallback: Box): Box => {
    const placeholder = parent.placeholders.find((candidate) => candidate.type === type);
    return (placeholder && boxOf(placeholder, parent.placeholders)) ?? fallback;
  };
  const strip = { ...bodyBox, topPt: bodyBox.topPt + bodyBox.heightPt + 4, heightPt: 20 };
  return {
    title: titleBox,
    body: bodyBox,
    openingTitle: inner(opening?.[0]) ?? titleBox,
    openingSubtitle: inner(opening?.[1]) ?? upper,
    openingByline: inner(opening?.[1]) ?? lower,
    sectionTitle: inner(section?.[0]) ?? titleBox,
    sectionText: inner(section?.[1]) ?? bodyBox,
    footer: furniture('ftr', { ...strip, widthPt: strip.widthPt * 0.7 }),
    slideNumber: furniture('sldNum', {
      ...strip,
      leftPt: strip.leftPt + strip.widthPt * 0.85,
      widthPt: strip.widthPt * 0.15,
    }),
  };
}

const kinds: Readonly<Record<string, PlaceholderKind>> = {
  title: 'title',
  ctrTitle: 'centeredTitle',
  subTitle: 'subtitle',
  body: 'text',
};

const furnitureTypes: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);

function definitionOf(
  { layout, placeholders }: MatchedLayout,
  parent: Parent,
): Omit<LayoutDefinition, 'key'> {
  const colorMap = at(layout.root, 'p:clrMapOvr');
  const indexOf = (type: string): string | undefined =>
    layout.placeholders.find((candidate) => candidate.type === type)?.index;
  return {
    path: layout.path,
    name: layout.name,
    placeholders: placeholders.map((placeholder) => placeholderOf(placeholder, parent)),
    footer: true,
    furniture: { footer: indexOf('ftr'), number: indexOf('sldNum') },
    decoration: 'none',
    colorMap: 'master',
    ...(colorMap === undefined || at(colorMap, 'a:overrideClrMapping') === undefined
      ? {}
      : { ownColorMap: treeXml(colorMap) }),
  };
}

function placeholderOf(placeholder: TemplatePlaceholder, parent: Parent): LayoutPlaceholder {
  const box = boxOf(placeholder, parent.placeholders);
  const insets: Insets = insetsOf(placeholder, parent.placeholders);
  const sources = sourcesOf(placeholder, parent);
  return {
    kind: kinds[placeholder.type] ?? 'object',
    name: placeholder.name,
    mark: treeXml({ ...placeholder.mark, children: [] }),
    sizePt: levelSizeOf(sources),
    ...(isCapital(sources) ? { isCapital: true } : {}),
    ...(box === undefined ? {} : { box: within(box, insets) }),
  };
}
