import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judge } from './judge.ts';
import { withFile } from './with-file.ts';

/** What an independent office suite makes of a DOCX or PPTX, as PDF; undefined when LibreOffice is not installed. */
export async function libreOfficeToPdf(
  bytes: Uint8Array,
  extension: '.docx' | '.pptx',
): Promise<Uint8Array | undefined> {
  const soffice = await judge('soffice');
  if (soffice === undefined) return undefined;
  return withFile(bytes, `opened${extension}`, async (file, folder) => {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const { stderr } = await soffice([
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ]);
    return readFile(join(folder, 'opened.pdf')).catch(() => {
      throw new Error(`LibreOffice could not open the file: ${stderr}`);
    });
  });
}
