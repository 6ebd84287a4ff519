import type {
  Blockquote,
  Definition,
  FootnoteDefinition,
  Html,
  RootContent,
  ThematicBreak,
  Yaml,
} from 'mdast';
import type { Block } from '../../model/node-map.ts';
import { buildBlocks } from './build-blocks.ts';
import type { BuildContext } from './build-context.ts';
import { buildCallout } from './callout.ts';
import { buildCode } from './code.ts';
import { buildCommentBlocks } from './comment.ts';
import { buildContainer } from './container.ts';
import { buildDefinitionList } from './definition-list.ts';
import { buildGridTable } from './grid-table.ts';
import { buildHeading } from './heading.ts';
import { buildList } from './list.ts';
import { buildMathBlock } from './math-block.ts';
import { nodeBase, positionOf } from './node-base.ts';
import { buildParagraph } from './paragraph.ts';
import { buildTable } from './table.ts';

const pageBreakComment = /^<!--\s*(?:page-?break|newpage)\s*-->$/i;
const slideBreakComment = /^<!--\s*slide-?break\s*-->$/i;

/** One builder for each block kind of the syntax tree. */
export const blockBuilders = {
  paragraph: buildParagraph,
  heading: buildHeading,
  thematicBreak: buildThematicBreak,
  blockquote: buildBlockQuote,
  list: buildList,
  code: buildCode,
  math: buildMathBlock,
  html: buildHtml,
  table: buildTable,
  gridTable: buildGridTable,
  defList: buildDefinitionList,
  container: buildContainer,
  footnoteDefinition: buildFootnoteDefinition,
  definition: (_node: Definition) => [],
  yaml: (_node: Yaml) => [],
} satisfies Record<string, (node: never, context: BuildContext) => readonly Block[]>;

/** Dashes in several groups, as above the columns of Pandoc's simple and multiline tables. */
const columnDashes = /^-{2,}(?:[ \t]+-{2,})+[ \t]*$/;

function buildThematicBreak(node: ThematicBreak, context: BuildContext): readonly Block[] {
  const position = positionOf(node);
  const written = context.source.slice(position?.start.offset, position?.end.offset);
  if (columnDashes.test(written) && !endsTable(context.source, position?.start.offset ?? 0))
    context.report('table-as-written', {}, position);
  return [{ ...nodeBase(node), type: 'thematicBreak' }];
}

/** Whether dashes end the rows of a table that others above them began, no line between left empty: one without headings ends so. */
function endsTable(source: string, offset: number): boolean {
  let end = source.lastIndexOf('\n', offset - 1);
  while (end > 0) {
    const start = source.lastIndexOf('\n', end - 1) + 1;
    const line = source.slice(start, end).trim();
    if (line === '') return false;
    if (columnDashes.test(line)) return true;
    end = start - 1;
  }
  return false;
}

function buildBlockQuote(node: Blockquote, context: BuildContext): readonly Block[] {
  const callout = context.syntax.callouts ? buildCallout(node, context) : undefined;
  if (callout !== undefined) return [callout];
  return [{ ...nodeBase(node), type: 'blockQuote', children: buildBlocks(node.children, context) }];
}

function buildHtml(node: Html): readonly Block[] {
  const value = node.value.trim();
  if (pageBreakComment.test(value)) return [{ ...nodeBase(node), type: 'pageBreak' }];
  if (slideBreakComment.test(value)) return [{ ...nodeBase(node), type: 'slideBreak' }];
  return buildCommentBlocks(node) ?? [{ ...nodeBase(node), type: 'htmlBlock', value: node.value }];
}

/** Notes stand beside the flow, wherever they are written. */
function buildFootnoteDefinition(node: FootnoteDefinition, context: BuildContext): readonly Block[] {
  const children = buildBlocks(node.children as readonly RootContent[], context);
  context.addFootnote({
    ...nodeBase(node),
    type: 'footnoteDefinition',
    label: node.label ?? node.identifier,
    children,
  });
  return [];
}
