import type { CodeTokenKind } from '../../theme/theme.ts';
import type { CodeToken } from '../resolved-document.ts';
import { tokenKind } from './token-kind.ts';

const characterByName: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const piece = /<span class="([^"]*)">|(<\/span>)|(&(?:amp|lt|gt|quot|#x27);)|[^<&]+/g;

/** Reads what highlight.js writes: nested `<span class>`, text, and the five character references that it escapes by. */
export function tokensFromHtml(html: string): readonly CodeToken[] {
  const tokens: CodeToken[] = [];
  const open: CodeTokenKind[] = ['plain'];
  for (const [text, className, close, reference] of html.matchAll(piece)) {
    const kind = open.at(-1) ?? 'plain';
    if (className !== undefined) open.push(tokenKind(className, kind));
    else if (close !== undefined) open.pop();
    else tokens.push({ kind, value: reference === undefined ? text : (characterByName[reference] ?? text) });
  }
  return tokens;
}
