import type { FontSet } from '@octavo/typeset';
import type { LayoutNode } from '../internals/layout-node.ts';
import { PdfmakeDocMeasure } from '../internals/pdfmake.ts';
import type { PdfDocument } from '../internals/pdfmake-types.ts';
import { breakLines } from '../text/break-lines.ts';
import { buildParagraph } from '../text/build-paragraph.ts';
import type { Hyphenators } from '../text/paragraph.ts';
import type { RunStyle } from '../text/run-style.ts';
import { StylePath } from '../text/style-path.ts';
import { TypesetInlines } from '../text/typeset-inlines.ts';
import { typesetLine } from '../text/typeset-line.ts';
import { asSnaking } from './as-snaking.ts';
import { bulletMarker, taskMarker } from './build-marker.ts';
import type { FittedFrame } from './fit-frame.ts';
import { fitFrame } from './fit-frame.ts';
import { listCounter } from './list-counter.ts';
import type { ListMarker } from './list-marker.ts';
import { namedTableLayouts } from './named-table-layouts.ts';
import { alignDecimals } from './table/align-decimals.ts';
import { measureColumns } from './table/column-measures.ts';
import type { FittedTable } from './table/fit-table.ts';
import { fitTable } from './table/fit-table.ts';
import { shrinkCells } from './table/shrink-cells.ts';
import { shrunkWidths } from './table/shrunk-widths.ts';

export interface MeasureOptions {
  readonly fonts: FontSet;
  readonly hyphenators: Hyphenators;
  readonly styles: object;
  readonly defaultStyle: object;
  readonly svgMeasure: object;
  readonly tableLayouts: object;
}

/** Indent of a list and room between marker and text, as parts of the size. */
const indentEm = 1.55;
const markerGapEm = 0.5;

const noMarker: ListMarker = { widthPt: 0, vectors: [] };

/** The name by which a text can be referred to: its own, or that of the first run that has one. */
function nameOf({ id, text }: Pick<LayoutNode, 'id' | 'text'>): string | undefined {
  if (id !== undefined || !Array.isArray(text)) return id;
  for (const run of text as readonly Pick<LayoutNode, 'id' | 'text'>[]) {
    const name = nameOf(run);
    if (name !== undefined) return name;
  }
  return undefined;
}

function isList({ ul, ol }: LayoutNode): boolean {
  return (ul ?? ol) !== undefined;
}

/** The number of each item; pdfmake counts on from an item's own `counter` only for that item, and not for lists within. */
function itemCounters(items: readonly LayoutNode[], start: number, step: number): readonly number[] {
  let counter = start;
  return items.map((item) => {
    const own = item.counter ?? counter;
    if (!isList(item)) counter += step;
    return own;
  });
}

/** Whether a table is a single cell that takes all the room there is. */
function isBox({ table }: LayoutNode): boolean {
  if (table === undefined || table.body.length !== 1 || table.body[0]?.length !== 1) return false;
  // pdfmake makes objects of the widths when a table is measured: before that they are as the author gives them.
  const widths: unknown = table.widths;
  const [only] = Array.isArray(widths) ? (widths as readonly unknown[]) : [widths];
  const width = typeof only === 'object' && only !== null && 'width' in only ? only.width : only;
  return width === '*' || width === 'star';
}

function markerStyle({ markerColor }: LayoutNode, style: RunStyle): RunStyle {
  return markerColor === undefined ? style : { ...style, color: markerColor };
}

/** Measures with our paragraphs, and lists with markers that hang before the text: numbers aligned right, tasks drawn. */
export class FlowMeasure extends PdfmakeDocMeasure {
  readonly #fonts: FontSet;
  /** The tables that were too wide, and what was done. */
  readonly fittedTables: FittedTable[] = [];
  /** The frames whose content was too tall. */
  readonly fittedFrames: FittedFrame[] = [];
  readonly #inlines: TypesetInlines;
  readonly #styles = new StylePath();
  #listDepth = 0;

  constructor(document: PdfDocument, options: MeasureOptions) {
    const { fonts, hyphenators, styles, defaultStyle, svgMeasure, tableLayouts } = options;
    super(document, styles, defaultStyle, svgMeasure, { ...namedTableLayouts, ...tableLayouts });
    this.#fonts = fonts;
    this.#inlines = new TypesetInlines(document, { fonts, hyphenators, styles: this.#styles });
    this.textInlines = this.#inlines;
  }

  /** pdfmake lets a block be the number of a page, in its own table of contents, too: here it is a run like any reference to a page. */
  override measureLeaf(node: LayoutNode): LayoutNode {
    if (node._tocItemRef !== undefined) {
      node.text = [{ pageReference: nameOf(node._tocItemRef) ?? '' }];
    } else if (node.pageReference !== undefined) {
      node.text = [{ pageReference: node.pageReference }];
    }
    // Measured anew, at another size, a node has other lines.
    node._lines = undefined as never;
    return super.measureLeaf(node);
  }

  override measureVerticalContainer(node: LayoutNode): LayoutNode {
    const measured = super.measureVerticalContainer(node);
    const { textFrame: frame } = node;
    if (frame === undefined) return measured;
    const fitted = fitFrame(node, frame, () => {
      this.#styles.forget();
      super.measureVerticalContainer(node);
    });
    if (fitted !== undefined) this.fittedFrames.push(fitted);
    return node;
  }

  override measureUnorderedList(node: LayoutNode): LayoutNode {
    const style = this.#currentStyle();
    const { color = 'black' } = markerStyle(node, style);
    const bullet = (_index: number, item: LayoutNode): ListMarker =>
      bulletMarker(item.listType ?? node.type ?? 'disc', style.fontSize, color);
    return this.#measureList(node, node.ul ?? [], style, bullet);
  }

  override measureOrderedList(node: LayoutNode): LayoutNode {
    const style = this.#currentStyle();
    const items = node.ol ?? [];
    const { type = 'decimal', separator = '.', reversed = false } = node;
    const [before, after] = typeof separator === 'string' ? ['', separator] : separator;
    const counters = itemCounters(items, node.start ?? (reversed ? items.length : 1), reversed ? -1 : 1);
    const number = (index: number, item: LayoutNode): ListMarker => {
      const text = listCounter(counters[index] ?? 0, item.listType ?? type);
      return text === undefined
        ? noMarker
        : this.#textMarker(`${before}${text}${after}`, markerStyle(node, style));
    };
    return this.#measureList(node, items, style, number);
  }

  override measureColumns(node: LayoutNode): LayoutNode {
    const measured = this.#withWidths(() => super.measureColumns(node));
    return node.snakingColumns === true ? asSnaking(measured) : measured;
  }

  /** Columns are as wide as what stands in them: their text is measured before it is set. */
  #withWidths(measure: () => LayoutNode): LayoutNode {
    const { needsWidths } = this.#inlines;
    this.#inlines.needsWidths = true;
    const measured = measure();
    this.#inlines.needsWidths = needsWidths;
    return measured;
  }

  override measureTable(node: LayoutNode): LayoutNode {
    const { table } = node;
    if (table === undefined) return this.#withWidths(() => super.measureTable(node));
    for (const beside of ['caption', 'continued', 'notes'] as const) {
      const content = table[beside];
      if (content !== undefined) table[beside] = this.measureNode(content);
    }
    const measured = this.#measureCells(node);
    const style = this.#currentStyle();
    const fit = fitTable(measured, style.fontSize);
    if (fit === undefined) return measured;
    node._fit = fit;
    const sizePt = style.fontSize * fit.scale;
    const { orientation, parts } = fit;
    this.fittedTables.push({
      origin: node.origin,
      sizePt,
      scale: fit.scale,
      orientation,
      parts: parts.length,
    });
    if (fit.scale === 1) return measured;
    this.styleStack.push({
      fontSize: sizePt,
      ...(style.leading === undefined ? {} : { leading: style.leading * fit.scale }),
    });
    this.#styles.forget();
    const widths = shrunkWidths(measured, fit.scale);
    const others = shrinkCells(measured, fit.scale);
    // The table's layout and the widths of its columns are found without its cells.
    const { body } = table;
    table.body = [[]];
    const smaller = super.measureTable(node);
    table.body = body;
    for (const { row, column } of others) {
      const cells = body[row];
      const cell = cells?.[column];
      if (cells !== undefined && cell !== undefined) cells[column] = this.measureNode(cell);
    }
    widths.restore();
    measureColumns(smaller);
    alignDecimals(smaller);
    this.styleStack.pop();
    return smaller;
  }

  #measureCells(node: LayoutNode): LayoutNode {
    // A box is as wide as its place, whatever stands in it.
    const measured = isBox(node)
      ? super.measureTable(node)
      : this.#withWidths(() => super.measureTable(node));
    measureColumns(measured);
    alignDecimals(measured);
    return measured;
  }

  #measureList(
    node: LayoutNode,
    items: LayoutNode[],
    style: RunStyle,
    markerOf: (index: number, item: LayoutNode) => ListMarker,
  ): LayoutNode {
    node._minWidth = 0;
    node._maxWidth = 0;
    node._direction = style.direction ?? 'ltr';
    node._isInnerList = this.#listDepth > 0;
    let widestPt = 0;
    this.#listDepth += 1;
    for (const [index, unmeasured] of items.entries()) {
      const item = this.measureNode(unmeasured);
      items[index] = item;
      // A list within a list has the markers of its own items, unless it is the first thing of an item.
      item._marker = isList(item)
        ? noMarker
        : item.marker
          ? taskMarker(item.marker.task, style.fontSize, markerStyle(node, style).color ?? 'black')
          : markerOf(index, item);
      widestPt = Math.max(widestPt, item._marker.widthPt);
      node._minWidth = Math.max(node._minWidth, item._minWidth);
      node._maxWidth = Math.max(node._maxWidth, item._maxWidth);
    }
    this.#listDepth -= 1;
    node._indentPt = Math.max(
      node.indentPt ?? indentEm * style.fontSize,
      widestPt + markerGapEm * style.fontSize,
    );
    node._minWidth += node._indentPt;
    node._maxWidth += node._indentPt;
    return node;
  }

  #textMarker(text: string, style: RunStyle): ListMarker {
    const plain: RunStyle = { ...style, alignment: 'left' };
    const paragraph = buildParagraph([{ text, style: plain }], plain, { fonts: this.#fonts });
    const [plan] = breakLines(paragraph, 1000);
    if (plan === undefined) return { widthPt: 0, vectors: [] };
    const line = typesetLine(plan, paragraph, 1000);
    return { widthPt: line.getWidth(), line, vectors: [] };
  }

  #currentStyle(): RunStyle {
    const style = this.#styles.resolve(this.styleStack);
    return { ...style, font: style.font ?? 'Source Serif 4', fontSize: style.fontSize ?? 12 };
  }
}
