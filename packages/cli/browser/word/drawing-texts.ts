import JSZip from 'jszip';

/**
 * The descriptions of a Word file's drawings in the order of its text (ISO 29500-1 §20.4.2.5). Of alternative contents the last
 * counts (ISO 29500-3 §9.3), as for the library, which understands no other namespace.
 */
export async function drawingTexts(file: ArrayBuffer): Promise<readonly string[]> {
  const part = (await JSZip.loadAsync(file)).file('word/document.xml');
  if (part === null) return [];
  const xml = new DOMParser().parseFromString(await part.async('text'), 'application/xml');
  return Array.from(xml.getElementsByTagNameNS('*', 'docPr'))
    .filter((properties) => !isChoice(properties))
    .map((properties) => properties.getAttribute('descr') ?? '');
}

function isChoice(element: Element): boolean {
  const parent = element.parentElement;
  return parent !== null && (parent.localName === 'Choice' || isChoice(parent));
}
