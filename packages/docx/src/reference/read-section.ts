import type { XmlElement } from '@octavo/core';
import { at, elements, tree } from '../package/tree.ts';
import { sectionOrder } from './property-order.ts';

const left: ReadonlySet<string> = new Set(['w:paperSrc', 'w:formProt', 'w:footnotePr', 'w:endnotePr']);

/**
 * The properties of the section that the text stands in: the last one of the document, or the one that the block at `index` is
 * in. Headers that it does not name are those of the sections before it (ISO 29500-1 §17.10.5).
 */
export function readSection(
  blocks: readonly XmlElement[],
  index: number | undefined,
): XmlElement | undefined {
  const sections = blocks.flatMap((block, position) => {
    const section = block.name === 'w:sectPr' ? block : at(block, 'w:pPr', 'w:sectPr');
    return section === undefined ? [] : [{ section, position }];
  });
  const found = sections.findIndex(({ position }) => index === undefined || position >= index);
  const last = index === undefined ? sections.length - 1 : found;
  const section = sections[last]?.section;
  if (section === undefined) return undefined;
  const own = elements(section).filter(({ name }) => sectionOrder.includes(name) && !left.has(name));
  const inherited = sections
    .slice(0, last)
    .toReversed()
    .flatMap((entry) => elements(entry.section).filter(isStoryReference));
  const references = [...own.filter(isStoryReference), ...inherited].filter(
    (entry, position, all) => all.findIndex((other) => storyKey(other) === storyKey(entry)) === position,
  );
  return tree('w:sectPr', {}, [
    ...references,
    ...own.filter((entry) => !isStoryReference(entry)).toSorted(bySchema),
  ]);
}

function isStoryReference({ name }: XmlElement): boolean {
  return name === 'w:headerReference' || name === 'w:footerReference';
}

function storyKey({ name, attributes }: XmlElement): string {
  return `${name} ${attributes.get('w:type') ?? 'default'}`;
}

function bySchema(one: XmlElement, other: XmlElement): number {
  return sectionOrder.indexOf(one.name) - sectionOrder.indexOf(other.name);
}
