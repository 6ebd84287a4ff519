import { parseAsync, renderDocument } from 'docx-preview';
import { breakSections } from './break-sections.ts';
import { describeDrawings } from './describe-drawings.ts';
import { drawingTexts } from './drawing-texts.ts';
import { wordLineHeights } from './line-heights.ts';

/** A Word file as elements of a page. */
export interface RenderedWord {
  /** Constructed, since the policy of the page lets no element bring styles. */
  readonly styles: readonly CSSStyleSheet[];
  readonly nodes: readonly Node[];
}

const options = {
  // The policy of the page lets images and fonts come from within it alone.
  useBase64URL: true,
  renderAltChunks: false,
  // Else each section begins a page.
  ignoreLastRenderedPageBreak: false,
};

/** Renders a Word file, and mends what the library leaves out: sections, headings, descriptions, line heights. */
export async function renderWord(file: ArrayBuffer): Promise<RenderedWord> {
  const parsed = await parseAsync(file, options);
  breakSections(parsed.documentPart.body);
  const nodes = await renderDocument(parsed, options);
  const elements = nodes.filter((node) => node instanceof HTMLElement);
  const shown = elements.filter(({ localName }) => localName !== 'style');
  const texts = await drawingTexts(file);
  for (const element of shown) {
    markHeadings(element);
    describeDrawings(element, texts);
    for (const { style } of element.querySelectorAll<HTMLElement>('[style*="line-height"]'))
      style.cssText = wordLineHeights(style.cssText);
    // What the library makes of a run that names its East Asian or right-to-left language alone.
    for (const run of element.querySelectorAll('[lang=null]')) run.removeAttribute('lang');
  }
  return { styles: elements.filter(({ localName }) => localName === 'style').map(sheetOf), nodes: shown };
}

function sheetOf({ textContent }: HTMLElement): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(wordLineHeights(textContent ?? ''));
  return sheet;
}

/** Headings are paragraphs of a style in Word, and here. */
function markHeadings(element: HTMLElement): void {
  for (const paragraph of element.querySelectorAll('p[class*="docx_heading"], p.docx_title')) {
    paragraph.role = 'heading';
    paragraph.ariaLevel = /docx_heading([1-9])/.exec(paragraph.className)?.[1] ?? '1';
  }
}
