import type { OoxmlPackage } from '../ooxml/open-package.ts';
import { placeholderOf, relatedPart, shapeProperties, shapesOf, slideParts } from '../ooxml/slide-parts.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { descendants, textOf } from '../xml/xml-element.ts';

/** A rectangle in points from the slide's top left corner. */
export interface SlideBox {
  readonly leftPt: number;
  readonly topPt: number;
  readonly rightPt: number;
  readonly bottomPt: number;
}

/** A shape with the place that it has or inherits. */
export interface PlacedShape {
  readonly name: string;
  readonly box: SlideBox;
  /** What its text says, fields (slide number, date) left out; other programs fill those. */
  readonly text: string;
  readonly isText: boolean;
}

/** A slide as its XML places it. */
export interface PlacedSlide {
  readonly part: string;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly shapes: readonly PlacedShape[];
}

const emuPerPt = 12_700;

/** The shapes of every slide with the boxes that they have or inherit from layout and master. */
export function slideBoxes(opened: OoxmlPackage): readonly PlacedSlide[] {
  const size = Array.from(descendants(opened.xml('ppt/presentation.xml'), 'p:sldSz'))[0]?.attributes ?? {};
  return slideParts(opened).map((part) => ({
    part,
    widthPt: Number(size['cx']) / emuPerPt,
    heightPt: Number(size['cy']) / emuPerPt,
    shapes: shapesOf(opened.xml(part)).flatMap((shape) => {
      const box = boxOf(shape, inheritance(opened, part));
      if (box === undefined) return [];
      const name = shapeProperties(shape)['name'] ?? '';
      return [{ name, box, text: shownText(shape), isText: shape.name === 'p:sp' || hasTable(shape) }];
    }),
  }));
}

/** The layout of a slide and the master of that. */
function inheritance(opened: OoxmlPackage, slide: string): readonly XmlElement[] {
  const layout = relatedPart(opened, slide, 'slideLayout');
  const master = layout === undefined ? undefined : relatedPart(opened, layout, 'slideMaster');
  return [layout, master].flatMap((part) => (part === undefined ? [] : (opened.optionalXml(part) ?? [])));
}

/** A shape's own place, else that of the placeholder it inherits from (ISO/IEC 29500-1 §19.3.1.36). */
export function boxOf(shape: XmlElement, parents: readonly XmlElement[]): SlideBox | undefined {
  const own = ownBox(shape);
  if (own !== undefined) return own;
  const placeholder = placeholderOf(shape);
  if (placeholder === undefined) return undefined;
  const [layout, master] = parents;
  const inLayout =
    layout &&
    shapesOf(layout).find(
      (other) => placeholderOf(other)?.index === placeholder.index && isSameKind(other, placeholder.type),
    );
  const layoutBox = inLayout && ownBox(inLayout);
  if (layoutBox !== undefined) return layoutBox;
  const type = masterType((inLayout && placeholderOf(inLayout)?.type) ?? placeholder.type);
  const inMaster = master && shapesOf(master).find((other) => placeholderOf(other)?.type === type);
  return inMaster && ownBox(inMaster);
}

function isSameKind(other: XmlElement, type: string): boolean {
  return masterType(placeholderOf(other)?.type ?? '') === masterType(type);
}

/** A master has one placeholder for titles and one for all sorts of content. */
function masterType(type: string): string {
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum'].includes(type) ? type : 'body';
}

function ownBox(shape: XmlElement): SlideBox | undefined {
  const transform = Array.from(descendants(shape)).find(({ name }) => name === 'a:xfrm' || name === 'p:xfrm');
  if (transform === undefined) return undefined;
  const number = (name: string, attribute: string): number =>
    Number(Array.from(descendants(transform, name))[0]?.attributes[attribute] ?? 0) / emuPerPt;
  const [leftPt, topPt] = [number('a:off', 'x'), number('a:off', 'y')];
  return { leftPt, topPt, rightPt: leftPt + number('a:ext', 'cx'), bottomPt: topPt + number('a:ext', 'cy') };
}

function hasTable(shape: XmlElement): boolean {
  return Array.from(descendants(shape, 'a:tbl')).length > 0;
}

/** The words that a program which sets no equations must show: those of runs, what stands in for equations among them. */
function shownText(shape: XmlElement): string {
  return Array.from(descendants(shape, 'a:p'), (paragraph) =>
    Array.from(descendants(paragraph, 'a:r'), (run) =>
      Array.from(descendants(run, 'a:t'), textOf).join(''),
    ).join(''),
  ).join('\n');
}
