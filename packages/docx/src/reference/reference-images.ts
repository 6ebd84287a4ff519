import type { Host } from '@octavo/core';
import type { DocxPackage } from '../package/open-docx.ts';
import type { ReferenceImage } from './reference.ts';

/** Reads the pictures of a reference, each once. */
export interface ImageReader {
  /** Where a picture stands in the result; nothing when it cannot be read. */
  pathOf(target: string): Promise<string | undefined>;
  read(): readonly ReferenceImage[];
  /** Names of those that cannot be used. */
  lost(): readonly string[];
}

/** Pictures are decoded and written anew, which takes away what cameras and programs put into them. */
export function createImageReader(opened: DocxPackage, host: Host): ImageReader {
  const paths = new Map<string, string | undefined>();
  const images: ReferenceImage[] = [];
  const read = async (target: string): Promise<string | undefined> => {
    const bytes = opened.bytes(target);
    if (bytes === undefined) return undefined;
    const metafile = metafileExtension(bytes);
    const decoded = metafile === undefined ? await host.decodeRaster(bytes) : undefined;
    const image =
      metafile !== undefined
        ? { extension: metafile, bytes }
        : decoded?.ok
          ? { extension: decoded.image.format, bytes: decoded.image.bytes }
          : undefined;
    if (image === undefined) return undefined;
    const path = `word/media/reference${images.length + 1}.${image.extension}`;
    images.push({ path, bytes: image.bytes });
    return path;
  };
  return {
    async pathOf(target) {
      if (!paths.has(target)) paths.set(target, await read(target));
      return paths.get(target);
    },
    read: () => images,
    lost: () => [...paths].flatMap(([target, path]) => (path === undefined ? [target] : [])),
  };
}

/** Logos are often metafiles, which Word draws itself and nothing here can decode ([MS-EMF] §2.3.4.2, [MS-WMF] §2.3.2.3). */
function metafileExtension(bytes: Uint8Array): 'emf' | 'wmf' | undefined {
  if (bytes.length < 44) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) === 1 && view.getUint32(40, true) === 0x464d4520) return 'emf';
  return view.getUint32(0, true) === 0x9ac6cdd7 ? 'wmf' : undefined;
}
