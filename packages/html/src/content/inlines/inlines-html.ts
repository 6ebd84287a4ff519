import type { Inline, InlineHandlers } from '@octavo/core';
import { visitInline } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { spokenContext } from '../spoken-context.ts';
import { citationHtml } from './citation.ts';
import { commentHtml } from './comment.ts';
import { crossReferenceHtml } from './cross-reference.ts';
import { emphasisHtml } from './emphasis.ts';
import { footnoteReferenceHtml } from './footnote-reference.ts';
import { highlightHtml } from './highlight.ts';
import { htmlInlineHtml } from './html-inline.ts';
import { inlineImageHtml } from './image.ts';
import { inlineCodeHtml } from './inline-code.ts';
import { inlineMathHtml } from './inline-math.ts';
import { keyboardHtml } from './keyboard.ts';
import { lineBreakHtml } from './line-break.ts';
import { linkHtml } from './link.ts';
import { spanHtml } from './span.ts';
import { strikethroughHtml } from './strikethrough.ts';
import { strongHtml } from './strong.ts';
import { subscriptHtml } from './subscript.ts';
import { superscriptHtml } from './superscript.ts';
import { textNodeHtml } from './text.ts';
import { underlineHtml } from './underline.ts';

const handlers = {
  text: textNodeHtml,
  emphasis: emphasisHtml,
  strong: strongHtml,
  strikethrough: strikethroughHtml,
  underline: underlineHtml,
  highlight: highlightHtml,
  subscript: subscriptHtml,
  superscript: superscriptHtml,
  keyboard: keyboardHtml,
  span: spanHtml,
  inlineCode: inlineCodeHtml,
  lineBreak: lineBreakHtml,
  link: linkHtml,
  image: inlineImageHtml,
  footnoteReference: footnoteReferenceHtml,
  htmlInline: htmlInlineHtml,
  inlineMath: inlineMathHtml,
  crossReference: crossReferenceHtml,
  citation: citationHtml,
  comment: commentHtml,
} satisfies InlineHandlers<ContentContext, Html>;

export function inlinesHtml(nodes: readonly Inline[], context: ContentContext): readonly Html[] {
  return nodes.map((node) => visitInline(node, handlers, spokenContext(node, context)));
}
