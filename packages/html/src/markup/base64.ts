/** Base64 (RFC 4648 §4) without Node's `Buffer`, so that pages can be made in a browser, too. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // In pieces: the arguments of a call are limited.
  for (let start = 0; start < bytes.length; start += 0x6000) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + 0x6000))));
  }
  return pieces.join('');
}
