// Writes the advances of the letters of the fonts that decks are measured with into src/measure/tables, which is committed: a deck is
// planned without reading a font file. Run it after a change of one of the font packages; a test compares the result with the fonts.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const { resolve } = createRequire(import.meta.url);
const tables = new URL('../src/measure/tables/', import.meta.url);

/** Families of which all widths are known; office fonts by those that their makers gave the same widths. */
export const families = [
  'Carlito',
  'Arimo',
  'Caladea',
  'Gelasio',
  'Tinos',
  'Source Sans 3',
  'Source Serif 4',
];

/** Latin with all its accents, Greek, Cyrillic, punctuation, signs of money and arrows, sums. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4ff],
  [0x1e80, 0x1ef9],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
];

/** The tables as the sources that hold them. */
export async function makeWidthTables() {
  const sources = [];
  for (const family of families) {
    const file = family.toLowerCase().replaceAll(' ', '-');
    const regular = await advancesOf(family, '400Regular');
    const bold = await advancesOf(family, '700Bold');
    const content = `// Made by \`npm run width-tables\`; not for editing.\nimport type { WidthTable } from '../width-table.ts';\n\nconst regular =\n  '${regular}';\nconst bold =\n  '${bold}';\n\nexport const table: WidthTable = { regular, bold };\n`;
    sources.push({ file: `${file}.ts`, content });
  }
  return sources;
}

export async function readTable(file) {
  return readFile(new URL(file, tables), 'utf8');
}

/** Advances in thousandths of the size; a stretch of code points begins with the first one's number and a colon, `-` is a letter that the font lacks. */
async function advancesOf(family, style) {
  const stem = family.replaceAll(' ', '');
  const folder = `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`;
  const font = create(await readFile(resolve(`${folder}/${style}/${stem}_${style}.ttf`)));
  const advance = (codePoint) => {
    if (!font.hasGlyphForCodePoint(codePoint)) return '-';
    const { metrics } = font.hmtx;
    const { id } = font.glyphForCodePoint(codePoint);
    return Math.round((metrics.get(Math.min(id, metrics.length - 1)).advance / font.unitsPerEm) * 1000);
  };
  const stretches = ranges.map(([first, last]) => {
    const advances = Array.from({ length: last - first + 1 }, (_, index) => advance(first + index));
    return `${first}:${advances.join(' ')}`;
  });
  return stretches.join(';');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const { file, content } of await makeWidthTables()) await writeFile(new URL(file, tables), content);
}
