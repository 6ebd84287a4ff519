import {
  assignIds,
  createMemoryHost,
  type Document,
  defaultConfig,
  type Host,
  mergeConfig,
  renderConfigFor,
  resolveDocument,
} from '@octavo/core';
import { renderDocument } from '../render-document.ts';
import type { EmbeddedModel } from './read-model.ts';

/** One transparent pixel (PNG): what every picture is when the text alone counts. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** Writes a model as Word again, to be compared with what came back. Nothing is read for it: pictures are a pixel. */
export async function writeAgain({
  document: model,
  numberHeadings,
  missing,
}: EmbeddedModel): Promise<Uint8Array> {
  // Ids are written in place; what was resolved is kept by them.
  const document: Document = structuredClone(model);
  assignIds(document);
  const lost = new Set(missing);
  const host: Host = {
    ...createMemoryHost(),
    readResource: async (path) =>
      lost.has(path)
        ? { ok: false, failure: 'missing', reason: 'it was missing' }
        : { ok: true, bytes: pixel },
    decodeRaster: async () => ({
      ok: true,
      image: { format: 'png', bytes: pixel, widthPx: 1, heightPx: 1 },
    }),
    rasterizeSvg: async () => ({
      ok: true,
      image: { format: 'png', bytes: pixel, widthPx: 1, heightPx: 1 },
    }),
  };
  const config = mergeConfig(defaultConfig, {
    toc: false,
    numberHeadings,
    docx: { embedModel: false, referenceDoc: '' },
  });
  const { resolved } = await resolveDocument(document, config, host);
  const { bytes } = await renderDocument(resolved, {
    theme: config.theme,
    config: renderConfigFor(resolved, config),
    host,
  });
  return bytes;
}
