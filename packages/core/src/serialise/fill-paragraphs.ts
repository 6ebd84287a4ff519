import type { FlowNode } from './written-node.ts';

/** What a mark of emphasis, code or a link adds to the words, about. */
const markWidth = 2;
const indentWidth = 2;

interface AnyMdast {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly AnyMdast[];
}

/** The same blocks with the words of paragraphs on lines of about `width` characters: a blank of theirs becomes the end of a line, which says the same. */
export function fillParagraphs(nodes: readonly FlowNode[], width: number): readonly FlowNode[] {
  // Nodes keep their kinds.
  return (nodes as readonly AnyMdast[]).map((node) =>
    fillBlock(node, width),
  ) as unknown as readonly FlowNode[];
}

function fillBlock(node: AnyMdast, width: number): AnyMdast {
  if (node.children === undefined) return node;
  if (node.type === 'paragraph') return fillParagraph(node, width);
  const isWithin = node.type === 'blockquote' || node.type === 'list' || node.type === 'writtenContainer';
  if (!isWithin && node.type !== 'listItem') return node;
  const inner = node.type === 'blockquote' || node.type === 'listItem' ? width - indentWidth : width;
  return { ...node, children: node.children.map((child) => fillBlock(child, inner)) };
}

function fillParagraph(paragraph: AnyMdast, width: number): AnyMdast {
  let column = 0;
  const fill = (node: AnyMdast): AnyMdast => {
    if (node.type === 'text') return { ...node, value: fillText(node.value ?? '') };
    if (node.type === 'break') column = 0;
    else column += markWidth + (node.value?.length ?? 0);
    return node.children === undefined ? node : { ...node, children: node.children.map(fill) };
  };
  const fillText = (text: string): string => {
    let filled = '';
    for (const [index, word] of text.split(/(?<=\S) (?=\S|$)/).entries()) {
      const isNew = index > 0 && column + 1 + word.length > width;
      filled += index === 0 ? word : `${isNew ? '\n' : ' '}${word}`;
      column = isNew ? word.length : column + word.length + (index === 0 ? 0 : 1);
    }
    return filled;
  };
  return { ...paragraph, children: paragraph.children?.map(fill) ?? [] };
}
