// Prints what docs/typesetting.md holds of our lines, and of Typst's where it is installed. With a folder, the PDFs are put there.
// Usage: npm run bench:typesetting [-- folder]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measuredPage, measuredParagraphs, qualityOf, setWithOctavo } from './measure-typesetting.ts';
import { setWithLualatex } from './set-with-lualatex.ts';
import { setWithTypst } from './set-with-typst.ts';

const [folder] = process.argv.slice(2);

for (const text of ['chapters', 'prose', 'proposals', 'specification'] as const) {
  const paragraphs = await measuredParagraphs(text);
  for (const widthPt of [300, 200]) {
    const page = measuredPage(widthPt);
    await report(`Octavo ${text} ${widthPt}`, await setWithOctavo(paragraphs, page));
    await report(`Typst ${text} ${widthPt}`, setWithTypst(paragraphs, page));
    await report(`LuaLaTeX ${text} ${widthPt}`, setWithLualatex(paragraphs, page));

    async function report(name: string, bytes: Uint8Array | undefined): Promise<void> {
      if (bytes === undefined) return;
      if (folder !== undefined) await writeFile(join(folder, `${name.replaceAll(' ', '-')}.pdf`), bytes);
      const figures = Object.entries(await qualityOf(bytes, paragraphs, page)).map(
        ([figure, value]) => `  ${figure}: ${Number(value.toFixed(3))}`,
      );
      process.stdout.write(`${name} pt\n${figures.join('\n')}\n`);
    }
  }
}
