import type { EngineFile } from '../definition/engine-document.ts';
import { bytesOfDataUrl } from './bytes-of-data-url.ts';

/** The bytes of a file that a definition holds. */
export function bytesOfFile({ src }: EngineFile): Uint8Array {
  return typeof src === 'string' ? bytesOfDataUrl(src, 'An attachment') : src;
}

/** The media type that a file says of itself. */
export function mediaTypeOfFile({ src, type }: EngineFile): string {
  const said = typeof src === 'string' ? /^data:([^;,]+)/.exec(src)?.[1] : undefined;
  return type ?? said ?? 'application/octet-stream';
}
