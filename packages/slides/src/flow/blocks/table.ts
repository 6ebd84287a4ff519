import type { Table, TableRow } from '@octavo/core';
import { captionRuns } from '../caption-runs.ts';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { joinRuns } from '../join-runs.ts';
import type { Run } from '../run.ts';
import { textParagraph } from '../text-paragraph.ts';

/** A table where no table can stand (notes, boxes): a line for each row, its cells parted by bars. */
export function table(node: Table, context: BlockContext): readonly FlowParagraph[] {
  const caption = captionRuns(node, node.caption, context);
  return [
    ...(caption.length === 0 ? [] : [textParagraph(caption, context, 'caption')]),
    ...[...node.head, ...node.body].map((row) => textParagraph(rowRuns(row, context), context)),
  ];
}

function rowRuns(row: TableRow, context: BlockContext): readonly Run[] {
  const cells = row.cells.map((cell) =>
    joinRuns(
      context.toParagraphs(cell.children, context).map((paragraph) => paragraph.runs),
      ' ',
    ),
  );
  return joinRuns(cells, ' | ');
}
