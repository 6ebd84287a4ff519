import type { DecodeResult, Host, ReadResult } from './host.ts';

/** A host over files in memory, for tests and sandboxes; it decodes no images. */
export function createMemoryHost(files: Readonly<Record<string, Uint8Array>> = {}): Host {
  const noDecoder: DecodeResult = { ok: false, failure: 'broken', reason: 'this host decodes no images' };
  return {
    async readResource(path): Promise<ReadResult> {
      const bytes = files[path];
      return bytes === undefined
        ? { ok: false, failure: 'missing', reason: 'there is no such file' }
        : { ok: true, bytes };
    },
    readPackageFile: async () => undefined,
    readSystemFont: async () => ({ ok: false, reason: 'this host knows no fonts of a machine' }),
    decodeRaster: async () => noDecoder,
    shrinkRaster: async () => noDecoder,
    rasterizeSvg: async () => noDecoder,
    deflateRaw,
  };
}

/** By the Compression Streams standard, which every JavaScript platform has. */
async function deflateRaw(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
