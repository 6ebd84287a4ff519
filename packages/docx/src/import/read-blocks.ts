import type { Block, Inline, Table, TableCell, TableRow, XmlElement } from '@octavo/core';
import { child, descendants, elements, isOn, valueAt } from '../package/tree.ts';
import { commentBlocks, gatherBlocks } from './gather-blocks.ts';
import type { ImportContext, ListPlace, ParagraphRole } from './import-context.ts';
import { mathToTex } from './math-to-tex.ts';
import { readInlines } from './read-inlines.ts';

/** A paragraph with what its style and numbering say of it, or a block that is whole. */
export type ReadBlock =
  | {
      readonly type: 'paragraph';
      readonly role: ParagraphRole;
      readonly list: ListPlace | undefined;
      readonly checked: boolean | undefined;
      /** Whether it stands in by a style that was made for that: within an item, mostly. */
      readonly indented: boolean;
      /** Whether it is a line of a block of code that may go on in the next paragraph. */
      readonly joins: boolean;
      readonly inlines: readonly Inline[];
    }
  | { readonly type: 'block'; readonly block: Block };

/** Reads the blocks of a story; wrappers give way to what they hold. */
export function readBlocks(nodes: readonly XmlElement[], context: ImportContext): readonly ReadBlock[] {
  return nodes.flatMap((node): readonly ReadBlock[] => {
    switch (node.name) {
      case 'w:p':
        return readParagraph(node, context);
      case 'w:tbl':
        return [{ type: 'block', block: readTable(node, context) }];
      case 'w:sdt':
        return readBlocks(elements(child(node, 'w:sdtContent')), context);
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return readBlocks(elements(node), context);
      case 'w:altChunk':
        context.drop('a document within the document');
        return [];
      default:
        return [];
    }
  });
}

function readParagraph(paragraph: XmlElement, context: ImportContext): readonly ReadBlock[] {
  const display = descendants(paragraph, 'm:oMathPara');
  if (display.length > 0) {
    const comments = commentBlocks(readInlines(paragraph, { ...context, isBold: false }));
    const formulas = display.map(
      (formula): Block => ({
        type: 'mathBlock',
        id: '',
        value: descendants(formula, 'm:oMath').map(mathToTex).join(' '),
      }),
    );
    return [...comments, ...formulas].map((block) => ({ type: 'block', block }));
  }
  const breaks = descendants(paragraph, 'w:br').some((entry) => entry.attributes.get('w:type') === 'page');
  const pageBreak: readonly ReadBlock[] =
    breaks || isOn(child(child(paragraph, 'w:pPr'), 'w:pageBreakBefore')) === true
      ? [{ type: 'block', block: { type: 'pageBreak', id: '' } }]
      : [];
  const role = context.roleOf(paragraph);
  if (role.type === 'contents') return pageBreak;
  if (role.type === 'rule')
    return [...pageBreak, { type: 'block', block: { type: 'thematicBreak', id: '' } }];
  const box = descendants(paragraph, 'w14:checkbox')[0];
  const inlines = readInlines(paragraph, {
    ...context,
    isBold: role.type === 'heading' || role.type === 'callout',
  });
  const list = role.type === 'heading' ? undefined : context.listOf(paragraph);
  if (inlines.length === 0 && list === undefined) return pageBreak;
  const checked =
    box === undefined
      ? undefined
      : isOn(child(box, 'w14:checked')) !== false &&
        child(box, 'w14:checked')?.attributes.get('w14:val') !== '0';
  return [
    ...pageBreak,
    {
      type: 'paragraph',
      role,
      list,
      checked,
      indented: context.isIndented(paragraph),
      joins: context.joinsCode,
      inlines,
    },
  ];
}

function readTable(table: XmlElement, context: ImportContext): Table {
  const rows = elements(table, 'w:tr').map((row) => {
    const properties = child(row, 'w:trPr');
    const isHead = isOn(child(properties, 'w:tblHeader')) === true;
    return { isHead, cells: elements(row, 'w:tc').map((cell) => readCell(cell, isHead, context)) };
  });
  const merged = mergeRows(rows.map(({ cells }) => cells));
  const found = rows.findIndex(({ isHead }) => !isHead);
  const headCount = found < 0 ? rows.length : found;
  const head = headCount === 0 ? Math.min(1, rows.length) : headCount;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.span, 0)));
  const asRow = (cells: readonly TableCell[], isHead: boolean): TableRow => ({
    type: 'tableRow',
    id: '',
    cells: cells.map((cell) => (isHead ? { ...cell, header: true } : cell)),
  });
  return {
    type: 'table',
    id: '',
    columns: Array.from({ length: width }, (_, index) => {
      const align = rows.map(({ cells }) => cells[index]?.align).find((value) => value !== undefined);
      return align === undefined ? {} : { align };
    }),
    head: merged.slice(0, head).map((cells) => asRow(cells, true)),
    body: merged.slice(head).map((cells) => asRow(cells, false)),
  };
}

interface ReadCell {
  readonly span: number;
  readonly merge: 'start' | 'continue' | undefined;
  readonly align: 'center' | 'right' | undefined;
  readonly children: readonly Block[];
}

function readCell(cell: XmlElement, isHead: boolean, context: ImportContext): ReadCell {
  const properties = child(cell, 'w:tcPr');
  const merge = child(properties, 'w:vMerge');
  const span = Number(valueAt(properties, 'w:gridSpan') ?? 1);
  const first = elements(cell, 'w:p')[0];
  const style = valueAt(first, 'w:pPr', 'w:pStyle') ?? '';
  const justified = valueAt(first, 'w:pPr', 'w:jc');
  const align =
    /Center$/.test(style) || justified === 'center'
      ? 'center'
      : /Right$/.test(style) || justified === 'right' || justified === 'end'
        ? 'right'
        : undefined;
  const blocks = gatherBlocks(readBlocks(elements(cell), context));
  return {
    span: Number.isSafeInteger(span) && span > 0 ? Math.min(span, 1000) : 1,
    merge:
      merge === undefined ? undefined : merge.attributes.get('w:val') === 'restart' ? 'start' : 'continue',
    align,
    children: isHead ? blocks.map(withoutBold) : blocks,
  };
}

/** Heads are bold by custom. */
function withoutBold(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const [only, ...others] = block.children;
  return only?.type === 'strong' && others.length === 0 ? { ...block, children: only.children } : block;
}

/** Cells that go on from the row above make that one taller. */
function mergeRows(rows: readonly (readonly ReadCell[])[]): readonly (readonly TableCell[])[] {
  interface Open {
    cell: { -readonly [K in keyof TableCell]: TableCell[K] };
  }
  const open = new Map<number, Open>();
  return rows.map((row) => {
    let column = 0;
    const cells: TableCell[] = [];
    for (const { span, merge, children } of row) {
      const above = open.get(column);
      if (merge === 'continue' && above !== undefined) above.cell.rowSpan = (above.cell.rowSpan ?? 1) + 1;
      else {
        const cell: Open['cell'] = {
          type: 'tableCell',
          id: '',
          ...(span > 1 ? { colSpan: span } : {}),
          children,
        };
        cells.push(cell);
        if (merge === 'start') open.set(column, { cell });
        else open.delete(column);
      }
      column += span;
    }
    return cells;
  });
}
