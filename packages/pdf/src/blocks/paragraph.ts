import type { Block, Image, Inline, Paragraph } from '@octavo/core';
import { destinationName, initialOf, plainText } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent, EngineStyle } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { inlineAnchor } from '../shared/inline-anchor.ts';
import { leadIn } from '../shared/lead-in.ts';
import { pictureBlock } from '../shared/picture.ts';
import { isWrittenCaption, writtenCaptionStyle } from '../shared/written-caption.ts';

export function paragraph(node: Paragraph, context: BlockContext): readonly EngineContent[] {
  const { separation, indentPt } = context.theme.paragraph;
  const isIndented = separation === 'indent' && isRunningText(node);
  const spacingPt = isIndented && context.precedesParagraph ? 0 : context.spacingPt;
  const margin = [0, 0, 0, spacingPt] as const;
  const only = onlyImage(node);
  if (only !== undefined) {
    return [{ stack: [pictureBlock(only, context)], margin }];
  }
  const anchor = context.resolved.anchors[node.id] ?? inlineAnchor(node.children, context.resolved);
  const id = anchor === undefined ? {} : { id: destinationName(anchor) };
  // A place that links lead to takes no room, and stays with what it stands before.
  if (isPlace(node)) return [{ text: '', fontSize: 1, leading: 0.01, ...id, keepWithNext: true }];
  if (isWrittenCaption(node)) {
    const style = writtenCaptionStyle(context);
    return [
      {
        text: renderInlines(node.children, { ...context, sizePt: style.fontSize ?? context.sizePt }),
        ...style,
        ...id,
      },
    ];
  }
  const keepWithNext = introduces(node) ? { keepWithNext: true } : {};
  const indent = isIndented && context.followsParagraph ? { firstLineIndent: indentPt } : {};
  const runs = renderInlines(node.children, context);
  const hasInitial = context.initials.has(node.id) && !context.isBoxed;
  const text = hasInitial && isLong(node, context) ? leadIn(runs, context.theme.dropCap) : runs;
  const initial = hasInitial ? initialStyle(context) : {};
  return [{ text, ...bodyStyle(context), margin, ...indent, ...initial, ...id, ...keepWithNext }];
}

/** Whether a paragraph surely has the lines beside which a large letter stands, and begins with one that can be made larger. */
function isLong({ children }: Paragraph, { sizePt, widthPt }: BlockContext): boolean {
  const words = plainText(children);
  return initialOf(words) !== undefined && words.length * narrowCharacterEm * sizePt > 2 * widthPt;
}

/** Width of the characters of a text that has many narrow ones, on average. */
const narrowCharacterEm = 0.4;

function initialStyle({ theme }: BlockContext): Pick<EngineStyle, 'dropCap'> {
  const { lines, font, color } = theme.dropCap;
  return { dropCap: { lines, font: theme.fonts[font], color: theme.colors[color] } };
}

const oldStyleFigures = { onum: true, pnum: true } as const;

/** How running text is set. */
function bodyStyle({
  alignment,
  theme,
  isInCell,
}: BlockContext): Pick<EngineStyle, 'alignment' | 'hyphenate' | 'fontFeatures'> {
  const { hyphenate, figures } = theme.paragraph;
  return {
    ...(alignment === 'inherit' ? {} : { alignment }),
    hyphenate,
    // Figures of tables stand in columns: they keep the font's own, which are of one width.
    ...(figures === 'old-style' && !isInCell ? { fontFeatures: oldStyleFigures } : {}),
  };
}

/** Whether a block is a paragraph of words: only such ones are told apart by indents. */
export function isRunningText(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && onlyImage(block) === undefined && !isWrittenCaption(block);
}

/** Whether a block is a picture without a caption of its own. */
export function isPicture(block: Block | undefined): boolean {
  if (block?.type === 'figure') return block.caption === undefined;
  return block?.type === 'paragraph' && onlyImage(block) !== undefined;
}

/** The image of a paragraph that holds nothing else to be seen. */
function onlyImage({ children }: Paragraph): Image | undefined {
  const seen = children.filter(
    (child) => child.type !== 'lineBreak' && !(child.type === 'text' && child.value.trim() === ''),
  );
  const [first] = seen;
  return seen.length === 1 && first?.type === 'image' ? first : undefined;
}

/** Whether a paragraph only names a place, as `<a id="…">` by itself does: nothing of it is seen. */
function isPlace({ children }: Paragraph): boolean {
  return children.length > 0 && children.every(holdsNothingSeen);
}

function holdsNothingSeen(inline: Inline): boolean {
  return isUnseen(inline) && (inline.type !== 'span' || inline.children.every(holdsNothingSeen));
}

function isUnseen(node: Inline): boolean {
  return (
    node.type === 'span' || node.type === 'lineBreak' || (node.type === 'text' && node.value.trim() === '')
  );
}

/** A line such as "For example:", and one in bold that stands for a heading, as summaries of details do, stay with what they introduce. */
function introduces({ children }: Paragraph): boolean {
  const words = plainText(children);
  if (words.length >= 200) return false;
  const isBold = words.trim() !== '' && children.every((child) => child.type === 'strong' || isUnseen(child));
  return isBold || /[:：]\s*$/.test(words);
}
