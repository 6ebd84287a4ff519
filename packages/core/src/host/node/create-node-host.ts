import type { Host } from '../host.ts';
import { deflateRaw } from './deflate-raw.ts';
import { findPackageFile } from './find-package-file.ts';
import { decodeRaster } from './raster/decode-raster.ts';
import { shrinkRaster } from './raster/shrink-raster.ts';
import { rasterizeSvg } from './rasterize-svg.ts';
import { readKeptFile } from './read-kept-file.ts';
import { readResource } from './read-resource.ts';
import { createSystemFonts } from './system-fonts/system-fonts.ts';

/** What a host needs to know; all paths absolute. */
export interface NodeHostOptions {
  /** The project: nothing outside it, or outside the document's folder, is read for a document. */
  readonly projectRoot: string;
  /** The folder that relative paths of the document begin at. */
  readonly documentFolder: string;
  /** Folders of packages whose dependencies may be used, too, such as Octavo's own for its fonts; asked for one after the other. */
  readonly packageRoots: Iterable<string>;
  /** Files that the user names himself, such as a reference document: `readResource` reads these wherever they lie. */
  readonly namedFiles?: readonly string[];
  /** Folders of the machine's fonts; without them there are none. */
  readonly systemFontFolders?: readonly string[];
}

/** One function for all hosts: what it packed can be kept by it. */
async function deflateHere(bytes: Uint8Array): Promise<Uint8Array> {
  return deflateRaw(bytes);
}

/**
 * The host for Node: files of one project, and images by `sharp` and `resvg`, each loaded when first needed. It never
 * uses the network, waits on no pipe or device, and reads no file over 64 MB.
 *
 * ```ts
 * const host = createNodeHost({ projectRoot, documentFolder: dirname(file), packageRoots: [] });
 * ```
 */
export function createNodeHost(options: NodeHostOptions): Host {
  const found = new Map<string, string | undefined>();
  const folders = new Map<string, string | undefined>();
  const findFile = (specifier: string): string | undefined => {
    if (!found.has(specifier)) found.set(specifier, findPackageFile(specifier, rootsOf(options), folders));
    return found.get(specifier);
  };
  return {
    readResource: async (path) => readResource(path, options),
    async readPackageFile(specifier) {
      const path = findFile(specifier);
      return path === undefined ? undefined : readKeptFile(path);
    },
    readSystemFont: createSystemFonts(options.systemFontFolders ?? []),
    decodeRaster,
    shrinkRaster,
    rasterizeSvg: (svg, widthPx) => rasterizeSvg(svg, widthPx, async (specifier) => findFile(specifier)),
    deflateRaw: deflateHere,
  };
}

function* rootsOf({ projectRoot, packageRoots }: NodeHostOptions): Iterable<string> {
  yield projectRoot;
  yield* packageRoots;
}
