/** The SHA-256 of `bytes` as 64 hexadecimal digits (FIPS 180-4), by WebCrypto, which browsers and Node share. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // A view over a SharedArrayBuffer is the one kind that digest refuses; Octavo makes none.
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
