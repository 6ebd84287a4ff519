import type { XmlElement } from '../xml/xml-element.ts';
import { childElement, childElements, descendants, textOf } from '../xml/xml-element.ts';
import type { OoxmlPackage } from './open-package.ts';

/** The slides in the order in which they are shown; those that are not there are a finding of `danglingRelationship`. */
export function slideParts(opened: OoxmlPackage): readonly string[] {
  const part = 'ppt/presentation.xml';
  const targets = new Map(opened.relationships(part).map(({ id, target }) => [id, target]));
  return Array.from(descendants(opened.xml(part), 'p:sldId'), ({ attributes }) => attributes['r:id'] ?? '')
    .flatMap((id) => targets.get(id) ?? [])
    .filter(opened.has);
}

/** The part of one type that a part is related to. */
export function relatedPart(opened: OoxmlPackage, part: string, type: string): string | undefined {
  return opened.relationships(part).find((relationship) => relationship.type === type)?.target;
}

/** A placeholder's type and index as written; the type of a content placeholder is `obj` (ISO/IEC 29500-1 §19.3.1.36). */
export interface Placeholder {
  readonly type: string;
  readonly index: string;
}

/** The placeholder that a shape fills, if any. */
export function placeholderOf(shape: XmlElement): Placeholder | undefined {
  const properties = childElements(shape).find(({ name }) => name.startsWith('p:nv'));
  const application = properties && childElement(properties, 'p:nvPr');
  const placeholder = application && childElement(application, 'p:ph');
  return (
    placeholder && {
      type: placeholder.attributes['type'] ?? 'obj',
      index: placeholder.attributes['idx'] ?? '0',
    }
  );
}

/** The shapes of a slide, layout or master, groups opened, in reading order. */
export function shapesOf(slide: XmlElement): readonly XmlElement[] {
  const names = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp']);
  return Array.from(descendants(slide)).filter(({ name }) => names.has(name));
}

/** The name and description that a shape carries. */
export function shapeProperties(shape: XmlElement): Readonly<Record<string, string>> {
  return Array.from(descendants(shape, 'p:cNvPr'))[0]?.attributes ?? {};
}

/** A shape's paragraphs as text; breaks are line ends. */
export function paragraphsOf(element: XmlElement): readonly string[] {
  return Array.from(descendants(element, 'a:p'), (paragraph) =>
    shownElements(paragraph)
      .map((child) =>
        child.name === 'a:t' || child.name === 'm:t' ? textOf(child) : child.name === 'a:br' ? '\n' : '',
      )
      .join(''),
  );
}

/** What stands below an element where its preferred content is understood: equations, not what stands in for them (ISO/IEC 29500-3 §9.3). */
export function shownElements(element: XmlElement): readonly XmlElement[] {
  return childElements(element)
    .filter(({ name }) => name !== 'mc:Fallback')
    .flatMap((child) => [child, ...shownElements(child)]);
}

/** A slide's title, '' when it has none. */
export function titleOf(slide: XmlElement): string {
  const title = shapesOf(slide).find((shape) => /^(title|ctrTitle)$/.test(placeholderOf(shape)?.type ?? ''));
  return title === undefined ? '' : paragraphsOf(title).join('\n').trim();
}
