/** The bytes in a data URL. Files and addresses are not read: whoever makes the definition reads them. */
export function bytesOfDataUrl(url: string, what = 'An image'): Uint8Array {
  const [, data] = /^data:[^,]*;base64,(.*)$/s.exec(url) ?? [];
  if (data === undefined) {
    throw new Error(`${what} is given as \`${url.slice(0, 60)}\`: give its bytes, or a data URL with them`);
  }
  return Uint8Array.from(Buffer.from(data, 'base64'));
}
