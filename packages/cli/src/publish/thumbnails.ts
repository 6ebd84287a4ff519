import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDiagnostic, type Diagnostic } from '@octavo/core';
import { drawPage } from '@octavo/pdf-check';
import type { Manifest, ManifestEntry } from '../output/manifest.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { reasonOf } from '../reason-of.ts';
import type { FirstSlides } from './first-slides.ts';

/** A picture of a file's first page or slide. */
export interface Thumbnail {
  /** Relative to the folder. */
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sha256: string;
}

export interface MadeThumbnails {
  /** By the path of the file that they show. */
  readonly thumbnails: ReadonlyMap<string, Thumbnail>;
  readonly diagnostics: readonly Diagnostic[];
}

const folder = 'thumbnails';
/** Shown half as wide: sharp on screens with two pixels to the point. */
const widthPx = 320;
/** Raised when pictures of the same file would look otherwise. */
const version = 1;
const drawn: ReadonlySet<string> = new Set(['pdf', 'slides.pdf']);
/** Decks whose first slide is made for its picture, where there is no deck as PDF; the picture is named after the first of them. */
const decks: readonly string[] = ['pptx', 'slides.html'];

/**
 * Draws the first page of each PDF and the first slide of each deck; files of one deck share a picture. A picture is named by what it shows: one that is there is not made again,
 * and one that shows nothing any more is removed.
 */
export async function makeThumbnails(
  { files }: Manifest,
  outDir: string,
  firstSlides: FirstSlides,
): Promise<MadeThumbnails> {
  const thumbnails = new Map<string, Thumbnail>();
  const filesOf = filesByStem(files);
  const diagnostics: Diagnostic[] = [];
  const draw = async (file: ManifestEntry): Promise<void> => {
    const path = `${folder}/${nameOf(file)}`;
    try {
      const there = pictureAt(join(outDir, path));
      const pdf = there ?? (await pdfOf(file, outDir, firstSlides));
      const png = there ?? (pdf && (await drawFirstPage(pdf)));
      if (png === undefined) return;
      if (there === undefined) await writeWholeFile(join(outDir, path), png);
      const thumbnail = thumbnailOf(path, png);
      for (const shown of sharing(file, filesOf.get(file.stem) ?? [])) thumbnails.set(shown.path, thumbnail);
    } catch (error) {
      diagnostics.push(
        createDiagnostic('output-unwritable', { path, reason: reasonOf(error) }, { file: file.source }),
      );
    }
  };
  await Promise.all(files.filter((file) => isDrawn(file, filesOf.get(file.stem) ?? [])).map(draw));
  firstSlides.end();
  removeOthers(join(outDir, folder), new Set([...thumbnails.values()].map(({ path }) => path)));
  return { thumbnails, diagnostics };
}

/** Whether a picture is made of a file: of several files of a deck it is of the one that is a PDF, else of the first. */
function isDrawn({ format }: ManifestEntry, ofDocument: readonly ManifestEntry[]): boolean {
  if (drawn.has(format)) return true;
  const formats = new Set(ofDocument.map((file) => file.format));
  return !formats.has('slides.pdf') && decks.find((deck) => formats.has(deck)) === format;
}

/** The files whose picture it is. */
function sharing(file: ManifestEntry, ofDocument: readonly ManifestEntry[]): readonly ManifestEntry[] {
  if (file.format === 'pdf') return [file];
  return [file, ...ofDocument.filter(({ format }) => decks.includes(format))];
}

/** The files of each document. */
function filesByStem(files: readonly ManifestEntry[]): ReadonlyMap<string, readonly ManifestEntry[]> {
  const found = new Map<string, ManifestEntry[]>();
  for (const file of files) {
    const known = found.get(file.stem);
    if (known === undefined) found.set(file.stem, [file]);
    else known.push(file);
  }
  return found;
}

function pdfOf(
  { format, path, stem }: ManifestEntry,
  outDir: string,
  firstSlides: FirstSlides,
): Promise<Uint8Array | undefined> | Uint8Array {
  return drawn.has(format) ? readFileSync(join(outDir, path)) : firstSlides.make(stem);
}

function nameOf({ sha256 }: ManifestEntry): string {
  return `${createHash('sha256').update(`${version}:${widthPx}:${sha256}`).digest('hex').slice(0, 16)}.png`;
}

function pictureAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function thumbnailOf(path: string, png: Uint8Array): Thumbnail {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  // The first chunk of a PNG begins with width and height (W3C PNG, 11.2.1).
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return { path, widthPx: width, heightPx: height, sha256: createHash('sha256').update(png).digest('hex') };
}

/** Letters are outlines: no font is looked for. */
async function drawFirstPage(pdf: Uint8Array): Promise<Uint8Array | undefined> {
  const page = drawPage(pdf);
  if (page === undefined) return undefined;
  const library = await import('@resvg/resvg-js');
  // A package in CommonJS: its exports are those of `default` where it is imported as it is.
  const { Resvg } = 'default' in library ? (library.default as typeof library) : library;
  const options = { fitTo: { mode: 'width', value: widthPx }, font: { loadSystemFonts: false } } as const;
  return new Resvg(page.svg, options).render().asPng();
}

/** Of the folder's pictures only those that have such a name are ours. */
function removeOthers(path: string, used: ReadonlySet<string>): void {
  for (const name of namesIn(path)) {
    if (/^[0-9a-f]{16}\.png$/.test(name) && !used.has(`${folder}/${name}`))
      rmSync(join(path, name), { force: true });
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
