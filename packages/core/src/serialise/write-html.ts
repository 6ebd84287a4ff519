import type { Block, Inline } from '../model/node-map.ts';
import type { Table } from '../model/nodes/table.ts';
import type { TableCell } from '../model/nodes/table-cell.ts';
import type { TableRow } from '../model/nodes/table-row.ts';
import { writeComment } from './write-comment.ts';

/** Text fit for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A table that pipes cannot write: cells that span, rows of headers, blocks in cells. A blank line would end it (CommonMark §4.6). */
export function writeHtmlTable(table: Table): string {
  const columns = table.columns.map(({ align }) => align);
  const caption = table.caption === undefined ? [] : [`<caption>${writeInlines(table.caption)}</caption>`];
  const head =
    table.head.length === 0
      ? []
      : ['<thead>', ...table.head.map((row) => writeRow(row, columns)), '</thead>'];
  return [
    '<table>',
    ...caption,
    ...head,
    '<tbody>',
    ...table.body.map((row) => writeRow(row, columns)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function writeRow(row: TableRow, columns: readonly Table['columns'][number]['align'][]): string {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const align = columns[column];
    column += cell.colSpan ?? 1;
    return writeCell(cell, align);
  });
  return `<tr>${cells.join('')}</tr>`;
}

function writeCell(cell: TableCell, align: Table['columns'][number]['align']): string {
  const name = cell.header === true ? 'th' : 'td';
  const attributes = [
    cell.colSpan === undefined ? '' : ` colspan="${cell.colSpan}"`,
    cell.rowSpan === undefined ? '' : ` rowspan="${cell.rowSpan}"`,
    align === undefined ? '' : ` align="${align}"`,
  ].join('');
  return `<${name}${attributes}>${writeBlocks(cell.children)}</${name}>`;
}

function writeBlocks(blocks: readonly Block[]): string {
  const [only] = blocks;
  if (only?.type === 'paragraph' && blocks.length === 1) return writeInlines(only.children);
  return blocks.map(writeBlock).join('');
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${writeInlines(block.children)}</p>`;
    case 'heading':
      return `<h${block.depth}>${writeInlines(block.children)}</h${block.depth}>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      const start = block.ordered && block.start !== 1 ? ` start="${block.start ?? 1}"` : '';
      const items = block.children.map((item) => `<li>${writeBlocks(item.children)}</li>`).join('');
      return `<${name}${start}>${items}</${name}>`;
    }
    case 'blockQuote':
      return `<blockquote>${writeBlocks(block.children)}</blockquote>`;
    case 'codeBlock': {
      const language = block.language === undefined ? '' : ` class="language-${escapeHtml(block.language)}"`;
      return `<pre><code${language}>${escapeHtml(block.value).replaceAll('\n', '&#10;')}</code></pre>`;
    }
    case 'figure':
      return writeInline(block.image);
    case 'thematicBreak':
      return '<hr>';
    case 'table':
      return writeHtmlTable(block).replaceAll('\n', '');
    case 'mathBlock':
      return `<p>$$${escapeHtml(block.value)}$$</p>`;
    case 'htmlBlock':
      return block.value.replace(/\n\s*\n/g, '\n');
    case 'callout':
    case 'container':
    case 'conditional':
    case 'speakerNotes':
      return `<div>${writeBlocks(block.children)}</div>`;
    case 'definitionList':
      return `<dl>${block.children
        .flatMap((item) => [
          ...item.terms.map((term) => `<dt>${writeInlines(term)}</dt>`),
          ...item.definitions.map((definition) => `<dd>${writeBlocks(definition)}</dd>`),
        ])
        .join('')}</dl>`;
    case 'chart':
      return `<p>${escapeHtml(block.title ?? '')}</p>`;
    case 'pageBreak':
    case 'slideBreak':
    case 'bibliography':
      return '';
  }
}

const tags = {
  emphasis: 'em',
  strong: 'strong',
  strikethrough: 'del',
  underline: 'u',
  highlight: 'mark',
  subscript: 'sub',
  superscript: 'sup',
  keyboard: 'kbd',
} as const;

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.value);
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
    case 'underline':
    case 'highlight':
    case 'subscript':
    case 'superscript':
    case 'keyboard':
      return `<${tags[inline.type]}>${writeInlines(inline.children)}</${tags[inline.type]}>`;
    case 'span': {
      const { label, values, classes } = inline.attributes ?? {};
      const id = label === undefined ? '' : ` id="${escapeHtml(label)}"`;
      const style = classes === undefined ? '' : ` class="${escapeHtml(classes.join(' '))}"`;
      const lang = values?.['lang'] === undefined ? '' : ` lang="${escapeHtml(values['lang'])}"`;
      return `<span${id}${style}${lang}>${writeInlines(inline.children)}</span>`;
    }
    case 'inlineCode':
      return `<code>${escapeHtml(inline.value)}</code>`;
    case 'lineBreak':
      return '<br>';
    case 'link': {
      const title = inline.title === undefined ? '' : ` title="${escapeHtml(inline.title)}"`;
      return `<a href="${escapeHtml(inline.url)}"${title}>${writeInlines(inline.children)}</a>`;
    }
    case 'image':
      return `<img src="${escapeHtml(inline.url)}" alt="${escapeHtml(inline.alt)}">`;
    case 'htmlInline':
      return inline.value;
    case 'comment':
      return writeComment(inline, { oneLine: true });
    // HTML has no words for these: they stand as they are typed.
    case 'footnoteReference':
      return `[^${escapeHtml(inline.label)}]`;
    case 'inlineMath':
      return `$${escapeHtml(inline.value)}$`;
    case 'crossReference':
    case 'citation':
      return escapeHtml(inline.raw);
  }
}
