import { createRequire } from 'node:module';
import { bundledRoboto } from './bundled-roboto.ts';

const require = createRequire(import.meta.url);

interface PdfkitDocument {
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

/** What is used of pdfmake's printer, which has no types. */
type Printer = new (
  fonts: object,
  virtualfs: object,
  urlResolver: object,
) => { createPdfKitDocument(definition: object): Promise<PdfkitDocument> };

const style = (name: string): string =>
  require.resolve(
    `@expo-google-fonts/source-serif-4/${name.replace(/\D.*$/, '')}${name.slice(3)}/SourceSerif4_${name}.ttf`,
  );

/** Fonts that every reader of PDF has: pdfmake takes them by name and embeds none. */
const standardFonts = {
  Courier: {
    normal: 'Courier',
    bold: 'Courier-Bold',
    italics: 'Courier-Oblique',
    bolditalics: 'Courier-BoldOblique',
  },
  Helvetica: {
    normal: 'Helvetica',
    bold: 'Helvetica-Bold',
    italics: 'Helvetica-Oblique',
    bolditalics: 'Helvetica-BoldOblique',
  },
  Times: {
    normal: 'Times-Roman',
    bold: 'Times-Bold',
    italics: 'Times-Italic',
    bolditalics: 'Times-BoldItalic',
  },
};

/** The same definition through pdfmake as it comes, in the same font. */
export async function stockPdf(
  definition: { readonly defaultStyle?: object },
  { font = 'Source Serif 4' }: { readonly font?: string } = {},
): Promise<Uint8Array> {
  const { default: PdfPrinter } = require('pdfmake/js/Printer.js') as { default: Printer };
  const fonts = {
    'Source Serif 4': {
      normal: style('400Regular'),
      bold: style('700Bold'),
      italics: style('400Regular_Italic'),
      bolditalics: style('700Bold_Italic'),
    },
    Roboto: bundledRoboto,
    ...standardFonts,
  };
  const resolver = { resolve: () => {}, resolved: async () => {} };
  const printer = new PdfPrinter(fonts, { existsSync: () => false }, resolver);
  const document = await printer.createPdfKitDocument({
    ...definition,
    defaultStyle: { font, fontSize: 12, ...definition.defaultStyle },
  });
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
