/** Text as SVG may hold it. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * About how wide a text is, in em, with room to spare: full-width characters count one, capitals and digits more than small letters. A
 * browser may draw the labels in a wider font than the theme's.
 */
export function estimateWidthEm(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character)) width += 1.05;
    else if (/[\p{Lu}\d%$&@]/u.test(character)) width += 0.68;
    else width += /[ilj.,:;'!|\s]/.test(character) ? 0.32 : 0.58;
  }
  return width;
}

/** A label broken into lines of at most `widthEm`, at spaces; between any two characters where there are none. */
export function wrapLabel(text: string, widthEm: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\s)|(?<=[\u3000-\u9fff])/)) {
    if (line !== '' && estimateWidthEm(line + word.trimEnd()) > widthEm) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line += word;
    }
  }
  return [...lines, line.trimEnd()];
}
