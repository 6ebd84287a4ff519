/**
 * Where the content of a formula's cell stands, as classes of our own: what MathML Core lacks (`columnalign`, `columnspacing`, `columnlines`) is
 * left to style sheets, and pages allow no styles of elements. Read from what Temml writes.
 */
export function cellClasses(attributes: ReadonlyMap<string, string>): readonly string[] {
  const style = attributes.get('style') ?? '';
  const side = /\btml-(left|right)\b/.exec(attributes.get('class') ?? '')?.[1];
  return [
    ...(side === undefined ? [] : [`cell-${side}`]),
    ...(/padding-left:0(?:em|pt)?;/.test(style) ? ['cell-tight-left'] : []),
    ...(/padding-right:0(?:em|pt)?;/.test(style) ? ['cell-tight-right'] : []),
    ...(/padding-left:[12]em;/.test(style) ? ['cell-far'] : []),
    ...(/border-right:/.test(style) ? ['cell-ruled'] : []),
  ];
}

const looks: Readonly<Record<string, string>> = {
  // Chromium lays formulas out as blocks, which only its own values move.
  'cell-left': 'text-align:left;text-align:-webkit-left',
  'cell-right': 'text-align:right;text-align:-webkit-right',
  'cell-tight-left': 'padding-left:0',
  'cell-tight-right': 'padding-right:0',
  'cell-far': 'padding-left:1em',
  'cell-ruled': 'border-right:.06em solid',
};

/** The look of these classes, under a selector. */
export function cellStyle(scope: string): string {
  return Object.entries(looks)
    .map(([name, look]) => `${scope} .${name}{${look}}`)
    .join('');
}
