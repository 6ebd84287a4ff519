/** `property: value` pairs of a style attribute or rule; of equal properties the last. `!important` is left off. */
export function parseDeclarations(css: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim();
    if (property === 'font') for (const [name, part] of fontParts(value)) declarations.set(name, part);
    else if (property === 'marker')
      for (const end of ['start', 'mid', 'end']) declarations.set(`marker-${end}`, value);
    else if (property !== '' && value !== '') declarations.set(property, value);
  }
  return declarations;
}

/** The shorthand `font: italic bold 12px/1.2 Arial, sans-serif`; it is no presentation attribute. */
function fontParts(value: string): readonly (readonly [string, string])[] {
  const match = /^((?:[a-z-]+\s+|[1-9]00\s+){0,4}?)([\d.]+[a-z%]+)(?:\s*\/\s*[\d.]+[a-z%]*)?\s+(.+)$/i.exec(
    value,
  );
  if (match === null) return [];
  const [, before = '', size = '', families = ''] = match;
  const style = /\b(italic|oblique)\b/i.exec(before)?.[1];
  const weight = /\b(bold|bolder|lighter|[1-9]00)\b/i.exec(before)?.[1];
  return [
    ...(style === undefined ? [] : [['font-style', style] as const]),
    ...(weight === undefined ? [] : [['font-weight', weight] as const]),
    ['font-size', size],
    ['font-family', families],
  ];
}
