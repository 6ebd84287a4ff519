import type { Markup } from '../xml/markup.ts';

/**
 * Marks sections as running from right to left: columns, the gutter and the line above notes then begin at the right (ISO/IEC 29500-1 §17.6.1).
 * `docx` has no option for it; the mark stands before `w:docGrid`, which `docx` always writes (§17.6.17).
 */
export function mirrorSections(xml: Markup): Markup {
  return xml.replace(/<w:docGrid\b/g, '<w:bidi/><w:docGrid');
}
