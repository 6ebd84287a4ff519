import type { XmlElement } from '../xml/xml-element.ts';
import { childElement, descendants } from '../xml/xml-element.ts';
import type { OoxmlPackage } from './open-package.ts';
import { placeholderOf, relatedPart, shapesOf } from './slide-parts.ts';

/** Where the sizes of a slide's words are said: its shape, the layout's, the master's, the master's styles. */
export interface SizeSources {
  readonly layout: XmlElement | undefined;
  readonly master: XmlElement | undefined;
}

export function sizeSources(opened: OoxmlPackage, slide: string): SizeSources {
  const layout = relatedPart(opened, slide, 'slideLayout');
  const master = layout === undefined ? undefined : relatedPart(opened, layout, 'slideMaster');
  return {
    layout: layout === undefined ? undefined : opened.optionalXml(layout),
    master: master === undefined ? undefined : opened.optionalXml(master),
  };
}

/** The smallest size of the words of a shape in points, the baked font scale counted; undefined when it has none. */
export function smallestSizePt(shape: XmlElement, sources: SizeSources): number | undefined {
  const scale = Array.from(descendants(shape, 'a:normAutofit'))[0]?.attributes['fontScale'];
  const factor = scale === undefined ? 1 : Number(scale.replace('%', '000')) / 100_000;
  const sizes = Array.from(descendants(shape, 'a:p')).flatMap((paragraph) => {
    const properties = childElement(paragraph, 'a:pPr');
    const level = Number(properties?.attributes['lvl'] ?? 0) + 1;
    return Array.from(descendants(paragraph, 'a:r'))
      .filter((run) => run.children.length > 0)
      .map((run) => childElement(run, 'a:rPr')?.attributes['sz'] ?? inheritedSize(shape, level, sources));
  });
  if (sizes.length === 0) return undefined;
  return (Math.min(...sizes.map(Number)) / 100) * factor;
}

function inheritedSize(shape: XmlElement, level: number, { layout, master }: SizeSources): string {
  const placeholder = placeholderOf(shape);
  const inLayout =
    layout && shapesOf(layout).find((other) => placeholderOf(other)?.index === placeholder?.index);
  const type = placeholderOf(inLayout ?? shape)?.type ?? '';
  const isTitle = type === 'title' || type === 'ctrTitle';
  const inMaster =
    master && shapesOf(master).find((other) => placeholderOf(other)?.type === (isTitle ? 'title' : 'body'));
  const styles = master && Array.from(descendants(master, isTitle ? 'p:titleStyle' : 'p:bodyStyle'))[0];
  const lists = [shape, inLayout, inMaster].map(
    (source) => source && Array.from(descendants(source, 'a:lstStyle'))[0],
  );
  const found = [...lists, styles].flatMap((list) => {
    const paragraph = list && childElement(list, `a:lvl${level}pPr`);
    const run = paragraph && childElement(paragraph, 'a:defRPr');
    return run?.attributes['sz'] ?? [];
  });
  return found[0] ?? '1800';
}
