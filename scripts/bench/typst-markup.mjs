// Markdown as Typst's own markup, so that Typst can be timed without any step from Markdown: what books of prose hold.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const fromCore = createRequire(new URL('../../packages/core/package.json', import.meta.url));
const load = (name) => import(pathToFileURL(fromCore.resolve(name)).href);

const preamble = `#set page(paper: "a4", margin: 2.5cm, numbering: "1")
#set text(font: "Source Serif 4", size: 10.5pt, lang: "en", hyphenate: true)
#set par(justify: true)
#show raw: set text(size: 8.5pt)\n\n`;

/** The whole file, tagged as Typst does by itself. */
export async function typstMarkup(markdown) {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all(
    ['unified', 'remark-parse', 'remark-gfm'].map(load),
  );
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''));
  return preamble + blocks(tree.children);
}

const blocks = (nodes) => nodes.map(block).join('\n\n');
const inlines = (nodes) => nodes.map(inline).join('');

function block(node) {
  switch (node.type) {
    case 'heading':
      return `#heading(level: ${node.depth})[${inlines(node.children)}]`;
    case 'paragraph':
      return inlines(node.children);
    case 'blockquote':
      return `#quote(block: true)[${blocks(node.children)}]`;
    case 'list':
      return `#${node.ordered ? 'enum' : 'list'}(${node.children.map((item) => `[${blocks(item.children)}]`).join(', ')})`;
    case 'code':
      return `#raw(block: true, ${string(node.value)})`;
    case 'thematicBreak':
      return '#line(length: 100%)';
    case 'table': {
      const cells = node.children.flatMap((row) => row.children.map((cell) => `[${inlines(cell.children)}]`));
      return `#table(columns: ${node.children[0].children.length}, ${cells.join(', ')})`;
    }
    default:
      return 'value' in node ? escaped(node.value) : '';
  }
}

function inline(node) {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'emphasis':
      return `#emph[${inlines(node.children)}]`;
    case 'strong':
      return `#strong[${inlines(node.children)}]`;
    case 'inlineCode':
      return `#raw(${string(node.value)})`;
    case 'link':
      return /^https?:/.test(node.url)
        ? `#link(${string(node.url)})[${inlines(node.children)}]`
        : inlines(node.children);
    case 'break':
      return '#linebreak()';
    default:
      return 'children' in node ? inlines(node.children) : escaped(node.value ?? node.alt ?? '');
  }
}

const escaped = (text) => text.replace(/[\\#*_`$<>@[\]~"'=+\-/:;(.]/g, '\\$&');
const string = (text) => JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}');
