import { childElement, descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

/** Styles that are based on themselves over one or more steps: Word drops them. */
export const styleLoop: Lint = (opened) => {
  const part = 'word/styles.xml';
  const styles = opened.optionalXml(part);
  if (styles === undefined) return [];
  const parents = new Map(
    Array.from(descendants(styles, 'w:style'), (style) => [
      style.attributes['w:styleId'] ?? '',
      childElement(style, 'w:basedOn')?.attributes['w:val'],
    ]),
  );
  return [...parents.keys()]
    .filter((style) => isLooped(style, parents))
    .map((style) => ({ lint: 'style-loop', part, message: `the style "${style}" is based on itself` }));
};

function isLooped(style: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next = parents.get(style); next !== undefined && !seen.has(next); next = parents.get(next)) {
    if (next === style) return true;
    seen.add(next);
  }
  return false;
}
