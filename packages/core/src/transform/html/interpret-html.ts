import { parseDocument } from 'htmlparser2';
import { createDiagnostic } from '../../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mapChildren, mapNodes } from '../../model/children.ts';
import type { Block, Inline, Node } from '../../model/node-map.ts';
import { isInlineType } from '../../model/node-types.ts';
import type { Document } from '../../model/nodes/document.ts';
import { gatherDivisions } from './gather-divisions.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { HtmlContext } from './html-context.ts';
import { pairInlineTags } from './pair-inline-tags.ts';
import { withoutLeadingSpace } from './without-leading-space.ts';

/** Nested elements beyond this are read no further. */
const depthLimit = 200;

/** Reads raw HTML as the constructs that it stands for. What has no counterpart is reported and left out. */
export function interpretHtml(
  document: Document,
  figures: boolean,
): { document: Document; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const context: HtmlContext = {
    position: undefined,
    figures,
    reportDropped: (element, position) => {
      diagnostics.push(createDiagnostic('html-dropped', { element }, { file: document.file, position }));
    },
    reportUnsafeLink: (url, position) => {
      const place = { file: document.file, position };
      diagnostics.push(createDiagnostic('link-unsafe', { url: url.slice(0, 80) }, place));
    },
  };
  const interpret = (children: readonly Node[]): readonly Node[] => {
    const read = children.some(isHtml) ? interpretSiblings(children, context) : children;
    return mapNodes(read, (child) =>
      mapChildren(child, isInlineType(child.type) ? interpret : interpretBlockContent),
    );
  };
  const interpretBlockContent = (children: readonly Node[]): readonly Node[] => {
    const read = interpret(children);
    return children.some(isHtml) && read.every(isInline) ? withoutLeadingSpace(read) : read;
  };
  return { document: mapChildren(document, interpretBlockContent), diagnostics };
}

function isInline(node: Node): node is Inline {
  return isInlineType(node.type);
}

function isHtml(node: Node): boolean {
  return node.type === 'htmlBlock' || node.type === 'htmlInline';
}

function interpretSiblings(children: readonly Node[], context: HtmlContext): readonly Node[] {
  // A list of children holds inlines or blocks, never both.
  if (children.every((child) => isInlineType(child.type)))
    return pairInlineTags(children as readonly Inline[], context);
  return interpretBlocks(gatherDivisions(children as readonly Block[]), context);
}

/** Pieces of HTML in a row are read together: a blank line inside a table must not tear it. */
function interpretBlocks(blocks: readonly Block[], context: HtmlContext): readonly Block[] {
  const result: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.type !== 'htmlBlock') {
      if (block !== undefined) result.push(block);
      continue;
    }
    let html = block.value;
    for (let next = blocks[index + 1]; next?.type === 'htmlBlock'; next = blocks[index + 1]) {
      html += `\n${next.value}`;
      index += 1;
    }
    result.push(...readBlock(html, { ...context, position: block.position }));
  }
  return result;
}

function readBlock(html: string, context: HtmlContext): readonly Block[] {
  if (nestsTooDeep(html)) {
    context.reportDropped('…', context.position);
    return [];
  }
  return htmlBlocks(parseDocument(html).children, context);
}

function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, end] of html.matchAll(/<(\/?)[a-z][^<>]*?(\/?)>/gi)) {
    if (close === '/') depth = Math.max(0, depth - 1);
    else if (end !== '/') depth += 1;
    if (depth > depthLimit) return true;
  }
  return false;
}
