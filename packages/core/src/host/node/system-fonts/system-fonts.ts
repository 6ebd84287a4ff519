import type { Dirent } from 'node:fs';
import { promises } from 'node:fs';
import { join } from 'node:path';
import type { SystemFont, SystemFontRequest } from '../../system-font.ts';
import { readRegularFile } from '../read-regular-file.ts';
import { extractFace } from './extract-face.ts';
import type { FontFaceFacts } from './read-font-faces.ts';
import { readFontFaces } from './read-font-faces.ts';

interface InstalledFace extends FontFaceFacts {
  readonly path: string;
}

/** Deeper folders, and more files, than systems keep their fonts in. */
const deepest = 8;
const mostFiles = 20_000;

/** The fonts in some folders by their families, found when one is first asked for. */
export function createSystemFonts(
  folders: readonly string[],
): (request: SystemFontRequest) => Promise<SystemFont> {
  let index: Promise<readonly InstalledFace[]> | undefined;
  return async (request) => {
    index ??= indexFaces(folders);
    return readBest(request, await index);
  };
}

async function indexFaces(folders: readonly string[]): Promise<readonly InstalledFace[]> {
  const faces: InstalledFace[] = [];
  const paths: string[] = [];
  for (const folder of folders) paths.push(...(await fontFiles(folder, 0)));
  for (const path of paths.slice(0, mostFiles)) {
    const file = await promises.open(path).catch(() => undefined);
    if (file === undefined) continue;
    try {
      for (const face of await readFontFaces(file)) faces.push({ ...face, path });
    } catch {
      // A file that cannot be read is not a font that anybody could name.
    } finally {
      await file.close();
    }
  }
  return faces;
}

/** In the order of their names, so that of two alike the same is taken each time. Links are followed once: distributions link to fonts. */
async function fontFiles(folder: string, depth: number): Promise<readonly string[]> {
  const entries: Dirent[] = await promises.readdir(folder, { withFileTypes: true }).catch(() => []);
  const paths: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < deepest) paths.push(...(await fontFiles(path, depth + 1)));
    else if (/\.(ttf|otf|ttc|otc)$/i.test(entry.name)) {
      const real = await promises.realpath(path).catch(() => undefined);
      if (real !== undefined) paths.push(real);
    }
  }
  return paths;
}

async function readBest(
  { family, bold, italic }: SystemFontRequest,
  faces: readonly InstalledFace[],
): Promise<SystemFont> {
  const named = faces.filter(({ families }) => families.includes(family.toLowerCase()));
  if (named.length === 0) return { ok: false, reason: 'no font of the machine has that name' };
  const single = named.filter(({ isVariable }) => !isVariable);
  if (single.length === 0)
    return { ok: false, reason: 'the machine has it as a variable font only, which no PDF can hold' };
  const free = single.filter(({ isEmbeddable }) => isEmbeddable);
  if (free.length === 0)
    return { ok: false, reason: 'its makers do not allow it to be embedded in documents' };
  const distance = ({ weight, width }: InstalledFace): number =>
    Math.abs(weight - (bold ? 700 : 400)) + Math.abs(width - 5) * 1000;
  const [best] = free
    .filter((face) => face.isItalic === italic && face.weight > 550 === bold)
    .toSorted((a, b) => distance(a) - distance(b));
  if (best === undefined) return { ok: false, reason: 'the machine has it in other styles only' };
  const read = readRegularFile(best.path);
  const bytes = read.ok ? extractFace(read.bytes, best.offset) : undefined;
  return bytes === undefined
    ? { ok: false, reason: `\`${best.path}\` cannot be read` }
    : { ok: true, bytes, path: best.path };
}
