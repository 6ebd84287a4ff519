import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements, descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const part = 'word/document.xml';
const emuPerTwip = 635;

/** Pictures and charts that are wider than the text of their section or their cell. */
export const imageWidth: Lint = (opened) => {
  const body = childElement(opened.xml(part), 'w:body');
  return body === undefined
    ? []
    : sectionsOf(body).flatMap(({ blocks, width }) => blocks.flatMap((block) => faults(block, width)));
};

interface Section {
  readonly blocks: readonly XmlElement[];
  readonly width: number;
}

/** The blocks of each section with the width of its column in twips; the properties stand at a section's end. */
function sectionsOf(body: XmlElement): readonly Section[] {
  const sections: Section[] = [];
  let blocks: XmlElement[] = [];
  for (const block of childElements(body)) {
    blocks.push(block);
    const properties = block.name === 'w:sectPr' ? block : Array.from(descendants(block, 'w:sectPr'))[0];
    if (properties === undefined) continue;
    sections.push({ blocks, width: textWidth(properties) });
    blocks = [];
  }
  return sections;
}

function textWidth(section: XmlElement): number {
  const size = childElement(section, 'w:pgSz')?.attributes ?? {};
  const margins = childElement(section, 'w:pgMar')?.attributes ?? {};
  const columns = childElement(section, 'w:cols')?.attributes ?? {};
  const count = Number(columns['w:num'] ?? 1);
  const line = Number(size['w:w']) - Number(margins['w:left']) - Number(margins['w:right']);
  return (line - (count - 1) * Number(columns['w:space'] ?? 0)) / count;
}

function faults(block: XmlElement, width: number): ReturnType<Lint> {
  const cells = Array.from(descendants(block, 'w:tc'));
  const inCells = new Set(cells.flatMap((cell) => Array.from(descendants(cell, 'wp:extent'))));
  return [
    ...Array.from(descendants(block, 'wp:extent'))
      .filter((extent) => !inCells.has(extent))
      .map((extent) => ({ extent, limit: width })),
    ...cells.flatMap((cell) =>
      Array.from(descendants(cell, 'wp:extent'), (extent) => ({ extent, limit: cellWidth(cell) ?? width })),
    ),
  ]
    .filter(({ extent, limit }) => Number(extent.attributes['cx']) > limit * emuPerTwip + 12_700)
    .map(({ extent, limit }) => ({
      lint: 'image-width',
      part,
      message: `a picture is ${Math.round(Number(extent.attributes['cx']) / emuPerTwip)} twips wide, its text ${Math.round(limit)}`,
    }));
}

function cellWidth(cell: XmlElement): number | undefined {
  const properties = childElement(cell, 'w:tcPr');
  const width = properties && childElement(properties, 'w:tcW')?.attributes;
  return width?.['w:type'] === 'dxa' ? Number(width['w:w']) : undefined;
}
