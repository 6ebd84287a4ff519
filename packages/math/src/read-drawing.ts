import type { FormulaDrawing } from './formula.ts';

/** MathJax's units in an em. */
const unitsPerEm = 1000;
/** Rules in tables of formulas, as thick as the bars of fractions: MathJax leaves theirs to a style sheet, which no drawing has with it. */
const rule = 'fill="none" stroke="currentColor" stroke-width="60"';

/**
 * MathJax's SVG as a drawing that needs no style sheet; nothing where it is as wide as the page, as formulas with several numbers are, or
 * has letters that no font draws.
 */
export function readDrawing(svg: string): FormulaDrawing | undefined {
  const [, root = '', content = ''] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(svg) ?? [];
  const box = /\sviewBox="([^"]*)"/.exec(root)?.[1]?.split(/\s+/).map(Number);
  const [left, top, width, height] = box ?? [];
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    return undefined;
  if (/[\ue000-\uf8ff]/.test(content) || !/\bwidth="[\d.]+ex"/.test(root)) return undefined;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" overflow="visible" viewBox="${left} ${top} ${width} ${height}">${plain(content)}</svg>`,
    widthEm: width / unitsPerEm,
    heightEm: height / unitsPerEm,
    depthEm: (top + height) / unitsPerEm,
  };
}

function plain(content: string): string {
  return (
    content
      // Shapes are filled; a stroke of no width would be drawn as the thinnest that there is.
      .replace(/ stroke="[^"]*"/g, '')
      .replace(/ stroke-width="0"/g, '')
      .replace(/<(line|rect) data-(?:line|frame)="[^"]*" class="mjx-(\w+)"/g, (_whole, shape, kind) => {
        const dash =
          kind === 'dashed'
            ? ' stroke-dasharray="140"'
            : kind === 'dotted'
              ? ' stroke-dasharray="60,140"'
              : '';
        return `<${String(shape)} ${rule}${dash}`;
      })
      .replace(/<(line|rect|ellipse|path)([^>]* stroke-width=)/g, (whole, shape, rest) =>
        whole.includes(' stroke=') ? whole : `<${String(shape)} stroke="currentColor"${String(rest)}`,
      )
      .replace(/ (?:data-[\w-]+|focusable|role)="[^"]*"/g, '')
  );
}
