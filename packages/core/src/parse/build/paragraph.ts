import type { Paragraph as MdastParagraph } from 'mdast';
import type { Block } from '../../model/node-map.ts';
import type { Image } from '../../model/nodes/image.ts';
import type { BuildContext } from './build-context.ts';
import { buildInlines } from './build-inlines.ts';
import { nodeBase } from './node-base.ts';

/** A paragraph, or the figure or break that its only content stands for. */
export function buildParagraph(node: MdastParagraph, context: BuildContext): readonly Block[] {
  const children = buildInlines(node.children, context);
  const only = children.length === 1 ? children[0] : undefined;
  if (only?.type === 'text' && /^(?:\\(?:newpage|pagebreak)|::\s?pagebreak)$/.test(only.value)) {
    return [{ ...nodeBase(node), type: 'pageBreak' }];
  }
  if (only?.type === 'text' && /^::\s?slidebreak$/.test(only.value))
    return [{ ...nodeBase(node), type: 'slideBreak' }];
  if (context.syntax.figures && only?.type === 'image') return [buildFigure(node, only)];
  return [{ ...nodeBase(node), type: 'paragraph', children }];
}

/** An image that is a paragraph of its own is a figure; the image's title is its caption, and its label the figure's. */
function buildFigure(node: MdastParagraph, { title, attributes, ...image }: Image): Block {
  const { label, ...rest } = attributes ?? {};
  const base = nodeBase(node, label === undefined ? undefined : { label });
  return {
    ...base,
    type: 'figure',
    image: { ...image, ...(Object.keys(rest).length === 0 ? {} : { attributes: rest }) },
    ...(title === undefined ? {} : { caption: [{ ...nodeBase(node), type: 'text', value: title }] }),
  };
}
