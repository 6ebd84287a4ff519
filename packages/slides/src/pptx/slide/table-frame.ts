import type { Table, TableCell } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Box, TableRegion } from '../../deck.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import type { GridCell } from '../../table-grid.ts';
import { tableGrid } from '../../table-grid.ts';
import { tableStyleId } from '../parts/table-styles-xml.ts';
import { paragraphsXml } from '../text/paragraph-xml.ts';
import type { RunPlace } from '../text/run-xml.ts';
import { emuOf } from '../units.ts';
import { attributes } from '../xml.ts';
import { transformXml } from './shape-xml.ts';

export interface FrameInput {
  readonly id: number;
  readonly placeholder: string;
  readonly box: Box;
}

/** A native table with its header row marked, in the deck's table style. */
export function tableFrameXml(region: TableRegion, frame: FrameInput, place: RunPlace): string {
  const { table, columnWidthsPt, rowHeightsPt, sizePt } = region;
  const hasHeadColumn = table.body.length > 0 && table.body.every((row) => row.cells[0]?.header === true);
  const flags = attributes({
    rtl: place.context.deck.direction === 'rtl' ? 1 : undefined,
    firstRow: table.head.length > 0 ? 1 : undefined,
    firstCol: hasHeadColumn ? 1 : undefined,
    bandRow: 1,
  });
  const grid = columnWidthsPt.map((width) => `<a:gridCol w="${emuOf(width)}"/>`).join('');
  const rows = tableGrid(table)
    .map((cells, index) => {
      const height = emuOf(rowHeightsPt[index] ?? 0);
      const xml = cells
        .map((cell, column) =>
          cellXml(
            cell,
            { align: table.columns[column]?.align, isHead: index < table.head.length },
            sizePt,
            place,
          ),
        )
        .join('');
      return `<a:tr h="${height}">${xml}</a:tr>`;
    })
    .join('');
  const description = describe(table, place);
  const name = attributes({ id: frame.id, name: `Table ${frame.id}`, descr: description });
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr${name}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${frame.placeholder}</p:nvPr></p:nvGraphicFramePr>${transformXml(frame.box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${flags}><a:tableStyleId>${tableStyleId}</a:tableStyleId></a:tblPr><a:tblGrid>${grid}</a:tblGrid>${rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** What a table is about: its caption, else what its header row names. */
function describe(table: Table, { context }: RunPlace): string {
  if (table.caption !== undefined) return plainText(table.caption);
  const names = [...table.head, ...table.body].slice(0, 1).flatMap((row) => row.cells.map(cellText));
  const { table: word, punctuation } = context.resolved.strings;
  return `${word}${punctuation.colon}${names.filter((name) => name !== '').join(punctuation.listComma)}`;
}

function cellText(cell: TableCell): string {
  return cell.children
    .map((block) => (block.type === 'paragraph' ? plainText(block.children) : ''))
    .join(' ');
}

const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;

interface CellPlace {
  readonly align: 'left' | 'center' | 'right' | undefined;
  readonly isHead: boolean;
}

function cellXml(cell: GridCell, { align, isHead }: CellPlace, sizePt: number, place: RunPlace): string {
  const empty = `<a:p><a:endParaRPr lang="${place.context.language}" sz="${sizePt * 100}"/></a:p>`;
  if (cell.type === 'covered') {
    const values = attributes({
      hMerge: cell.horizontal ? 1 : undefined,
      vMerge: cell.vertical ? 1 : undefined,
    });
    return `<a:tc${values}><a:txBody><a:bodyPr/><a:lstStyle/>${empty}</a:txBody><a:tcPr/></a:tc>`;
  }
  const paragraphs = toParagraphs(cell.cell.children, place.context.resolved);
  const values = attributes({
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    gridSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
  });
  const listStyle =
    align === undefined
      ? '<a:lstStyle/>'
      : `<a:lstStyle><a:lvl1pPr algn="${alignments[align]}"/></a:lstStyle>`;
  const text = paragraphs.length === 0 ? empty : alignedParagraphs(paragraphs, align, sizePt, place);
  // Names of columns stand on the rule below them.
  const anchor = isHead ? ' anchor="b"' : '';
  return `<a:tc${values}><a:txBody><a:bodyPr/>${listStyle}${text}</a:txBody><a:tcPr${anchor}/></a:tc>`;
}

/** Programs read a cell's alignment from its paragraphs alone. */
function alignedParagraphs(
  paragraphs: ReturnType<typeof toParagraphs>,
  align: 'left' | 'center' | 'right' | undefined,
  sizePt: number,
  place: RunPlace,
): string {
  const xml = paragraphsXml(paragraphs, { ...place, sizePt, inheritsLevels: false, sizeOf: () => sizePt });
  if (align === undefined) return xml;
  return xml.replaceAll(/<a:pPr(?![^>]* algn=)/g, `<a:pPr algn="${alignments[align]}"`);
}
