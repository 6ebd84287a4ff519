// Writes the same paragraphs, lists and tables as a Word file with Octavo, from Markdown on, or with `docx` alone, from its objects on, and prints
// what it cost: CPU and peak memory of the whole process, size of the file. Usage: node scripts/bench/write-word.mjs octavo|docx <pages> [file]
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { bookPages } from './book-pages.mjs';

const [tool, count, file] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const { bytes, ...phases } =
  tool === 'octavo' ? await withOctavo(bookPages(count)) : await withDocx(bookPages(count));
if (file !== undefined) await writeFile(file, bytes);
process.stdout.write(
  `${JSON.stringify({ cpuMs: cpuMs(), ...phases, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), bytes: bytes.length })}\n`,
);

/** What the process has used so far. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
}

/** `writeMs` is the start of the process and the writing of the model: what `docx` alone does. The rest is reading the Markdown. */
async function withOctavo(blocks) {
  const core = await import('../../packages/core/dist/index.js');
  const { createNodeHost } = await import('../../packages/core/dist/node.js');
  const { docxRenderer } = await import('../../packages/docx/dist/index.js');
  const host = createNodeHost({
    projectRoot: process.cwd(),
    documentFolder: process.cwd(),
    packageRoots: [],
  });
  const config = core.defaultConfig;
  const source = blocks.map(markdown).join('\n\n');
  const startMs = cpuMs();
  const { document } = await core.parseSource({ source, file: 'book.md', format: 'markdown' }, config);
  const transformed = await core.transformDocument(document, config);
  const { resolved } = await core.resolveDocument(transformed.document, config, host);
  const readMs = cpuMs() - startMs;
  const { bytes } = await docxRenderer.render(resolved, {
    theme: config.theme,
    config: core.renderConfigFor(resolved, config),
    host,
  });
  return { bytes, writeMs: cpuMs() - readMs };
}

function markdown(block) {
  const inline = (pieces) => pieces.map(markdownPiece).join(' ');
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return inline(block.pieces);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table': {
      const row = (cells) => `| ${cells.join(' | ')} |`;
      const [head, ...body] = block.rows.map(row);
      return [head, row(block.rows[0].map(() => '---')), ...body].join('\n');
    }
    default:
      throw new Error(`There is no Markdown for ${block.type}`);
  }
}

function markdownPiece({ text, bold, italic }) {
  if (bold) return `**${text}**`;
  return italic ? `*${text}*` : text;
}

async function withDocx(blocks) {
  const require = createRequire(new URL('../../packages/docx/package.json', import.meta.url));
  // The same file as `import 'docx'` takes.
  const docx = await import(pathToFileURL(require.resolve('docx').replace(/\.cjs$/, '.mjs')).href);
  const document = new docx.Document({
    numbering: {
      config: [
        { reference: 'points', levels: [{ level: 0, format: 'bullet', text: '•', alignment: 'left' }] },
      ],
    },
    sections: [{ children: blocks.flatMap((block) => docxBlock(block, docx)) }],
  });
  return { bytes: await docx.Packer.toBuffer(document) };
}

function docxBlock(block, docx) {
  const { Paragraph, Table, TableCell, TableRow } = docx;
  const runs = (pieces) =>
    pieces.map(({ text, bold, italic }, index) => {
      const last = index === pieces.length - 1;
      return new docx.TextRun({ text: last ? text : `${text} `, bold, italics: italic });
    });
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ style: `Heading${block.level}`, text: block.text })];
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: runs(block.pieces) })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: 'points', level: 0 }, children: runs(item) }),
      );
    case 'table': {
      const cell = (text) =>
        new TableCell({
          children: [new Paragraph({ style: 'TableText', children: [new docx.TextRun(text)] })],
        });
      const rows = block.rows.map(
        (cells, index) =>
          new TableRow({ tableHeader: index === 0, cantSplit: true, children: cells.map(cell) }),
      );
      return [new Table({ rows, columnWidths: block.rows[0].map(() => 3000), style: 'TableGrid' })];
    }
    default:
      throw new Error(`There is no element for ${block.type}`);
  }
}
