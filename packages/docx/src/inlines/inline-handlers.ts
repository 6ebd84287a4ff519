import type { InlineHandlers } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { renderCitation } from './render-citation.ts';
import { renderComment } from './render-comment.ts';
import { renderCrossReference } from './render-cross-reference.ts';
import { renderEmphasis } from './render-emphasis.ts';
import { renderFootnoteReference } from './render-footnote-reference.ts';
import { renderHighlight } from './render-highlight.ts';
import { renderHtmlInline } from './render-html-inline.ts';
import { renderImage } from './render-image.ts';
import { renderInlineCode } from './render-inline-code.ts';
import { renderInlineMath } from './render-inline-math.ts';
import { renderKeyboard } from './render-keyboard.ts';
import { renderLineBreak } from './render-line-break.ts';
import { renderLink } from './render-link.ts';
import { renderSpan } from './render-span.ts';
import { renderStrikethrough } from './render-strikethrough.ts';
import { renderStrong } from './render-strong.ts';
import { renderSubscript } from './render-subscript.ts';
import { renderSuperscript } from './render-superscript.ts';
import { renderText } from './render-text.ts';
import { renderUnderline } from './render-underline.ts';

/** What becomes of each inline kind in Word. */
export const inlineHandlers = {
  text: renderText,
  emphasis: renderEmphasis,
  strong: renderStrong,
  strikethrough: renderStrikethrough,
  underline: renderUnderline,
  highlight: renderHighlight,
  subscript: renderSubscript,
  superscript: renderSuperscript,
  keyboard: renderKeyboard,
  span: renderSpan,
  inlineCode: renderInlineCode,
  lineBreak: renderLineBreak,
  link: renderLink,
  image: renderImage,
  footnoteReference: renderFootnoteReference,
  htmlInline: renderHtmlInline,
  inlineMath: renderInlineMath,
  crossReference: renderCrossReference,
  citation: renderCitation,
  comment: renderComment,
} satisfies InlineHandlers<DocxContext, readonly InlineElement[]>;
