import type { Heading as MdastHeading } from 'mdast';
import type { Block, Inline } from '../../model/node-map.ts';
import type { Attributes } from '../../model/nodes/base.ts';
import type { BuildContext } from './build-context.ts';
import { buildInlines } from './build-inlines.ts';
import { nodeBase } from './node-base.ts';
import { splitTrailingAttributes } from './parse-attributes.ts';

export function buildHeading(node: MdastHeading, context: BuildContext): readonly Block[] {
  const { inlines, attributes } = takeTrailingAttributes(buildInlines(node.children, context), context);
  return [{ ...nodeBase(node, attributes), type: 'heading', depth: node.depth, children: inlines }];
}

/** Inlines without the attributes that their last text ends in. */
export function takeTrailingAttributes(
  inlines: readonly Inline[],
  context: BuildContext,
): { readonly inlines: readonly Inline[]; readonly attributes?: Attributes } {
  const last = inlines.at(-1);
  if (!context.syntax.attributes || last?.type !== 'text') return { inlines };
  const commented = takeCommentedLabel(inlines);
  if (commented !== undefined) return commented;
  const split = splitTrailingAttributes(last.value);
  if (split === undefined) return { inlines };
  const before = inlines.slice(0, -1);
  return {
    inlines: split.text === '' ? before : [...before, { ...last, value: split.text }],
    attributes: split.attributes,
  };
}

/** `{/* label *\/}` without its spaces at the end, an MDX comment, labels a heading in Docusaurus and on react.dev; the stars have made it emphasis. */
function takeCommentedLabel(inlines: readonly Inline[]) {
  const [before, label, after] = inlines.slice(-3);
  if (before?.type !== 'text' || label?.type !== 'emphasis' || after?.type !== 'text') return undefined;
  const [text] = label.children;
  if (!before.value.endsWith('{/') || after.value !== '/}' || text?.type !== 'text') return undefined;
  const value = before.value.slice(0, -2).trimEnd();
  const rest = inlines.slice(0, -3);
  return {
    inlines: value === '' ? rest : [...rest, { ...before, value }],
    attributes: { label: text.value },
  };
}
