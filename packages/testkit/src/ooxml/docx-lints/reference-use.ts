import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements, descendants } from '../../xml/xml-element.ts';
import type { LintFinding } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import { textOfRuns } from '../paragraph-parts.ts';
import { stylesById } from '../style-property.ts';

/** What a document made in the look of a reference document does not have of it: its styles, page, header and footer. */
export function referenceUse(opened: OoxmlPackage, reference: OoxmlPackage): readonly LintFinding[] {
  return [
    ...styleFaults(opened, reference),
    ...pageFaults(opened, reference),
    ...storyFaults(opened, reference),
  ].map((message) => ({ lint: 'reference-use', part: 'word/document.xml', message }));
}

const looks = [
  ['w:rPr', 'w:rFonts'],
  ['w:rPr', 'w:sz'],
  ['w:rPr', 'w:color'],
  ['w:pPr', 'w:spacing'],
  ['w:pPr', 'w:jc'],
] as const;

/** Of styles that both have by name, those that look otherwise. */
function styleFaults(opened: OoxmlPackage, reference: OoxmlPackage): readonly string[] {
  const own = new Map([...stylesById(opened).values()].map((style) => [nameOf(style), style]));
  return [...stylesById(reference).values()].flatMap((style) => {
    const name = nameOf(style);
    const found = own.get(name);
    if (found === undefined) return [`the style "${name}" is not there`];
    return looks
      .filter(([kind, property]) => lookOf(found, kind, property) !== lookOf(style, kind, property))
      .map(([, property]) => `the style "${name}" has another ${property}`);
  });
}

function nameOf(style: XmlElement): string {
  return (childElement(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
}

function lookOf(style: XmlElement, kind: 'w:rPr' | 'w:pPr', property: string): string {
  const properties = childElement(style, kind);
  const attributes = (properties && childElement(properties, property)?.attributes) ?? {};
  return JSON.stringify(Object.entries(attributes).toSorted());
}

function pageFaults(opened: OoxmlPackage, reference: OoxmlPackage): readonly string[] {
  const [found, wanted] = [opened, reference].map((each) => {
    const size = childElement(lastSection(each) ?? each.xml('word/document.xml'), 'w:pgSz')?.attributes;
    return size === undefined ? undefined : `${size['w:w']} × ${size['w:h']}`;
  });
  return wanted === undefined || found === wanted ? [] : [`the page is ${found}, not ${wanted}`];
}

function lastSection(opened: OoxmlPackage): XmlElement | undefined {
  return Array.from(descendants(opened.xml('word/document.xml'), 'w:sectPr')).at(-1);
}

const story = /^word\/(header|footer)\w*\.xml$/;

/** Words of headers and footers, those filled in aside, and how many pictures they hold. */
function storyFaults(opened: OoxmlPackage, reference: OoxmlPackage): readonly string[] {
  const wanted = storiesOf(reference);
  const found = storiesOf(opened);
  const words = found.map(({ text }) => text).join('\n');
  const lost = wanted
    .flatMap(({ text }) => text.split(/\{\{.*?\}\}/))
    .filter((piece) => piece.trim() !== '' && !words.includes(piece.trim()))
    .map((piece) => `no header or footer says "${piece.trim()}"`);
  const pictures = (all: typeof found): number => all.reduce((sum, each) => sum + each.pictures, 0);
  return [...lost, ...(pictures(found) < pictures(wanted) ? ['a picture of the header is not there'] : [])];
}

/** Of the section that the text stands in; those of other sections are not taken. */
function storiesOf(opened: OoxmlPackage): readonly { readonly text: string; readonly pictures: number }[] {
  const sections = Array.from(descendants(opened.xml('word/document.xml'), 'w:sectPr'));
  const named = new Set(
    sections.flatMap((section) =>
      childElements(section)
        .filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference')
        .map(({ attributes }) => attributes['r:id']),
    ),
  );
  return opened
    .relationships('word/document.xml')
    .filter(({ id, target }) => named.has(id) && story.test(target))
    .map(({ target }) => opened.xml(target))
    .map((root) => ({
      text: textOutsideFields(root),
      pictures: Array.from(descendants(root, 'a:blip')).length,
    }));
}

/** What fields show is the new document's. */
function textOutsideFields(root: XmlElement): string {
  return Array.from(descendants(root, 'w:p'), (paragraph) => {
    let depth = 0;
    let text = '';
    for (const run of descendants(paragraph, 'w:r')) {
      const type = childElement(run, 'w:fldChar')?.attributes['w:fldCharType'];
      if (type === 'begin') depth += 1;
      else if (type === 'end') depth -= 1;
      else if (depth === 0) text += textOfRuns(run);
    }
    return text;
  }).join('\n');
}
