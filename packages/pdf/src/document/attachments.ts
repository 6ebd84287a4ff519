import type { Block, Chart, RenderContext, ResolvedDocument, Table } from '@octavo/core';
import { plainText, walk } from '@octavo/core';
import type { EngineAttachment } from '../engine/index.ts';
import { numberText } from '../shared/number-text.ts';
import { tableGrid } from '../shared/table-grid.ts';

/** The files that go with a PDF, and why the source does not where it was asked for. */
export interface Attachments {
  readonly files: readonly EngineAttachment[];
  readonly sourceFailure?: string;
}

/** The document's source and the data of its tables and charts, as far as the configuration asks for them. */
export async function attachments(
  resolved: ResolvedDocument,
  { config, host }: Pick<RenderContext, 'config' | 'host'>,
): Promise<Attachments> {
  const data = config.pdf.attachData ? dataFiles(resolved) : [];
  if (!config.pdf.attachSource) return { files: data };
  const name = resolved.document.file?.split('/').at(-1) ?? '';
  const read = await host.readResource(name);
  if (!read.ok) return { files: data, sourceFailure: read.reason };
  const mediaType = /\.(md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain';
  return { files: [{ name, bytes: read.bytes, mediaType, relationship: 'Source' }, ...data] };
}

function dataFiles({ document, numbers }: ResolvedDocument): readonly EngineAttachment[] {
  const counts = { table: 0, chart: 0 };
  return Array.from(walk(document)).flatMap((node): readonly EngineAttachment[] => {
    if (node.type !== 'table' && node.type !== 'chart') return [];
    counts[node.type] += 1;
    const rows = node.type === 'table' ? tableRows(node) : chartRows(node);
    const description = numbers[node.id]?.label;
    return [
      {
        name: `${node.type}-${counts[node.type]}.csv`,
        bytes: new TextEncoder().encode(rows.map(csvLine).join('')),
        mediaType: 'text/csv',
        relationship: 'Data',
        ...(description === undefined ? {} : { description }),
      },
    ];
  });
}

/** A cell's words stand where it begins. */
function tableRows({ head, body, columns }: Table): readonly (readonly string[])[] {
  return [...tableGrid(head, columns.length), ...tableGrid(body, columns.length)].map((row) =>
    row.map((placed) => (typeof placed === 'string' ? '' : wordsOf(placed.cell.children))),
  );
}

/** Paragraphs on lines of their own, all else as its words. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.type === 'paragraph' ? plainText(block.children) : valuesWithin(block).join(' ')))
    .join('\n');
}

function valuesWithin(block: Block): readonly string[] {
  return Array.from(walk(block)).flatMap((node) =>
    'value' in node && typeof node.value === 'string' ? [node.value] : [],
  );
}

function chartRows({ categories, series }: Chart): readonly (readonly string[])[] {
  return [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((category, index) => [
      category,
      ...series.map(({ values }) => numberText(values[index] ?? null)),
    ]),
  ];
}

/** RFC 4180. */
function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(',')}\r\n`;
}
