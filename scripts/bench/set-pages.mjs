// Sets the same words with one engine, and prints what it cost: CPU and peak memory of the whole process, size and pages of the file.
// Usage: node scripts/bench/set-pages.mjs octavo|pdfmake|typst|xelatex <pages> [sections|paragraphs|one]
//        node scripts/bench/set-pages.mjs octavo|pdfmake <rows> table: a table of ten columns.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pageContent, tableOf } from './page-content.mjs';

const [engine, pages, shape = 'sections'] = process.argv.slice(2);
const blocks = shape === 'table' ? [] : pageContent(Number(pages), shape);
const { resolve } = createRequire(new URL('../../packages/typeset/package.json', import.meta.url));
const face = (style) => resolve(`@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`);

/** The table that is asked for, in place of text. */
const table = shape === 'table' ? [tableOf(Number(pages))] : undefined;

/** One page for all: 10.5 on 15 points, to a measure of 425. */
const page = { pageSize: { width: 595.28, height: 841.89 }, pageMargins: [85, 76, 85, 80] };

const engines = { octavo: withOctavo, pdfmake: withPdfmake, typst: withTypst, xelatex: withXelatex };
const made = await engines[engine]();
const { user, system } = process.cpuUsage();
const cost = {
  cpuMs: made.cpuMs ?? Math.round((user + system) / 1000),
  peakMb: made.peakMb ?? Math.round(process.resourceUsage().maxRSS / 1024),
  bytes: made.bytes.length,
  pages: made.pages,
};
process.stdout.write(`${JSON.stringify(cost)}\n`);

/** Tagged, justified and hyphenated, with headings that stay with what they head. */
async function withOctavo() {
  const { createPdf } = await import('../../packages/pdf/dist/engine/index.js');
  const content = blocks.map(({ heading, paragraph }) =>
    heading === undefined
      ? { text: paragraph, margin: [0, 0, 0, 7], alignment: 'justify', hyphenate: true }
      : {
          text: heading,
          fontSize: 14,
          bold: true,
          margin: [0, 12, 0, 6],
          keepWithNext: true,
          outlineLevel: 1,
          outlineText: heading,
        },
  );
  return await createPdf(
    {
      ...page,
      content: table ?? content,
      language: 'en',
      defaultStyle: { font: 'Source Serif 4', fontSize: 10.5, leading: 15 },
      info: { title: 'Pages', date: new Date(0) },
    },
    { readFont: (specifier) => readFile(resolve(specifier)).catch(() => undefined) },
  );
}

async function withPdfmake() {
  const require = createRequire(new URL('../../packages/pdf/package.json', import.meta.url));
  const pdfmake = require('pdfmake');
  pdfmake.setFonts({ Serif: { normal: face('400Regular'), bold: face('700Bold') } });
  // What stock pdfmake warns of does not matter here: nothing is read but the fonts.
  pdfmake.setUrlAccessPolicy?.(() => false);
  pdfmake.setLocalAccessPolicy?.(() => true);
  const content = blocks.map(({ heading, paragraph }) =>
    heading === undefined
      ? { text: paragraph, margin: [0, 0, 0, 7], alignment: 'justify' }
      : { text: heading, fontSize: 14, bold: true, margin: [0, 12, 0, 6] },
  );
  // Source Serif 4 is 1.371 high (its ascent and descent): this makes 15 points of 10.5.
  const defaultStyle = { font: 'Serif', fontSize: 10.5, lineHeight: 15 / (10.5 * 1.371) };
  const bytes = await pdfmake.createPdf({ ...page, content: table ?? content, defaultStyle }).getBuffer();
  return { bytes, pages: bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 };
}

/** Typst's own compiler, which npm ships: tagged, justified and hyphenated, too. */
async function withTypst() {
  const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
  const fontPaths = ['400Regular', '700Bold'].map((style) => dirname(face(style)));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  const head = `#set page(width: 595.28pt, height: 841.89pt, margin: (left: 85pt, right: 85pt, top: 76pt, bottom: 80pt))
#set text(font: "Source Serif 4", size: 10.5pt, lang: "en", top-edge: 0.9em, bottom-edge: -0.3em)
#set par(justify: true, leading: 2.4pt, spacing: 9.4pt)
#show heading: set text(size: 14pt)\n`;
  const body = blocks
    .map(({ heading, paragraph }) => (heading === undefined ? paragraph : `== ${heading}`))
    .join('\n\n');
  const document = compiler.compile({ mainFileContent: head + body }).result;
  return { bytes: compiler.pdf(document), pages: document.numOfPages };
}

/** One run; with a table of contents it would be two. Needs GNU time, which tells what another process cost. */
async function withXelatex() {
  const folder = await mkdtemp(join(tmpdir(), 'octavo-pages-'));
  try {
    const fonts = `${dirname(dirname(face('400Regular')))}/`;
    const head = `\\documentclass{article}
\\usepackage[paperwidth=595.28bp,paperheight=841.89bp,left=85bp,right=85bp,top=76bp,bottom=80bp]{geometry}
\\usepackage{fontspec}
\\setmainfont{SourceSerif4_400Regular.ttf}[Path=${fonts}400Regular/,BoldFont=SourceSerif4_700Bold.ttf,BoldFeatures={Path=${fonts}700Bold/}]
\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{7bp}
\\begin{document}\\fontsize{10.5bp}{15bp}\\selectfont\n`;
    const body = blocks
      .map(({ heading, paragraph }) => (heading === undefined ? paragraph : `\\section*{${heading}}`))
      .join('\n\n');
    await writeFile(join(folder, 'pages.tex'), `${head}${body}\n\\end{document}\n`);
    const command = ['-f', '%U %S %M', '-o', 'cost.txt', 'xelatex', '-interaction=batchmode', 'pages.tex'];
    const { status } = spawnSync('/usr/bin/time', command, { cwd: folder });
    if (status !== 0) throw new Error('xelatex failed');
    const [user, system, peakKb] = (await readFile(join(folder, 'cost.txt'), 'utf8')).split(' ').map(Number);
    const log = await readFile(join(folder, 'pages.log'), 'utf8');
    return {
      bytes: await readFile(join(folder, 'pages.pdf')),
      pages: Number(/\((\d+) pages/.exec(log)?.[1]),
      cpuMs: Math.round(1000 * (user + system)),
      peakMb: Math.round(peakKb / 1024),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
