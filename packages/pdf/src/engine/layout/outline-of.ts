import type { LayoutNode } from '../internals/layout-node.ts';
import type { OutlineEntry } from '../text/typeset-line.ts';

/** What says of a text, or of a run in it, that it stands in the outline: pdfmake's properties. */
type OutlinedText = Pick<
  LayoutNode,
  'id' | 'text' | 'outline' | 'outlineText' | 'outlineParentId' | 'outlineExpanded'
>;

/** The levels of the entries that others may belong to, by their names. */
export type OutlineLevels = Map<string, number>;

/** The outline's entry of a text: by the engine's levels, or by pdfmake's names of parents, for which the levels are kept. */
export function outlineOf(node: LayoutNode, levels: OutlineLevels): OutlineEntry | undefined {
  if (node.outlineLevel !== undefined) return { level: node.outlineLevel, text: node.outlineText ?? '' };
  const outlined = firstOutlined(node);
  if (outlined === undefined) return undefined;
  const { id, text, outlineText, outlineParentId: parentId, outlineExpanded: isExpanded = false } = outlined;
  const level = (levels.get(parentId ?? '') ?? 0) + 1;
  if (id !== undefined) levels.set(id, level);
  return { level, text: outlineText ?? plainText(text), id, parentId, isExpanded };
}

function firstOutlined(node: OutlinedText): OutlinedText | undefined {
  if (node.outline) return node;
  return Array.isArray(node.text)
    ? (node.text as readonly OutlinedText[]).find(({ outline }) => outline)
    : undefined;
}

/** The words of runs, nested as they may be. */
function plainText(text: unknown): string {
  if (Array.isArray(text)) return text.map((part) => plainText(part)).join('');
  if (text === null || text === undefined) return '';
  return typeof text === 'object' ? plainText((text as OutlinedText).text) : String(text);
}
