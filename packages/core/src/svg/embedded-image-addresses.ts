import { resolveXmlReferences } from '../xml/resolve-xml-references.ts';

/** The `data:` addresses that a drawing links to, as its XML means them; each once. */
export function embeddedImageAddresses(source: string): readonly string[] {
  const addresses = [...source.matchAll(/href\s*=\s*(?:"(\s*data:[^"]*)"|'(\s*data:[^']*)')/gi)].flatMap(
    ([, double, single]) => resolveXmlReferences(double ?? single ?? '') ?? [],
  );
  return [...new Set(addresses)];
}
