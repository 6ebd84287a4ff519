import type { SectionLayout } from '../page/section-layout.ts';
import { XmlElement } from '../xml/element.ts';

/** Stands in the flow where the page is laid out otherwise from here on; no element of the document comes of it. */
export class SectionStart extends XmlElement {
  /** Undefined: as the text was before. */
  readonly layout: SectionLayout | undefined;

  constructor(layout: SectionLayout | undefined) {
    super('w:sectPr');
    this.layout = layout;
  }
}
