import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createPdf, type PdfmakeDefinition } from '@octavo/pdf/engine';
import { bundledRoboto } from './bundled-roboto.ts';

const { resolve } = createRequire(import.meta.url);

/** Fonts of packages; none where a package has not got them, as those that readers of PDF bring. */
async function readFont(specifier: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(robotoFiles[specifier] ?? resolve(specifier));
  } catch {
    return undefined;
  }
}

/** pdfmake's own font under the names that the engine asks for. */
const robotoFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    '400Regular': bundledRoboto.normal,
    '700Bold': bundledRoboto.bold,
    '400Regular_Italic': bundledRoboto.italics,
    '700Bold_Italic': bundledRoboto.bolditalics,
  }).map(([style, file]) => [`@expo-google-fonts/roboto/${style}/Roboto_${style}.ttf`, file]),
);

/** A pdfmake definition through the engine. */
export async function enginePdf(
  // The definitions are pdfmake's: what our types do not name is taken as it is.
  definition: object,
  { font = 'Source Serif 4' }: { readonly font?: string } = {},
): Promise<Uint8Array> {
  const given = definition as PdfmakeDefinition;
  const defaultStyle = { font, fontSize: 12, ...given.defaultStyle };
  return (await createPdf({ ...given, defaultStyle }, { readFont })).bytes;
}
