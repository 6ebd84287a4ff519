import type { XmlElement } from '@octavo/core';
import { placeholdersOf } from './placeholders.ts';
import { at } from './xml-tree.ts';

/**
 * The masters with the one for ordinary slides first. A presentation's first master is that one; but LibreOffice, whose masters have no styles of
 * text, makes a master of each layout in use, the opening's first: there it is the first with a title, one body and the slide's number.
 */
export function mainMasterFirst<Source>(
  sources: readonly Source[],
  rootOf: (source: Source) => XmlElement,
): readonly Source[] {
  const [first] = sources;
  if (first === undefined || at(rootOf(first), 'p:txStyles') !== undefined) return sources;
  const main = sources.find((source) => {
    const types = placeholdersOf(rootOf(source)).map(({ type }) => type);
    return (
      types.includes('title') &&
      types.includes('sldNum') &&
      types.filter((type) => type === 'body').length === 1
    );
  });
  return main === undefined ? sources : [main, ...sources.filter((source) => source !== main)];
}
