import type { XmlElement } from '../../xml/xml-element.ts';
import { descendants, textOf } from '../../xml/xml-element.ts';
import { storyElements, storyParts } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import { fieldResults } from '../paragraph-parts.ts';

/** References that show nothing, or other words than stand in the bookmark that they repeat: they would change at the first update. */
export const cachedReference: Lint = (opened) => {
  const marked = new Map(storyParts(opened).flatMap((part) => bookmarkTexts(opened.xml(part))));
  return Array.from(storyElements(opened, 'w:p')).flatMap(({ part, element }) =>
    fieldResults(element)
      .filter(({ instruction }) => /^(REF|PAGEREF|NOTEREF)\b/.test(instruction))
      .flatMap(({ instruction, result }) => {
        if (result.trim() === '') return [`${instruction} shows nothing`];
        const [kind, name = '', ...switches] = instruction.split(/\s+/);
        const isText = kind === 'REF' && switches.every((entry) => entry === '\\h');
        const text = marked.get(name);
        return isText && text !== undefined && text !== result
          ? [`${instruction} shows "${result}", the bookmark holds "${text}"`]
          : [];
      })
      .map((message) => ({ lint: 'cached-reference', part, message })),
  );
};

/** The text between the ends of each bookmark. */
function bookmarkTexts(root: XmlElement): readonly (readonly [string, string])[] {
  const open = new Map<string, { readonly name: string; text: string }>();
  const closed: (readonly [string, string])[] = [];
  for (const element of descendants(root)) {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:bookmarkStart')
      open.set(id, { name: element.attributes['w:name'] ?? '', text: '' });
    else if (element.name === 'w:t') {
      const text = textOf(element);
      for (const bookmark of open.values()) bookmark.text += text;
    } else if (element.name === 'w:bookmarkEnd') {
      const bookmark = open.get(id);
      if (bookmark !== undefined) closed.push([bookmark.name, bookmark.text]);
      open.delete(id);
    }
  }
  return closed;
}
