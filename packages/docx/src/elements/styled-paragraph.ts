import { element, valueElement, XmlElement } from '../xml/element.ts';
import type { InlineElement } from './inline-element.ts';

/** What a paragraph may say of itself: a style says the rest. */
export interface StyledParagraphOptions {
  readonly style: string;
  readonly pageBreakBefore?: boolean;
  /** Makes it the large letter of the next paragraph, so many lines of it high. */
  readonly dropCapLines?: number;
  readonly numbering?: { readonly numId: number; readonly level: number };
  /** Set where it differs from the document's direction. */
  readonly direction?: 'ltr' | 'rtl';
}

/** A paragraph in a style. Values, not commands: `changed` and `startingWith` return a changed copy. */
export class StyledParagraph extends XmlElement {
  readonly settings: StyledParagraphOptions;
  readonly content: readonly InlineElement[];

  constructor(settings: StyledParagraphOptions, content: readonly InlineElement[]) {
    super('w:p', {}, [paragraphProperties(settings), ...content]);
    this.settings = settings;
    this.content = content;
  }

  changed(settings: Partial<StyledParagraphOptions>): StyledParagraph {
    return new StyledParagraph({ ...this.settings, ...settings }, this.content);
  }

  startingWith(content: readonly InlineElement[]): StyledParagraph {
    return new StyledParagraph(this.settings, [...content, ...this.content]);
  }
}

/** Makes a paragraph. */
export function styledParagraph(
  settings: StyledParagraphOptions,
  content: readonly InlineElement[],
): StyledParagraph {
  return new StyledParagraph(settings, content);
}

/** In the order that the schema asks for (ISO 29500-1 §17.3.1.26). */
function paragraphProperties(settings: StyledParagraphOptions): XmlElement {
  const { style, pageBreakBefore, dropCapLines, numbering, direction } = settings;
  return element('w:pPr', {}, [
    valueElement('w:pStyle', style),
    ...(pageBreakBefore === true ? [element('w:pageBreakBefore')] : []),
    ...(dropCapLines === undefined
      ? []
      : [
          element('w:framePr', {
            'w:dropCap': 'drop',
            'w:lines': dropCapLines,
            'w:wrap': 'around',
            'w:vAnchor': 'text',
            'w:hAnchor': 'text',
          }),
        ]),
    ...(numbering === undefined
      ? []
      : [
          element('w:numPr', {}, [
            valueElement('w:ilvl', numbering.level),
            valueElement('w:numId', numbering.numId),
          ]),
        ]),
    ...(direction === undefined ? [] : [valueElement('w:bidi', direction === 'rtl' ? 1 : 0)]),
  ]);
}
