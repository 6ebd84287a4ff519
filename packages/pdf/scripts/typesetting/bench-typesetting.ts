// Prints what docs/typesetting.md holds of our lines. Usage: npm run bench:typesetting
import { measuredParagraphs, measureTypesetting } from './measure-typesetting.ts';

const paragraphs = await measuredParagraphs();
for (const widthPt of [300, 200]) {
  const quality = await measureTypesetting(paragraphs, widthPt);
  const figures = Object.entries(quality).map(([name, value]) => `  ${name}: ${Number(value.toFixed(3))}`);
  process.stdout.write(`${widthPt} pt\n${figures.join('\n')}\n`);
}
