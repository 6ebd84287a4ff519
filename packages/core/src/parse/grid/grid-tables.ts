import type { Processor } from 'unified';
import { gridTableFromMarkdown } from '../syntax/grid-table-from-markdown.ts';
import { gridTableSyntax } from '../syntax/grid-table-syntax.ts';

/** A plugin of remark: grid tables become nodes of their own, whose lines `readGridTables` reads. */
export function gridTables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gridTableSyntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gridTableFromMarkdown];
}
