import type { EngineFrame, FlowColumns, PageNumbering } from '../definition/engine-blocks.ts';
import type { EngineFile } from '../definition/engine-document.ts';
import type { EngineTableFit } from '../definition/engine-table.ts';
import type { ListMarker } from '../measure/list-marker.ts';
import type { TableFit } from '../measure/table/choose-fit.ts';
import type { StructureElement } from '../structure/structure-element.ts';
import type { StructureTag } from '../structure/structure-tag.ts';
import type { DeferredParagraph } from '../text/deferred-paragraph.ts';
import type { UnitPlace } from '../text/slice-pieces.ts';
import type { TypesetLine } from '../text/typeset-line.ts';
import type { PagePosition } from './pdfmake-types.ts';

export type Margin = [number, number, number, number];

/** What pdfmake makes of a definition's node while it measures and lays out: it writes all of this on the node. */
export interface LayoutNode {
  text?: unknown;
  stack?: LayoutNode[];
  section?: LayoutNode;
  columns?: LayoutNode[];
  ul?: LayoutNode[];
  ol?: LayoutNode[];
  table?: LayoutTable;
  toc?: { readonly title?: LayoutNode | null; readonly _table?: LayoutNode };
  image?: string;
  svg?: string;
  canvas?: Vector[];
  style?: string | string[];
  id?: string;
  otherIds?: readonly string[];
  start?: number;
  reversed?: boolean;
  separator?: string | readonly [string, string];
  counter?: number;
  listType?: string;
  markerColor?: string;
  markersAtStart?: boolean;
  indentPt?: number;
  _tocItemRef?: LayoutNode;
  pageReference?: string;
  attachment?: string | EngineFile;
  type?: string;
  width?: number | string;
  fillColor?: string;
  pageBreak?: string | undefined;
  pageOrientation?: string;
  pageNumbering?: PageNumbering;
  flowColumns?: FlowColumns;
  snakingColumns?: boolean;
  /** Columns that text runs through as pdfmake has them: filled one after the other, of their own widths. */
  _snaking?: readonly LayoutNode[];
  textFrame?: EngineFrame;
  unbreakable?: boolean;
  keepWithNext?: boolean;
  outlineLevel?: number;
  outlineText?: string;
  outline?: boolean;
  outlineParentId?: string;
  outlineExpanded?: boolean;
  comment?: string;
  headlineLevel?: number;
  tag?: StructureTag;
  alt?: string;
  link?: string;
  linkToDestination?: string;
  linkToPage?: number;
  actualText?: string;
  expansion?: string;
  language?: string;
  scope?: 'row' | 'column' | 'both';
  direction?: 'ltr' | 'rtl';
  marker?: { readonly task: 'done' | 'open' };
  absolutePosition?: object;
  relativePosition?: object;
  rowSpan?: number;
  colSpan?: number;
  positions: PagePosition[];
  _margin?: Margin | null;
  _inlines?: DeferredParagraph;
  _lines?: readonly TypesetLine[];
  /** Where in the paragraph each of the lines ends; where that is not known they keep their width. */
  _lineEnds?: readonly (UnitPlace | undefined)[];
  _linesWidthPt?: number;
  _minWidth: number;
  _maxWidth: number;
  _width?: number;
  _calcWidth?: number;
  _height?: number;
  _minHeight?: number;
  _gap?: number;
  _span?: boolean;
  _layout: TableLayoutFunctions;
  _offsets: { offsets: number[]; total: number };
  _breaksBySpan?: unknown;
  _indentPt?: number;
  float?: 'top';
  /** Whether it is a list within a list's item. */
  _isInnerList?: boolean;
  _direction?: 'ltr' | 'rtl';
  _marker?: ListMarker;
  /** The element of the structure tree that the node's own lines or picture are content of. */
  _structure?: StructureElement;
  /** The node's caption, when it is part of the node's element. */
  _caption?: LayoutNode;
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  border?: readonly boolean[];
  borderColor?: readonly (string | undefined)[];
  _fit?: TableFit;
  layout?: unknown;
  origin?: string;
}

export interface LayoutTable {
  body: LayoutNode[][];
  widths: TableColumnWidth[];
  heights?: unknown;
  headerRows?: number;
  keepWithHeaderRows?: number;
  dontBreakRows?: boolean;
  /** Side at which the first column stands. */
  direction?: 'ltr' | 'rtl';
  caption?: LayoutNode;
  continued?: LayoutNode;
  notes?: LayoutNode;
  decimalColumns?: readonly number[];
  decimalMark?: '.' | ',';
  fit?: EngineTableFit;
}

export interface TableColumnWidth {
  width?: number | string | null;
  _minWidth: number;
  _maxWidth: number;
  /** Its least width when words are divided at hyphens; known when it was asked for. */
  _leastWidth?: number | undefined;
  _calcWidth?: number;
}

export interface TableLayoutFunctions {
  paddingLeft(index: number, node: LayoutNode): number;
  paddingRight(index: number, node: LayoutNode): number;
  paddingTop(index: number, node: LayoutNode): number;
  paddingBottom(index: number, node: LayoutNode): number;
  hLineWidth(index: number, node: LayoutNode): number;
  vLineWidth(index: number, node: LayoutNode): number;
  hLineColor?: string | ((index: number, node: LayoutNode, column: number) => string);
  vLineColor?: string | ((index: number, node: LayoutNode, row: number) => string);
  hLineStyle?(index: number, node: LayoutNode): LineStyle | null | undefined;
  vLineStyle?(index: number, node: LayoutNode): LineStyle | null | undefined;
  fillColor?: string | null | ((row: number, node: LayoutNode, column: number) => string | null | undefined);
  defaultBorder?: boolean;
  hLineWhenBroken?: boolean;
  hLineInset?(index: number): number | undefined;
  breakRuleWidth?: number;
}

interface LineStyle {
  readonly dash?: { readonly length: number; readonly space?: number };
}

/** A drawing on a page, in points from the top left corner. */
export interface Vector {
  type: 'line' | 'rect' | 'ellipse' | 'polyline' | 'path';
  x?: number;
  y?: number;
  w?: number;
  h?: number;
  r?: number;
  r1?: number;
  r2?: number;
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
  points?: { x: number; y: number }[];
  d?: string;
  color?: string;
  lineColor?: string;
  lineWidth?: number;
  lineCap?: string;
  lineJoin?: string;
  /** The element that it is content of; others are artifacts. */
  structure?: StructureElement;
  dash?: { readonly length: number; readonly space?: number };
}
