import type { StructureNode, XmlElement } from '@octavo/testkit';
import { foreignLetters } from '@octavo/testkit';

/** Elements whose words are in no language, and the page's title, which can hold no element. */
const wordless: ReadonlySet<string> = new Set([
  'title',
  'code',
  'pre',
  'kbd',
  'math',
  'svg',
  'style',
  'script',
]);

/** Words in letters that the nearest `lang` around them is not written in. */
export function misspokenInHtml({ children }: XmlElement, language: string): readonly string[] {
  return children.flatMap((child) => {
    if (typeof child === 'string')
      return foreignLetters(child, language).map((words) => `${words} is said to be in ${language}`);
    return wordless.has(child.name) || child.attributes['aria-hidden'] === 'true'
      ? []
      : misspokenInHtml(child, child.attributes['lang'] ?? language);
  });
}

/** Words in letters that the nearest language around them is not written in. Code and formulas are in none. */
export function misspokenInPdf(
  nodes: readonly (StructureNode | string)[],
  language: string,
): readonly string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string')
      return foreignLetters(node, language).map((words) => `${words} is said to be in ${language}`);
    return /^(Code|Formula|Figure)$/.test(node.role)
      ? []
      : misspokenInPdf(node.children, node.language ?? language);
  });
}
