/**
 * A drawing that fills the box it is drawn in: what its root says of its own size would stand against that of the box. One without
 * `viewBox` is drawn as large as it is, since nothing says what of it to fit.
 */
export function fillBox(svg: string): string {
  return svg.replace(/<svg\b[^>]*>/, (root) =>
    /\sviewBox=/.test(root) ? root.replace(/\s(?:width|height)=(?:"[^"]*"|'[^']*')/g, '') : root,
  );
}
