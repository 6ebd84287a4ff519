import type { XmlElement, XmlNode } from '@octavo/core';
import { taskMark } from '../numbering/list-num-id.ts';
import {
  descendants,
  elements,
  isElement,
  tree,
  valueAt,
  withAttributes,
  withChildren,
} from '../package/tree.ts';
import { levelOrder } from './property-order.ts';

/** The numbering of a document and its reference in one, and what the reference's numbers have become. */
export interface MergedNumbering {
  readonly numbering: XmlElement;
  readonly numIds: ReadonlyMap<string, string>;
}

/** Ids of the reference begin here: no document has as many lists. */
const firstId = 1_000_000;

/** Puts the reference's numbering beside the document's; lists of the document get the bullets and numbers of the reference. */
export function mergeNumbering(
  reference: XmlElement | undefined,
  own: XmlElement,
  house: HouseLists,
): MergedNumbering {
  const abstracts = elements(reference, 'w:abstractNum');
  const nums = elements(reference, 'w:num');
  const abstractIds = new Map(
    abstracts.map((entry, index) => [entry.attributes.get('w:abstractNumId') ?? '', String(firstId + index)]),
  );
  const kept = nums.filter((entry) => abstractIds.has(valueAt(entry, 'w:abstractNumId') ?? ''));
  const numIds = new Map(
    kept.map((entry, index) => [entry.attributes.get('w:numId') ?? '', String(firstId + index)]),
  );
  const renamedAbstracts = abstracts.map((entry) =>
    withAttributes(entry, {
      'w:abstractNumId': abstractIds.get(entry.attributes.get('w:abstractNumId') ?? ''),
      'w15:restartNumberingAfterBreak': undefined,
    }),
  );
  const renamedNums = kept.map((entry) =>
    withAttributes(
      withChildren(
        entry,
        elements(entry).map((inner) =>
          inner.name === 'w:abstractNumId'
            ? withAttributes(inner, { 'w:val': abstractIds.get(inner.attributes.get('w:val') ?? '') })
            : inner,
        ),
      ),
      { 'w:numId': numIds.get(entry.attributes.get('w:numId') ?? '') },
    ),
  );
  return {
    numIds,
    numbering: withChildren(tree('w:numbering'), [
      ...elements(own, 'w:abstractNum').map((entry) => dressed(entry, house)),
      ...renamedAbstracts,
      ...elements(own, 'w:num'),
      ...renamedNums,
    ]),
  };
}

/** The definitions whose bullets and numbers the reference's own lists have. */
export interface HouseLists {
  readonly bullet: XmlElement | undefined;
  readonly decimal: XmlElement | undefined;
}

/** Finds them by the styles for lists, else by the first list of each kind in the reference's text. */
export function houseLists(
  reference: XmlElement | undefined,
  styles: XmlElement,
  body: XmlElement | undefined,
): HouseLists {
  const byStyle = (name: string): string | undefined => {
    const style = elements(styles, 'w:style').find(
      (entry) => valueAt(entry, 'w:name')?.toLowerCase() === name,
    );
    return style === undefined ? undefined : valueAt(style, 'w:pPr', 'w:numPr', 'w:numId');
  };
  const inText =
    body === undefined ? [] : descendants(body, 'w:numPr').map((entry) => valueAt(entry, 'w:numId'));
  const definition = (kind: 'bullet' | 'decimal', styleName: string): XmlElement | undefined =>
    [byStyle(styleName), ...inText]
      .map((numId) => abstractOf(numId, reference))
      .find((entry) => entry !== undefined && isOfKind(entry, kind));
  return { bullet: definition('bullet', 'list bullet'), decimal: definition('decimal', 'list number') };
}

function abstractOf(numId: string | undefined, reference: XmlElement | undefined): XmlElement | undefined {
  const num = elements(reference, 'w:num').find((entry) => entry.attributes.get('w:numId') === numId);
  const id = num === undefined ? undefined : valueAt(num, 'w:abstractNumId');
  return elements(reference, 'w:abstractNum').find((entry) => entry.attributes.get('w:abstractNumId') === id);
}

function isOfKind(definition: XmlElement, kind: 'bullet' | 'decimal'): boolean {
  const [first] = elements(definition, 'w:lvl');
  // A definition that numbers headings is not one for lists.
  if (
    first === undefined ||
    elements(definition, 'w:lvl').some(
      (level) =>
        elements(level, 'w:pStyle').length > 0 &&
        kind === 'decimal' &&
        /^Heading/.test(valueAt(level, 'w:pStyle') ?? ''),
    )
  )
    return false;
  return isBullet(first) === (kind === 'bullet');
}

/** A definition of Octavo's with the signs, formats and fonts of the house's; where its lines stand stays as it is. */
function dressed(definition: XmlElement, house: HouseLists): XmlElement {
  const levels = elements(definition, 'w:lvl');
  const isTask = levels.some((level) => valueAt(level, 'w:lvlText') === taskMark);
  const isHeading = levels.some((level) => elements(level, 'w:pStyle').length > 0);
  if (isTask || isHeading) return definition;
  const model = levels[0] !== undefined && isBullet(levels[0]) ? house.bullet : house.decimal;
  if (model === undefined) return definition;
  const models = new Map(elements(model, 'w:lvl').map((level) => [level.attributes.get('w:ilvl'), level]));
  return withChildren(
    definition,
    definition.children.map((node) => {
      const like = isElement(node) ? models.get(node.attributes.get('w:ilvl')) : undefined;
      if (!isElement(node) || node.name !== 'w:lvl' || like === undefined) return node;
      // A list of bullets may number its inner levels: whether the author's are bullets is the author's to say.
      return isBullet(like) === isBullet(node) ? dressedLevel(node, like) : node;
    }),
  );
}

function isBullet(level: XmlElement): boolean {
  return valueAt(level, 'w:numFmt') === 'bullet';
}

const taken: ReadonlySet<string> = new Set(['w:numFmt', 'w:isLgl', 'w:lvlText', 'w:lvlJc', 'w:rPr']);

function dressedLevel(own: XmlElement, like: XmlElement): XmlElement {
  const theirs = elements(like).filter(({ name }) => taken.has(name));
  const names = new Set(theirs.map(({ name }) => name));
  const rest = elements(own).filter(({ name }) => !names.has(name) && name !== 'w:isLgl' && name !== 'w:rPr');
  return withChildren(
    own,
    [...rest, ...theirs].toSorted(
      (one, other) => levelOrder.indexOf(one.name) - levelOrder.indexOf(other.name),
    ),
  );
}

/** A tree with the reference's numbers renamed. */
export function renumbered(element: XmlElement, numIds: ReadonlyMap<string, string>): XmlElement {
  const children = element.children.flatMap((node): readonly XmlNode[] => {
    if (!isElement(node)) return [node];
    const id = node.name === 'w:numPr' ? valueAt(node, 'w:numId') : undefined;
    // A number that is not defined would damage the document.
    if (id !== undefined && id !== '0' && !numIds.has(id)) return [];
    return [renumbered(node, numIds)];
  });
  const renamed = element.name === 'w:numId' ? numIds.get(element.attributes.get('w:val') ?? '') : undefined;
  const inner = withChildren(element, children);
  return renamed === undefined ? inner : withAttributes(inner, { 'w:val': renamed });
}
