import type { XmlComponent } from 'docx';
import type { ElementChild } from '../xml/element.ts';
import { XmlElement } from '../xml/element.ts';

/** What of a paragraph takes room, and the places in it that are named. */
export interface ParagraphContent {
  /** Its words; line breaks are line ends. */
  readonly text: string;
  /** Pictures and charts. */
  readonly drawings: readonly XmlComponent[];
  readonly bookmarks: readonly string[];
  /** Ids of the notes that it refers to. */
  readonly notes: readonly string[];
  readonly hasFormula: boolean;
}

/** Gathers the content of elements, ours and those of `docx`. */
export function paragraphContent(children: readonly ElementChild[]): ParagraphContent {
  const found = {
    text: '',
    drawings: [] as XmlComponent[],
    bookmarks: [] as string[],
    notes: [] as string[],
    hasFormula: false,
  };
  const visit = (child: ElementChild, isText: boolean): void => {
    if (typeof child === 'string') {
      if (isText) found.text += child;
      return;
    }
    if (!(child instanceof XmlElement)) {
      visitComponent(child);
      return;
    }
    const { rootKey, attributes, children: inner } = child;
    if (rootKey === 'w:bookmarkStart') found.bookmarks.push(String(attributes['w:name'] ?? ''));
    else if (rootKey === 'w:footnoteReference') found.notes.push(String(attributes['w:id'] ?? ''));
    else if (rootKey === 'w:br') found.text += '\n';
    else if (rootKey === 'w:tab') found.text += '    ';
    else if (rootKey === 'm:oMath' || rootKey === 'm:oMathPara') found.hasFormula = true;
    for (const entry of inner) visit(entry, rootKey === 'w:t');
  };
  const visitComponent = (component: XmlComponent): void => {
    const { rootKey, root } = component as unknown as {
      readonly rootKey: string;
      readonly root: readonly unknown[];
    };
    if (rootKey === 'm:oMath') {
      found.hasFormula = true;
      found.text += 'x = y + z';
    } else if (rootKey === 'w:hyperlink')
      for (const entry of root) {
        if (typeof entry === 'object' && entry !== null && 'prepForXml' in entry)
          visit(entry as XmlElement, false);
      }
    else if (rootKey === 'w:r') found.drawings.push(component);
  };
  for (const child of children) visit(child, false);
  return found;
}
