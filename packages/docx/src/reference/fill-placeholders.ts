import type { XmlElement, XmlNode } from '@octavo/core';
import { isElement, withAttributes, withChildren } from '../package/tree.ts';
import type { ReferenceValues } from './reference-values.ts';

const placeholder = /\{\{\s*([\p{L}][\p{L}\p{N}_-]*)\s*\}\}/gu;

interface FillContext {
  readonly values: ReferenceValues;
  readonly onPlaceholder: (name: string, isKnown: boolean) => void;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a paragraph, text boxes in it left out. */
export function paragraphText(paragraph: XmlElement): string {
  return textElements(paragraph).map(textOf).join('');
}

/**
 * A paragraph with `{{title}}` and the like filled in. Word parts what is typed into runs wherever it was corrected or
 * checked, so that a placeholder may be spread over several: its value stands in the run where it begins.
 */
export function fillPlaceholders(paragraph: XmlElement, { values, onPlaceholder }: FillContext): XmlElement {
  const texts = textElements(paragraph);
  const whole = texts.map(textOf).join('');
  const edits = [...whole.matchAll(placeholder)].flatMap((match): Edit[] => {
    const name = match[1] ?? '';
    if (name === 'body') return [];
    const text = values.placeholders.get(name.toLowerCase()) ?? values.placeholders.get(name);
    onPlaceholder(name, text !== undefined);
    return [{ start: match.index, end: match.index + match[0].length, text: text ?? '' }];
  });
  if (edits.length === 0) return paragraph;
  const written = new Map<XmlElement, string>();
  let offset = 0;
  for (const element of texts) {
    const text = textOf(element);
    written.set(element, edited(text, offset, edits));
    offset += text.length;
  }
  return replaceTexts(paragraph, written);
}

/** A piece of the text from `offset` on after the edits. */
function edited(text: string, offset: number, edits: readonly Edit[]): string {
  let result = '';
  let index = 0;
  for (const { start, end, text: value } of edits) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, text.length)];
    if (to <= 0 || from >= text.length) continue;
    result += text.slice(index, from);
    if (start >= offset) result += value;
    index = to;
  }
  return result + text.slice(index);
}

function textElements(paragraph: XmlElement): readonly XmlElement[] {
  return paragraph.children.filter(isElement).flatMap((child): readonly XmlElement[] => {
    if (child.name === 'w:t') return [child];
    return ['w:r', 'w:hyperlink', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag'].includes(child.name)
      ? textElements(child)
      : [];
  });
}

function textOf(element: XmlElement): string {
  return element.children.filter((node) => !isElement(node)).join('');
}

function replaceTexts(element: XmlElement, written: ReadonlyMap<XmlElement, string>): XmlElement {
  const text = written.get(element);
  if (text !== undefined) return withChildren(withAttributes(element, { 'xml:space': 'preserve' }), [text]);
  return withChildren(
    element,
    element.children.map((node: XmlNode) => (isElement(node) ? replaceTexts(node, written) : node)),
  );
}
