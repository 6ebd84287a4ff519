import type { CodeBlock, CodeToken, HighlightedCode } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, joinHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** A block of code, each token in a class of its kind. */
export function codeBlockHtml(node: CodeBlock, context: ContentContext): Html {
  return codeLinesHtml(node, codeLines(node, context), context);
}

/** Some lines of a block of code, numbered from `firstNumber` on where it is given. Code reads from left to right in every language. */
export function codeLinesHtml(
  node: CodeBlock,
  lines: HighlightedCode,
  context: ContentContext,
  firstNumber?: number,
): Html {
  const written = lines.map((line, index) =>
    firstNumber === undefined ? lineHtml(line) : numberedLineHtml(line, firstNumber + index),
  );
  const code = elementHtml('code', { class: languageClass(node) }, joinHtml(written, '\n'));
  return elementHtml('pre', { ...nodeAttributes(node, context), dir: 'ltr' }, code);
}

/** The lines of a block as they were highlighted. */
export function codeLines(node: CodeBlock, { resolved }: ContentContext): HighlightedCode {
  return resolved.highlights[node.id] ?? node.value.split('\n').map((value) => [{ kind: 'plain', value }]);
}

function lineHtml(tokens: readonly CodeToken[]): Html {
  return joinHtml(tokens.map(tokenHtml));
}

/** The number is drawn by the style sheet: neither copied nor read out with the code. */
function numberedLineHtml(tokens: readonly CodeToken[], number: number): Html {
  return elementHtml('span', { class: 'line', 'data-number': number }, lineHtml(tokens));
}

function tokenHtml({ kind, value }: CodeToken): Html {
  return kind === 'plain' ? textHtml(value) : elementHtml('span', { class: `code-${kind}` }, textHtml(value));
}

function languageClass({ language }: CodeBlock): string | undefined {
  return language === undefined ? undefined : `language-${language.replace(/[^\w+#.-]/g, '')}`;
}
