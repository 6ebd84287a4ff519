import type { Deck } from '../../deck.ts';
import { escapeXml } from '../xml.ts';

/** Ids of slides begin at 256 (ISO/IEC 29500-1 §19.7.13). */
export function slideNumberId(index: number): number {
  return 256 + index;
}

/** The parts of a deck as groups of slides, as PowerPoint's outline shows them ([MS-PPTX] §2.6.1). */
export function sectionsXml({ sections, slides }: Deck): string {
  if (sections.length === 0) return '';
  const ids = new Map(slides.map((slide, index) => [slide.id, slideNumberId(index)]));
  const list = sections
    .map(({ name, slideIds }, index) => {
      const members = slideIds.map((id) => `<p14:sldId id="${ids.get(id)}"/>`).join('');
      return `<p14:section name="${escapeXml(name)}" id="${sectionId(index)}"><p14:sldIdLst>${members}</p14:sldIdLst></p14:section>`;
    })
    .join('');
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list}</p14:sectionLst></p:ext></p:extLst>`;
}

/** A GUID that is unique in the file and the same each time: its last group counts. */
function sectionId(index: number): string {
  return `{0C7A0D1E-5EC7-4104-8A00-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
