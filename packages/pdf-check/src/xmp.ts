/** A property of an XMP packet, with the prefix that it is written with. */
export interface XmpProperty {
  readonly prefix: string;
  readonly value: string;
}

export const namespaces = {
  pdfua: 'http://www.aiim.org/pdfua/ns/id/',
  pdfa: 'http://www.aiim.org/pdfa/ns/id/',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
} as const;

/** A property by its namespace and name, as an attribute or an element (ISO 16684-1, 7.9). */
export function xmpProperty(
  packet: string,
  namespace: keyof typeof namespaces,
  name: string,
): XmpProperty | undefined {
  const uri = namespaces[namespace].replace(/[.?]/g, '\\$&');
  for (const [, prefix = ''] of packet.matchAll(new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${uri}["']`, 'g'))) {
    const attribute = new RegExp(`\\s${prefix}:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(packet);
    if (attribute !== null) return { prefix, value: unescapeXml(attribute[1] ?? attribute[2] ?? '') };
    const element = new RegExp(
      `<${prefix}:${name}\\b[^>]*?(?:/>|>([\\s\\S]*?)</${prefix}:${name}\\s*>)`,
    ).exec(packet);
    if (element !== null) return { prefix, value: element[1] ?? '' };
  }
  return undefined;
}

/** The items of an array or the value itself, as plain text. */
export function xmpItems(
  value: string,
): readonly { readonly language: string | undefined; readonly text: string }[] {
  const items = [...value.matchAll(/<rdf:li\b([^>]*?)(?:\/>|>([\s\S]*?)<\/rdf:li\s*>)/g)];
  if (items.length === 0)
    return value.trim() === '' ? [] : [{ language: undefined, text: unescapeXml(value.trim()) }];
  return items.map(([, attributes = '', text = '']) => ({
    language: /xml:lang\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1],
    text: unescapeXml(text),
  }));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? whole;
    },
  );
}
