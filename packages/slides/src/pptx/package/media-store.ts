import type { RasterAsset, VectorAsset } from '@octavo/core';
import type { Part } from './part.ts';
import { contentTypes } from './part.ts';

/** The images of a package while it is written; equal ones are stored once, named by their content. */
export class MediaStore {
  readonly #parts = new Map<string, Part>();

  pathOfRaster({ format, hash, bytes }: RasterAsset): string {
    return this.#add(`/ppt/media/${hash.slice(0, 24)}.${format}`, contentTypes[format], bytes);
  }

  /** With outlines for letters where there are: PowerPoint has the fonts of few drawings. */
  pathOfSvg({ hash, svg, outlinedSvg }: VectorAsset): string {
    return this.#add(`/ppt/media/${hash.slice(0, 24)}.svg`, contentTypes.svg, outlinedSvg ?? svg);
  }

  parts(): readonly Part[] {
    return [...this.#parts.values()];
  }

  #add(path: string, contentType: string, content: string | Uint8Array): string {
    if (!this.#parts.has(path)) this.#parts.set(path, { path, contentType, content, relationships: [] });
    return path;
  }
}
