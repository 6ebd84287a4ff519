import { onceForBytes } from '../judges/once-for-bytes.ts';
import { printXml } from '../xml/print-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { OoxmlPackage } from './open-package.ts';
import { openPackage } from './open-package.ts';
import {
  paragraphsOf,
  placeholderOf,
  relatedPart,
  shapeProperties,
  shapesOf,
  slideParts,
  titleOf,
} from './slide-parts.ts';

/** One slide as its XML says it. */
export interface PptxSlide {
  readonly part: string;
  readonly layout?: string;
  readonly title: string;
  /** All paragraphs of the slide in reading order, the title's among them. */
  readonly paragraphs: readonly string[];
  /** The paragraphs of the notes. */
  readonly notes: readonly string[];
  /** The descriptions of pictures, tables and charts. */
  readonly alternativeTexts: readonly string[];
}

/** What stands in a presentation. */
export interface InspectedPptx {
  readonly opened: OoxmlPackage;
  readonly partNames: readonly string[];
  readonly slides: readonly PptxSlide[];
  /** Every part with markup in normal form, by name. */
  xml(part: string): string;
}

/** Reads a presentation's text and parts. */
export const inspectPptx = onceForBytes(readPptx);

function readPptx(bytes: Uint8Array): InspectedPptx {
  const opened = openPackage(bytes);
  return {
    opened,
    partNames: opened.partNames,
    slides: slideParts(opened).map((part) => readSlide(opened, part)),
    xml: (part) => printXml(opened.xml(part)),
  };
}

function readSlide(opened: OoxmlPackage, part: string): PptxSlide {
  const slide = opened.xml(part);
  const shapes = shapesOf(slide);
  const layout = relatedPart(opened, part, 'slideLayout');
  const notes = relatedPart(opened, part, 'notesSlide');
  return {
    part,
    ...(layout === undefined ? {} : { layout }),
    title: titleOf(slide),
    paragraphs: shapes.filter((shape) => !isFurniture(shape)).flatMap(paragraphsOf),
    notes: notes === undefined ? [] : readNotes(opened, notes),
    alternativeTexts: shapes
      .map((shape) => shapeProperties(shape)['descr'] ?? '')
      .filter((text) => text !== ''),
  };
}

/** Slide number, header, footer and date: they are on every slide and no part of what it says. Slides have no kind of placeholder for headers. */
function isFurniture(shape: XmlElement): boolean {
  const { type = '' } = placeholderOf(shape) ?? {};
  return (
    ['sldNum', 'ftr', 'dt'].includes(type) || (type === 'body' && shapeProperties(shape)['name'] === 'Header')
  );
}

function readNotes(opened: OoxmlPackage, part: string): readonly string[] {
  return shapesOf(opened.xml(part))
    .filter((shape) => placeholderOf(shape)?.type === 'body')
    .flatMap(paragraphsOf);
}
