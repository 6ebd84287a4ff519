// Makes the tables of letters of the bundled fonts: `npm run letter-tables`, after each change of a font's package.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { findFamily } from '../src/catalogue/find-family.ts';
import { openWithFontkit } from '../src/fonts/opened-font.ts';
import { fontFingerprint } from '../src/letters/font-fingerprint.ts';
import { makeLetterTable } from './make-letter-table.ts';

const { resolve } = createRequire(import.meta.url);
const note = '// Made by `npm run letter-tables`; not for editing.\n';
const entries: string[] = [];

for (const name of ['Source Serif 4', 'Source Sans 3', 'Source Code Pro']) {
  const { files } = findFamily(name);
  for (const specifier of Object.values(files)) {
    const bytes = await readFile(resolve(specifier));
    const fingerprint = fontFingerprint(bytes);
    if (fingerprint === undefined) throw new Error(`${specifier} is no TrueType font`);
    const file = specifier.replace(/.*\//, '').replace('.ttf', '').replaceAll('_', '-').toLowerCase();
    const table = JSON.stringify(makeLetterTable(await openWithFontkit(bytes)));
    const literal = `'${table.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    await writeFile(
      new URL(`../src/letters/tables/${file}.ts`, import.meta.url),
      `${note}export const table =\n  ${literal};\n`,
    );
    entries.push(`  '${fingerprint}': () => import('./${file}.ts'),\n`);
    process.stdout.write(`${file}: ${table.length} characters\n`);
  }
}
await writeFile(
  new URL('../src/letters/tables/index.ts', import.meta.url),
  `${note}/** The tables, as JSON, by the fingerprints of the fonts that they were made from. */\nexport const letterTables: Readonly<Record<string, () => Promise<{ readonly table: string }>>> = {\n${entries.join('')}};\n`,
);
