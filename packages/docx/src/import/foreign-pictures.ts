import { isMedia, mediaDigests } from '../model-part/media-digests.ts';
import type { DocxPackage } from '../package/open-docx.ts';
import type { EmbeddedModel } from './read-model.ts';

/** Stands before the address of a picture that the document was not written with, while texts are compared; from the private use area. */
export const foreignMark = '\uE0F1';

/** Paths of the pictures that an editor brought, or that a program has coded anew. */
export async function foreignPictures(
  opened: DocxPackage,
  { media }: EmbeddedModel,
): Promise<ReadonlySet<string>> {
  if (media === undefined) return new Set();
  const own = new Set(media);
  const shown = opened.paths.filter(isMedia).flatMap((path): readonly (readonly [string, Uint8Array])[] => {
    const bytes = opened.bytes(path);
    return bytes === undefined ? [] : [[path, bytes]];
  });
  const digests = await mediaDigests(shown);
  return new Set([...digests].flatMap(([path, digest]) => (own.has(digest) ? [] : [path])));
}
