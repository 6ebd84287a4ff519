import type { Box, SlideGeometry } from '../../deck.ts';
import { columnBox, regionGapPt } from '../../plan/geometry.ts';
import { layoutPath } from '../package/paths.ts';
import type { ColorMap } from '../slide/color-map.ts';

/** What a placeholder is for; `object` takes text, a table or a picture. */
export type PlaceholderKind =
  | 'title'
  | 'centeredTitle'
  | 'subtitle'
  | 'text'
  | 'object'
  | 'picture'
  | 'chart'
  | 'table';

/** How the words of a placeholder look beside what the master says. */
export type PlaceholderLook =
  | 'opening'
  | 'subtitle'
  | 'byline'
  | 'section'
  | 'sectionText'
  | 'caption'
  | 'pictureCaption'
  | 'statement'
  | 'lead'
  | 'leadTitle'
  | 'columnHeading'
  | 'figure'
  | 'code'
  | 'quote';

export interface LayoutPlaceholder {
  readonly kind: PlaceholderKind;
  /** Absent on titles. */
  readonly index?: number;
  readonly name: string;
  /** Absent where the master's is inherited. */
  readonly box?: Box;
  readonly look?: PlaceholderLook;
  /** Its `p:ph` as a template has it; absent on ours. */
  readonly mark?: string;
  /** Size of its first level, where words are fitted to it when they are written. */
  readonly sizePt?: number;
  /** Whether its words are set in capitals. */
  readonly isCapital?: true;
}

export type LayoutName =
  | 'statement'
  | 'title'
  | 'section'
  | 'content'
  | 'columns'
  | 'comparison'
  | 'picture'
  | 'chart'
  | 'keyFigure'
  | 'closing'
  | 'lead'
  | 'table'
  | 'code'
  | 'quote'
  | 'rows'
  | 'titleOnly';

export interface LayoutDefinition {
  readonly key: LayoutName;
  /** The layout's part. */
  readonly path: string;
  /** The colours in which its words stand. */
  readonly colorMap: ColorMap;
  /** As people see it in the program's list. */
  readonly name: string;
  /** The schema's name of the layout (ISO 29500-1 §19.7.15); absent on those it does not know. */
  readonly type?: string;
  readonly placeholders: readonly LayoutPlaceholder[];
  /** Whether the slide shows the footer and its number. */
  readonly footer: boolean;
  /** Indexes of a template's placeholders for footer and number; absent on ours. */
  readonly furniture?: { readonly footer: string | undefined; readonly number: string | undefined };
  /** A template's own `p:clrMapOvr`, which its slides have, too. */
  readonly ownColorMap?: string;
  /** Which side a picture beside its words has, and how much of the slide (`Picture at Left (40 %)`); its last placeholder is that picture's. */
  readonly side?: string;
  /** Its boxes, where they are not those of the deck. */
  readonly geometry?: SlideGeometry;
  /** Whether it is one of ours on a template of somebody else's. */
  readonly isAdded?: boolean;
  /** What is drawn behind: a bar at the left, or the whole slide in the accent colour. */
  readonly decoration: 'none' | 'bar' | 'filled';
}

/** Placeholders of the rows layout; more regions than these do not stand on one slide. */
export const rowCount = 8;

const title: LayoutPlaceholder = { kind: 'title', name: 'Title' };

/** The layouts, in the order of the package. */
export function layoutDefinitions(
  geometry: SlideGeometry,
  direction: 'ltr' | 'rtl',
): readonly LayoutDefinition[] {
  return layoutPlans(geometry, direction).map((plan, index) => ({
    ...plan,
    path: layoutPath(index),
    colorMap: plan.decoration === 'filled' ? 'filled' : 'master',
  }));
}

type LayoutPlan = Omit<LayoutDefinition, 'path' | 'colorMap'>;

function layoutPlans(geometry: SlideGeometry, direction: 'ltr' | 'rtl'): readonly LayoutPlan[] {
  const { body } = geometry;
  const captionHeightPt = 40;
  const upper = { ...body, heightPt: body.heightPt - captionHeightPt };
  const caption: LayoutPlaceholder = {
    kind: 'text',
    index: 14,
    name: 'Caption',
    look: 'caption',
    box: { ...body, topPt: body.topPt + upper.heightPt, heightPt: captionHeightPt },
  };
  const column = (index: number): LayoutPlaceholder => ({
    kind: 'object',
    index: index + 1,
    name: `Column ${index + 1}`,
    box: columnBox(body, index, 2, direction),
  });
  const headingHeightPt = 36;
  const side = (index: number): readonly LayoutPlaceholder[] => {
    const box = columnBox(body, index, 2, direction);
    const belowPt = headingHeightPt + regionGapPt;
    return [
      {
        kind: 'text',
        index: 2 * index + 1,
        name: `Heading ${index + 1}`,
        look: 'columnHeading',
        box: { ...box, heightPt: headingHeightPt },
      },
      {
        kind: 'object',
        index: 2 * index + 2,
        name: `Column ${index + 1}`,
        box: { ...box, topPt: box.topPt + belowPt, heightPt: box.heightPt - belowPt },
      },
    ];
  };
  const figureHeightPt = body.heightPt * 0.45;
  return [
    {
      key: 'title',
      name: 'Title Slide',
      type: 'title',
      footer: false,
      decoration: 'bar',
      placeholders: [
        { kind: 'centeredTitle', name: 'Title', box: geometry.openingTitle, look: 'opening' },
        { kind: 'subtitle', index: 1, name: 'Subtitle', box: geometry.openingSubtitle, look: 'subtitle' },
        { kind: 'text', index: 13, name: 'Byline', box: geometry.openingByline, look: 'byline' },
      ],
    },
    {
      key: 'section',
      name: 'Section Header',
      type: 'secHead',
      footer: false,
      decoration: 'filled',
      placeholders: [
        { kind: 'title', name: 'Title', box: geometry.sectionTitle, look: 'section' },
        { kind: 'text', index: 1, name: 'Text', box: geometry.sectionText, look: 'sectionText' },
      ],
    },
    {
      key: 'closing',
      name: 'Closing Slide',
      footer: false,
      decoration: 'filled',
      placeholders: [
        { kind: 'title', name: 'Title', box: geometry.sectionTitle, look: 'section' },
        { kind: 'text', index: 1, name: 'Text', box: geometry.sectionText, look: 'sectionText' },
      ],
    },
    simple('content', 'Title and Content', 'obj', [title, { kind: 'object', index: 1, name: 'Content' }]),
    simple('columns', 'Two Content', 'twoObj', [title, column(0), column(1)]),
    simple('comparison', 'Comparison', 'twoTxTwoObj', [title, ...side(0), ...side(1)]),
    simple('picture', 'Title, Picture and Caption', 'picTx', [
      title,
      { kind: 'picture', index: 13, name: 'Picture', box: upper },
      { ...caption, look: 'pictureCaption' },
    ]),
    simple('chart', 'Title and Chart', 'chart', [
      title,
      { kind: 'chart', index: 13, name: 'Chart', box: upper },
      { ...caption, look: 'pictureCaption' },
    ]),
    simple('keyFigure', 'Title and Key Figure', undefined, [
      title,
      {
        kind: 'text',
        index: 13,
        name: 'Figure',
        look: 'figure',
        box: { ...body, heightPt: figureHeightPt },
      },
      {
        kind: 'object',
        index: 14,
        name: 'Meaning',
        box: { ...body, topPt: body.topPt + figureHeightPt, heightPt: body.heightPt - figureHeightPt },
      },
    ]),
    simple('table', 'Title and Table', 'tbl', [
      title,
      { kind: 'table', index: 13, name: 'Table', box: { ...upper, topPt: body.topPt + captionHeightPt } },
      { ...caption, box: { ...body, heightPt: captionHeightPt } },
    ]),
    simple('code', 'Title and Code', undefined, [
      title,
      { kind: 'text', index: 13, name: 'Code', look: 'code', box: body },
    ]),
    simple('statement', 'Title and Statement', undefined, [
      title,
      { kind: 'text', index: 13, name: 'Statement', look: 'statement', box: body },
    ]),
    simple('quote', 'Title and Quotation', undefined, [
      title,
      { kind: 'text', index: 13, name: 'Quotation', look: 'quote', box: body },
    ]),
    simple('lead', 'Title and Centred Content', undefined, [
      { ...title, look: 'leadTitle' },
      { kind: 'object', index: 1, name: 'Content', look: 'lead', box: body },
    ]),
    simple('rows', 'Title and Rows', undefined, [title, ...rows(body)]),
    simple('titleOnly', 'Title Only', 'titleOnly', [title]),
  ];
}

function simple(
  key: LayoutName,
  name: string,
  type: string | undefined,
  placeholders: readonly LayoutPlaceholder[],
): LayoutPlan {
  return {
    key,
    name,
    ...(type === undefined ? {} : { type }),
    placeholders,
    footer: true,
    decoration: 'none',
  };
}

function rows(body: Box): readonly LayoutPlaceholder[] {
  const heightPt = (body.heightPt - (rowCount - 1) * regionGapPt) / rowCount;
  return Array.from({ length: rowCount }, (_, index) => ({
    kind: 'object',
    index: 21 + index,
    name: `Row ${index + 1}`,
    box: { ...body, topPt: body.topPt + index * (heightPt + regionGapPt), heightPt },
  }));
}
