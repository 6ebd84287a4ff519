import { pdfmakePageSizes } from './internals/pdfmake.ts';

/** The size in points of paper that pdfmake knows by name. Throws for others, as pdfmake does: a definition is a program's. */
export function namedPageSize(name: string): { readonly width: number; readonly height: number } {
  const size = pdfmakePageSizes[name.toUpperCase()];
  if (size === undefined) throw new Error(`No paper is called \`${name}\`; give its size in points`);
  const [width, height] = size;
  return { width, height };
}
