// Prints what docs/typesetting.md holds: our lines, those of pdfmake as it comes, and of Typst and LuaLaTeX where they are installed.
// With a folder, the PDFs are put there; where pdftoppm is installed, the picture of docs/images is drawn anew, too.
// Usage: npm run bench:typesetting [-- folder]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawComparison } from './draw-comparison.ts';
import { measuredPage, measuredParagraphs, qualityOf, setWithOctavo } from './measure-typesetting.ts';
import { setWithLualatex } from './set-with-lualatex.ts';
import { setWithPdfmake } from './set-with-pdfmake.ts';
import { setWithTypst } from './set-with-typst.ts';

const [folder] = process.argv.slice(2);
const picture = new URL('../../../../docs/images/typesetting.png', import.meta.url);

for (const text of ['chapters', 'prose', 'proposals', 'specification'] as const) {
  const paragraphs = await measuredParagraphs(text);
  for (const widthPt of [300, 200]) {
    const page = measuredPage(widthPt);
    const made = {
      Octavo: await setWithOctavo(paragraphs, page),
      pdfmake: await setWithPdfmake(paragraphs, page),
      Typst: setWithTypst(paragraphs, page),
      LuaLaTeX: setWithLualatex(paragraphs, page),
    };
    for (const [name, bytes] of Object.entries(made)) {
      if (bytes === undefined) continue;
      await report(`${name} ${text} ${widthPt}`, bytes);
    }
    if (text === 'prose' && widthPt === 200) await drawPicture(made);

    async function report(name: string, bytes: Uint8Array): Promise<void> {
      if (folder !== undefined) await writeFile(join(folder, `${name.replaceAll(' ', '-')}.pdf`), bytes);
      const figures = Object.entries(await qualityOf(bytes, paragraphs, page)).map(
        ([figure, value]) => `  ${figure}: ${Number(value.toFixed(3))}`,
      );
      process.stdout.write(`${name} pt\n${figures.join('\n')}\n`);
    }

    /** Only all together are a comparison: where one is missing the picture stays as it is. */
    async function drawPicture({ Octavo, pdfmake, Typst }: typeof made): Promise<void> {
      if (folder === undefined || Typst === undefined) return;
      const drawn = await drawComparison([Octavo, Typst, pdfmake], widthPt);
      if (drawn !== undefined) await writeFile(picture, drawn);
    }
  }
}
