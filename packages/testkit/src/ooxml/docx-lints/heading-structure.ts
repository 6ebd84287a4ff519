import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const part = 'word/styles.xml';

/** Heading styles without their outline level, or that let a heading part from its text. */
export const headingStructure: Lint = (opened) => {
  const styles = opened.optionalXml(part);
  if (styles === undefined) return [];
  return Array.from(descendants(styles, 'w:style')).flatMap((style) => {
    const depth = /^Heading([1-9])$/.exec(style.attributes['w:styleId'] ?? '')?.[1];
    return depth === undefined ? [] : faultsOf(style, Number(depth));
  });
};

function faultsOf(style: XmlElement, depth: number): ReturnType<Lint> {
  const properties = childElement(style, 'w:pPr');
  const level = properties && childElement(properties, 'w:outlineLvl')?.attributes['w:val'];
  const keep = properties && childElement(properties, 'w:keepNext');
  return [
    ...(level === String(depth - 1) ? [] : [`Heading${depth} has the outline level ${level ?? 'of text'}`]),
    ...(keep === undefined ? [`Heading${depth} does not keep with the next paragraph`] : []),
  ].map((message) => ({ lint: 'heading-structure', part, message }));
}
