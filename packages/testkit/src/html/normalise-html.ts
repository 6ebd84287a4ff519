import { Parser } from 'htmlparser2';

const blockNames = new Set([
  'address',
  'article',
  'aside',
  'base',
  'basefont',
  'blockquote',
  'body',
  'caption',
  'center',
  'col',
  'colgroup',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frame',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hr',
  'html',
  'iframe',
  'legend',
  'li',
  'link',
  'main',
  'menu',
  'menuitem',
  'nav',
  'noframes',
  'ol',
  'optgroup',
  'option',
  'p',
  'param',
  'pre',
  'section',
  'source',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'title',
  'tr',
  'track',
  'ul',
  'br',
]);

interface Token {
  readonly type: 'tag' | 'text' | 'kept';
  readonly name: string;
  readonly value: string;
}

/**
 * HTML in a form in which two ways to write the same compare equal, after CommonMark's own `normalize.py`: attributes
 * sorted, entities decoded, white space collapsed outside `pre` and left out around blocks.
 */
export function normaliseHtml(source: string): string {
  const tokens = readTokens(source);
  return tokens.map((token, index) => printToken(token, tokens[index - 1], tokens[index + 1])).join('');
}

function printToken(token: Token, previous: Token | undefined, next: Token | undefined): string {
  if (token.type === 'tag') return blockNames.has(token.name) ? `\n${token.value}` : token.value;
  if (token.type === 'kept') return escapeText(token.value);
  const collapsed = token.value.replaceAll(/[\t\n\r\f ]+/g, ' ');
  const start = isEdge(previous) ? collapsed.trimStart() : collapsed;
  return escapeText(isEdge(next) ? start.trimEnd() : start);
}

/** White space beside a block, or at either end of the text, is not shown. */
function isEdge(token: Token | undefined): boolean {
  return token === undefined || (token.type === 'tag' && blockNames.has(token.name));
}

function readTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let preformatted = 0;
  const tag = (name: string, value: string): void => void tokens.push({ type: 'tag', name, value });
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tag(name, `<${name}${printAttributes(attributes)}>`);
        if (name === 'pre') preformatted += 1;
      },
      onclosetag(name) {
        if (name === 'pre') preformatted -= 1;
        tag(name, `</${name}>`);
      },
      ontext(text) {
        const type = preformatted > 0 ? 'kept' : 'text';
        const last = tokens.at(-1);
        if (last?.type !== type) tokens.push({ type, name: '', value: text });
        else tokens[tokens.length - 1] = { type, name: '', value: last.value + text };
      },
      oncomment: (text) => tag('!--', `<!--${text}-->`),
      onprocessinginstruction: (name, text) => tag(name, `<${text}>`),
      oncdatastart: () => tag('![CDATA[', '<![CDATA['),
    },
    { decodeEntities: true },
  );
  parser.end(source);
  return tokens;
}

function printAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
