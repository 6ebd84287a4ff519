import { createRequire } from 'node:module';
import type { MeasuredPage } from './measure-typesetting.ts';

const require = createRequire(import.meta.url);
const { resolve } = createRequire(new URL('../../../typeset/package.json', import.meta.url));

interface Output {
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

/** What is used of pdfmake's printer, which has no types. */
interface PrinterModule {
  readonly default: new (
    fonts: object,
    virtualfs: object,
    urlResolver: object,
  ) => { createPdfKitDocument(definition: object): Promise<Output> };
}

/** Paragraphs set by pdfmake as it comes: justified line by line, without hyphens and without a thought for widows. */
export async function setWithPdfmake(
  paragraphs: readonly string[],
  { widthPt, sizePt, leadingPt, spacingPt }: MeasuredPage,
): Promise<Uint8Array> {
  const { default: Printer } = require('pdfmake/js/Printer.js') as PrinterModule;
  const normal = resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
  const printer = new Printer(
    { 'Source Serif 4': { normal } },
    { existsSync: () => false },
    { resolve: () => {}, resolved: async () => {} },
  );
  const output = await printer.createPdfKitDocument({
    content: paragraphs.map((text) => ({ text, alignment: 'justify', margin: [0, 0, 0, spacingPt] })),
    pageSize: { width: widthPt + 120, height: 700 },
    pageMargins: 60,
    // A line of the font is 1.371 of its size high.
    defaultStyle: { font: 'Source Serif 4', fontSize: sizePt, lineHeight: leadingPt / (1.371 * sizePt) },
  });
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    output.on('data', (chunk) => chunks.push(chunk));
    output.on('end', () => resolve(Buffer.concat(chunks)));
    output.on('error', reject);
    output.end();
  });
}
