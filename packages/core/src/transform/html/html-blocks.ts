import type { ChildNode, Element } from 'domhandler';
import { textContent } from 'domutils';
import type { Block } from '../../model/node-map.ts';
import type { DefinitionItem } from '../../model/nodes/definition-item.ts';
import type { Heading } from '../../model/nodes/heading.ts';
import type { ListItem } from '../../model/nodes/list-item.ts';
import type { HtmlContext } from './html-context.ts';
import { htmlInlines } from './html-inlines.ts';
import { droppedElements, isBlockElement, isElement, transparentBlocks } from './html-node.ts';
import { htmlTable } from './html-table.ts';

/** Blocks for the nodes of parsed HTML: runs of inlines become paragraphs. */
export function htmlBlocks(nodes: readonly ChildNode[], context: HtmlContext): readonly Block[] {
  const blocks: Block[] = [];
  let run: ChildNode[] = [];
  const flush = (): void => {
    blocks.push(...paragraphOf(run, context));
    run = [];
  };
  for (const node of nodes) {
    if (isBlockElement(node) || holdsBlocks(node)) {
      flush();
      blocks.push(...blockOf(node, context));
    } else {
      run.push(node);
    }
  }
  flush();
  return blocks;
}

/** An inline element around blocks (`<a><h1>…`, JSX components) gives way to them. */
function holdsBlocks(node: ChildNode): node is Element {
  return isElement(node) && node.children.some((child) => isBlockElement(child) || holdsBlocks(child));
}

function blockOf(node: Element, context: HtmlContext): readonly Block[] {
  const place = placeOf(node, context);
  if (droppedElements.has(node.name)) {
    context.reportDropped(node.name, context.position);
    return [];
  }
  if (transparentBlocks.has(node.name)) return htmlBlocks(node.children, context);
  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      // The names above end in the digits 1 to 6.
      const depth = Number(node.name[1]) as Heading['depth'];
      return [{ ...place, type: 'heading', depth, children: htmlInlines(node.children, context) }];
    }
    case 'hr':
      return [{ ...place, type: 'thematicBreak' }];
    case 'pre':
      return [preOf(node, context)];
    case 'blockquote':
      return [{ ...place, type: 'blockQuote', children: htmlBlocks(node.children, context) }];
    case 'ul':
    case 'ol':
      return [listOf(node, context)];
    case 'dl':
      return [definitionListOf(node, context)];
    case 'table':
      return [htmlTable(node, context)];
    case 'summary': {
      const children = htmlInlines(node.children, context);
      return children.length === 0
        ? []
        : [
            {
              ...place,
              type: 'paragraph',
              children: [{ ...place, attributes: {}, type: 'strong', children }],
            },
          ];
    }
    default:
      return htmlBlocks(node.children, context);
  }
}

function paragraphOf(nodes: readonly ChildNode[], context: HtmlContext): readonly Block[] {
  const children = htmlInlines(nodes, context);
  if (children.length === 0) return [];
  const place = placeOf(undefined, context);
  const [only] = children;
  if (context.figures && only?.type === 'image' && children.length === 1)
    return [{ ...place, type: 'figure', image: only }];
  return [{ ...place, type: 'paragraph', children }];
}

function preOf(node: Element, context: HtmlContext): Block {
  const code = node.children.find((child): child is Element => isElement(child) && child.name === 'code');
  const language = /\blang(?:uage)?-([\w+#-]+)/.exec(
    code?.attribs['class'] ?? node.attribs['class'] ?? '',
  )?.[1];
  const value = textContent(node.children).replace(/^\n/, '').replace(/\n$/, '');
  return {
    ...placeOf(node, context),
    type: 'codeBlock',
    ...(language === undefined ? {} : { language }),
    value,
  };
}

function listOf(node: Element, context: HtmlContext): Block {
  const ordered = node.name === 'ol';
  const start = Number.parseInt(node.attribs['start'] ?? '1', 10);
  const items = node.children.filter(isElement).map(
    (item): ListItem => ({
      ...placeOf(item, context),
      type: 'listItem',
      children: htmlBlocks(item.children, context),
    }),
  );
  return {
    ...placeOf(node, context),
    type: 'list',
    ordered,
    ...(ordered ? { start: Number.isSafeInteger(start) && start >= 0 ? start : 1 } : {}),
    tight: items.every((item) => item.children.length < 2),
    children: items,
  };
}

function definitionListOf(node: Element, context: HtmlContext): Block {
  const items: DefinitionItem[] = [];
  for (const child of node.children.filter(isElement)) {
    const last = items.at(-1);
    if (child.name === 'dt') {
      const term = htmlInlines(child.children, context);
      const sharing = last !== undefined && last.definitions.length === 0;
      if (sharing) items[items.length - 1] = { ...last, terms: [...last.terms, term] };
      else items.push({ ...placeOf(child, context), type: 'definitionItem', terms: [term], definitions: [] });
    } else {
      const definition = htmlBlocks(child.children, context);
      const item = last ?? { ...placeOf(child, context), type: 'definitionItem', terms: [], definitions: [] };
      items[Math.max(0, items.length - 1)] = { ...item, definitions: [...item.definitions, definition] };
    }
  }
  return { ...placeOf(node, context), type: 'definitionList', children: items };
}

function placeOf(node: Element | undefined, { position }: HtmlContext) {
  const label = node?.attribs['id'];
  return {
    id: '',
    ...(position === undefined ? {} : { position }),
    ...(label === undefined || label === '' ? {} : { attributes: { label } }),
  };
}
