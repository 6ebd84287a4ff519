import type { DecodedImage } from '../../host/host.ts';

/** An image as a `data:` address. */
export function toDataUrl({ format, bytes }: DecodedImage): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8_192) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8_192)));
  }
  return `data:image/${format};base64,${btoa(chunks.join(''))}`;
}
