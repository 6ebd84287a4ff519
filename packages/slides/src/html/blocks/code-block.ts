import type { CodeBlock, CodeToken, HighlightedCode } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, joinHtml, textHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** A block of code, each token in a class of its kind. */
export function codeBlockHtml(node: CodeBlock, context: HtmlContext): Html {
  return codeLinesHtml(node, codeLines(node, context), context);
}

/** Some lines of a block of code. Code reads from left to right in every language. */
export function codeLinesHtml(node: CodeBlock, lines: HighlightedCode, context: HtmlContext): Html {
  const code = elementHtml('code', { class: languageClass(node) }, joinHtml(lines.map(lineHtml), '\n'));
  return elementHtml('pre', { ...nodeAttributes(node, context), dir: 'ltr' }, code);
}

/** The lines of a block as they were highlighted. */
export function codeLines(node: CodeBlock, { resolved }: HtmlContext): HighlightedCode {
  return resolved.highlights[node.id] ?? node.value.split('\n').map((value) => [{ kind: 'plain', value }]);
}

function lineHtml(tokens: readonly CodeToken[]): Html {
  return joinHtml(tokens.map(tokenHtml));
}

function tokenHtml({ kind, value }: CodeToken): Html {
  return kind === 'plain' ? textHtml(value) : elementHtml('span', { class: `code-${kind}` }, textHtml(value));
}

function languageClass({ language }: CodeBlock): string | undefined {
  return language === undefined ? undefined : `language-${language.replace(/[^\w+#.-]/g, '')}`;
}
