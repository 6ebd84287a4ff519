/** Whether a file's content is SVG, whatever its name: XML whose first element is `svg`. */
export function isSvg(bytes: Uint8Array): boolean {
  const head = readSvgText(bytes.subarray(0, 65_536), false)?.trimStart() ?? '';
  const first = head.replace(/^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)+/, '');
  return /^<(?:[\w-]+:)?svg[\s>/]/.test(first) || /^<!DOCTYPE\s+svg[\s>[]/i.test(first) || hasLateRoot(first);
}

/** A document type of another name whose root is SVG all the same. */
function hasLateRoot(text: string): boolean {
  return /^<!DOCTYPE/i.test(text) && /<(?:[\w-]+:)?svg[\s>/]/.test(text);
}

/** The text of an XML file by its byte order mark, else its declaration, else UTF-8; `undefined` when it is not so. */
export function readSvgText(bytes: Uint8Array, isStrict = true): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1]?.toLowerCase();
  const isLatin = declared === 'iso-8859-1' || declared === 'windows-1252' || declared === 'us-ascii';
  const marked = head.startsWith('\xff\xfe')
    ? 'utf-16le'
    : head.startsWith('\xfe\xff')
      ? 'utf-16be'
      : undefined;
  try {
    return new TextDecoder(marked ?? (isLatin ? 'windows-1252' : 'utf-8'), { fatal: isStrict }).decode(bytes);
  } catch {
    return undefined;
  }
}
