import type { LayoutNode } from '../internals/layout-node.ts';
import { PdfmakeDocPreprocessor } from '../internals/pdfmake.ts';

/** Prepares what stands above and below tables, too. */
export class TablePreprocessor extends PdfmakeDocPreprocessor {
  override preprocessTable(node: LayoutNode): LayoutNode {
    const { table } = node;
    for (const beside of ['caption', 'continued', 'notes'] as const) {
      const content = table?.[beside];
      if (table !== undefined && content !== undefined) table[beside] = this.preprocessNode(content);
    }
    return super.preprocessTable(node);
  }
}
