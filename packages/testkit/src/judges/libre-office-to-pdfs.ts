import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judge } from './judge.ts';

export interface OfficeInput {
  readonly bytes: Uint8Array;
  readonly extension: '.docx' | '.pptx';
}

/**
 * What an independent office suite makes of many files in one run, as PDFs in the same order; undefined when LibreOffice is
 * not installed. Fonts are found in `fontFolders` beside the machine's own, so that all machines judge alike.
 */
export async function libreOfficeToPdfs(
  inputs: readonly OfficeInput[],
  fontFolders: readonly string[],
): Promise<readonly Uint8Array[] | undefined> {
  const soffice = await judge('soffice');
  if (soffice === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'octavo-office-'));
  try {
    const fonts = join(folder, 'fonts.conf');
    await writeFile(fonts, fontConfiguration(fontFolders, join(folder, 'font-cache')));
    const files = inputs.map(({ extension }, index) => join(folder, `file-${index}${extension}`));
    await Promise.all(files.map((file, index) => writeFile(file, inputs[index]?.bytes ?? '')));
    const { stderr } = await soffice(
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ],
      { FONTCONFIG_FILE: fonts },
    );
    return await Promise.all(
      files.map((file) =>
        readFile(file.replace(/\.\w+$/, '.pdf')).catch(() => {
          throw new Error(`LibreOffice could not open ${file}: ${stderr}`);
        }),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fontConfiguration(folders: readonly string[], cache: string): string {
  const directories = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  // No free font has the widths of Consolas; this one is a little wider, and every machine that tests has it.
  const code =
    '<match target="pattern"><test name="family"><string>Consolas</string></test><edit name="family" mode="assign" binding="same"><string>Source Code Pro</string></edit></match>';
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${code}<include ignore_missing="yes">/etc/fonts/fonts.conf</include>${directories}<cachedir>${cache}</cachedir></fontconfig>`;
}
