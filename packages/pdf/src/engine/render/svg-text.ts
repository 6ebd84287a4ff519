const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The words of a drawing: what stands between its tags. */
export function svgText(svg: string): string {
  if (!svg.includes('<text')) return '';
  return svg
    .replace(/<(style|title|desc|metadata)\b[^>]*>[\s\S]*?<\/\1\s*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => entities[name] ?? numericEntity(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function numericEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
