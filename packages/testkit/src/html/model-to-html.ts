import type {
  Block,
  BlockHandlers,
  Document,
  Inline,
  InlineHandlers,
  List,
  ListItem,
  Table,
} from '@octavo/core';
import { visitBlock, visitInline } from '@octavo/core';

/** The model as the HTML that CommonMark's examples expect, so that the parser can be held against them. */
export function modelToHtml(document: Document): string {
  return `${printBlocks(document.children)}\n`;
}

const blockHandlers = {
  paragraph: (node, tight) => (tight ? printInlines(node.children) : `<p>${printInlines(node.children)}</p>`),
  heading: (node) => `<h${node.depth}>${printInlines(node.children)}</h${node.depth}>`,
  thematicBreak: () => '<hr />',
  pageBreak: () => '',
  slideBreak: () => '',
  blockQuote: (node) => `<blockquote>\n${printBlocks(node.children)}\n</blockquote>`,
  list: (node) => printList(node),
  codeBlock: (node) => {
    const language = node.language === undefined ? '' : ` class="language-${escapeText(node.language)}"`;
    return `<pre><code${language}>${escapeText(node.value === '' ? '' : `${node.value}\n`)}</code></pre>`;
  },
  table: (node) => printTable(node),
  figure: (node) => `<p>${printInlines([node.image])}</p>`,
  callout: (node) => `<blockquote>\n${printBlocks(node.children)}\n</blockquote>`,
  definitionList: () => '',
  htmlBlock: (node) => node.value,
  mathBlock: (node) => `<p>${escapeText(node.value)}</p>`,
  chart: () => '',
  container: (node) => printBlocks(node.children),
  conditional: (node) => printBlocks(node.children),
  speakerNotes: (node) => printBlocks(node.children),
  bibliography: () => '',
} satisfies BlockHandlers<boolean, string>;

const inlineHandlers = {
  text: (node) => escapeText(node.value),
  emphasis: (node) => `<em>${printInlines(node.children)}</em>`,
  strong: (node) => `<strong>${printInlines(node.children)}</strong>`,
  strikethrough: (node) => `<del>${printInlines(node.children)}</del>`,
  underline: (node) => `<u>${printInlines(node.children)}</u>`,
  highlight: (node) => `<mark>${printInlines(node.children)}</mark>`,
  subscript: (node) => `<sub>${printInlines(node.children)}</sub>`,
  superscript: (node) => `<sup>${printInlines(node.children)}</sup>`,
  keyboard: (node) => `<kbd>${printInlines(node.children)}</kbd>`,
  span: (node) => `<span>${printInlines(node.children)}</span>`,
  inlineCode: (node) => `<code>${escapeText(node.value)}</code>`,
  lineBreak: () => '<br />',
  link: (node) =>
    `<a href="${printUrl(node.url)}"${printTitle(node.title)}>${printInlines(node.children)}</a>`,
  image: (node) =>
    `<img src="${printUrl(node.url)}" alt="${escapeText(node.alt)}"${printTitle(node.title)} />`,
  footnoteReference: (node) => `[^${node.label}]`,
  htmlInline: (node) => node.value,
  inlineMath: (node) => escapeText(node.value),
  crossReference: (node) => escapeText(node.raw),
  citation: (node) => escapeText(node.raw),
  comment: (node) => `<!-- comment: ${node.value} -->`,
} satisfies InlineHandlers<undefined, string>;

function printBlocks(blocks: readonly Block[], tight = false): string {
  return blocks.map((block) => visitBlock(block, blockHandlers, tight)).join('\n');
}

function printInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => visitInline(inline, inlineHandlers, undefined)).join('');
}

function printList(list: List): string {
  const start = list.ordered && list.start !== undefined && list.start !== 1 ? ` start="${list.start}"` : '';
  const name = list.ordered ? 'ol' : 'ul';
  return `<${name}${start}>\n${list.children.map((item) => printItem(item, list.tight)).join('\n')}\n</${name}>`;
}

function printItem(item: ListItem, tight: boolean): string {
  return `<li>${printBlocks(item.children, tight)}</li>`;
}

function printTable(table: Table): string {
  const rows = [...table.head, ...table.body].map(
    (row) => `<tr>${row.cells.map((cell) => `<td>${printBlocks(cell.children, true)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function printTitle(title: string | undefined): string {
  return title === undefined ? '' : ` title="${escapeText(title)}"`;
}

/** Percent-encodes what a URL may not hold and leaves what is encoded already, as CommonMark's examples do. */
function printUrl(url: string): string {
  const encoded = url
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replaceAll(/[^!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]/gu, (character) => encodeURIComponent(character));
  return escapeText(encoded);
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
