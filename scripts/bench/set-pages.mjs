// Sets the same words with the engine or with stock pdfmake, and prints what it cost: CPU and peak memory of the whole process,
// size and pages of the file. Usage: node scripts/bench/set-pages.mjs octavo|pdfmake <pages>
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const [engine, count] = [process.argv[2], Number(process.argv[3])];
const { resolve } = createRequire(new URL('../../packages/typeset/package.json', import.meta.url));

/** About 470 words fill a page. */
const wordsPerPage = 470;
const vocabulary =
  'paper ink press type margin leading measure column fold sheet binding cloth thread needle board the of and to in a that is was for it with as his on be at by had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just those people'.split(
    ' ',
  );

let state = 7919;
function next(limit) {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * limit);
}

function paragraph() {
  const sentences = Array.from({ length: 5 }, () => {
    const words = Array.from({ length: 8 + next(14) }, () => vocabulary[next(vocabulary.length)]).join(' ');
    return `${words[0].toUpperCase()}${words.slice(1)}.`;
  });
  return sentences.join(' ');
}

function content() {
  const blocks = [];
  let words = 0;
  for (let section = 1; words < count * wordsPerPage; section += 1) {
    blocks.push({
      text: `Section ${section}`,
      fontSize: 14,
      bold: true,
      margin: [0, 12, 0, 6],
      keepWithNext: true,
    });
    for (let index = 0; index < 6; index += 1) {
      const text = paragraph();
      words += text.split(' ').length;
      blocks.push({ text, margin: [0, 0, 0, 7], alignment: 'justify' });
    }
  }
  return blocks;
}

const page = { pageSize: { width: 595.28, height: 841.89 }, pageMargins: [85, 76, 85, 80] };
const face = (style) => `@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`;
const { bytes, pages } = engine === 'octavo' ? await withOctavo() : await withPdfmake();
const { user, system } = process.cpuUsage();
process.stdout.write(
  `${JSON.stringify({ cpuMs: Math.round((user + system) / 1000), peakMb: Math.round(process.resourceUsage().maxRSS / 1024), bytes, pages })}\n`,
);

async function withOctavo() {
  const { createPdf } = await import('../../packages/pdf/dist/engine/index.js');
  const created = await createPdf(
    {
      ...page,
      content: content(),
      language: 'en',
      defaultStyle: { font: 'Source Serif 4', fontSize: 10.5, leading: 15 },
      info: { title: 'Pages', date: new Date(0) },
    },
    { readFont: (specifier) => readFile(resolve(specifier)).catch(() => undefined) },
  );
  return { bytes: created.bytes.length, pages: created.pages };
}

async function withPdfmake() {
  const require = createRequire(new URL('../../packages/pdf/package.json', import.meta.url));
  const pdfmake = require('pdfmake');
  pdfmake.setFonts({ Serif: { normal: resolve(face('400Regular')), bold: resolve(face('700Bold')) } });
  const document = pdfmake.createPdf({
    ...page,
    content: content(),
    defaultStyle: { font: 'Serif', fontSize: 10.5, lineHeight: 1.14 },
  });
  const buffer = await document.getBuffer();
  const found = buffer.toString('latin1').match(/\/Type \/Page\b/g);
  return { bytes: buffer.length, pages: found?.length ?? 0 };
}
