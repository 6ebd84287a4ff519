import type { Markup } from '../xml/markup.ts';

const sectionEnd = /<w:p><w:pPr>(<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/gs;

/**
 * Puts the properties of a section into its last paragraph, as Word does: `docx` gives them a paragraph of their own, which would show as an empty
 * line. After a table there has to be one.
 */
export function joinSectionEnds(xml: Markup): Markup {
  let joined = '';
  let from = 0;
  for (const match of xml.matchAll(sectionEnd)) {
    const [whole, section = ''] = match;
    joined += withSection(xml.slice(from, match.index), section);
    from = match.index + whole.length;
  }
  return joined + xml.slice(from);
}

function withSection(before: Markup, section: Markup): Markup {
  const start = before.endsWith('</w:p>') ? before.lastIndexOf('<w:p>') : -1;
  const end = start === -1 ? -1 : before.indexOf('</w:pPr>', start);
  if (end === -1) return `${before}<w:p><w:pPr><w:pStyle w:val="TableSpacer"/>${section}</w:pPr></w:p>`;
  return before.slice(0, end) + section + before.slice(end);
}
