import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements, descendants, textOf } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { LintFinding } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import { ownProperty, paragraphStyle, textOfRuns } from '../paragraph-parts.ts';
import { defaultProperty, styleProperty } from '../style-property.ts';

/** How a column of a table stands: at the side where lines start, in the middle, or at the far side. */
export type ColumnAlign = 'start' | 'center' | 'end';

/** What a source promises of its Word document. */
export interface DocxSource {
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** Text in another language than the document's, with its BCP 47 tag. */
  readonly foreign: readonly { readonly language: string; readonly text: string }[];
  /** The columns of each table in reading order; `undefined` where numbers stand on their decimal marks. */
  readonly columns: readonly (readonly (ColumnAlign | undefined)[])[];
  /** Paragraphs of quotations. */
  readonly quoted: number;
  /** Formulas that are to be equations, and those of them that stand on lines of their own. */
  readonly equations: number;
  readonly displayed: number;
  /** Pictures that are shown and say what they show. */
  readonly alternativeTexts: readonly string[];
  readonly tasks: number;
}

type Keeps = (opened: OoxmlPackage, source: DocxSource) => readonly string[];

/** Each promise by the name of its lint. */
const promises: Readonly<Record<string, Keeps>> = {
  'source-properties': propertyFaults,
  'source-language': languageFaults,
  'source-columns': columnFaults,
  'source-quotes': quoteFaults,
  'source-equations': equationFaults,
  'source-alternatives': alternativeFaults,
  'source-tasks': taskFaults,
};

/** Word documents that do not keep what their source promises. */
export function asWritten(opened: OoxmlPackage, source: DocxSource): readonly LintFinding[] {
  return Object.entries(promises).flatMap(([lint, promise]) =>
    promise(opened, source).map((message) => ({ lint, part: 'word/document.xml', message })),
  );
}

function propertyFaults(opened: OoxmlPackage, { authors, keywords }: DocxSource): readonly string[] {
  const core = opened.optionalXml('docProps/core.xml');
  const value = (name: string): string =>
    core === undefined ? '' : Array.from(descendants(core, name), textOf).join('');
  const [creator, words] = [value('dc:creator'), value('cp:keywords')];
  return [
    ...authors.filter((name) => !creator.includes(name)).map((name) => `the author ${name} is no property`),
    ...keywords.filter((word) => !words.includes(word)).map((word) => `the keyword ${word} is no property`),
  ];
}

const classes = ['w:val', 'w:eastAsia', 'w:bidi'] as const;

/** What stands in each language, by what its runs or the defaults say of the three classes of scripts. */
function languageFaults(opened: OoxmlPackage, { foreign }: DocxSource): readonly string[] {
  if (foreign.length === 0) return [];
  const defaults = defaultProperty(opened, 'w:rPr', 'w:lang')?.attributes ?? {};
  const texts = new Map<string, string>();
  for (const { element } of storyElements(opened, 'w:r')) {
    const properties = childElement(element, 'w:rPr');
    const own = (properties && childElement(properties, 'w:lang')?.attributes) ?? {};
    for (const language of new Set(classes.map((name) => primary(own[name] ?? defaults[name] ?? ''))))
      texts.set(language, (texts.get(language) ?? '') + squeezed(textOfRuns(element)));
  }
  return foreign
    .filter(({ language, text }) => !(texts.get(primary(language)) ?? '').includes(squeezed(text)))
    .map(({ language, text }) => `${JSON.stringify(text.slice(0, 24))} is not marked as ${language}`);
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function columnFaults(opened: OoxmlPackage, { columns }: DocxSource): readonly string[] {
  // A formula with a number stands in a row with it.
  const tables = Array.from(descendants(opened.xml('word/document.xml'), 'w:tbl')).filter(
    (table) => !isNumberedFormula(table),
  );
  if (tables.length !== columns.length)
    return [`the source has ${columns.length} tables, the document ${tables.length}`];
  return tables.flatMap((table, index) => {
    const found = childElements(table, 'w:tr').flatMap((row) =>
      misalignedIn(row, columns[index] ?? [], opened),
    );
    return [...new Set(found)].map((message) => `table ${index + 1}: ${message}`);
  });
}

function isNumberedFormula(table: XmlElement): boolean {
  return Array.from(descendants(table, 'w:p')).some(
    (paragraph) => paragraphStyle(paragraph)?.startsWith('MathNumber') === true,
  );
}

/** Rows with cells that span are left out: where their columns are is for the eye to say. */
function misalignedIn(
  row: XmlElement,
  expected: readonly (ColumnAlign | undefined)[],
  opened: OoxmlPackage,
): readonly string[] {
  const cells = childElements(row, 'w:tc');
  if (cells.length !== expected.length) return [];
  return cells.flatMap((cell, column) => {
    const [paragraph] = childElements(cell, 'w:p');
    const wanted = expected[column];
    if (paragraph === undefined || wanted === undefined || textOfRuns(paragraph) === '') return [];
    const found = alignOf(paragraph, opened);
    return found === undefined || found === wanted
      ? []
      : [`a cell of column ${column + 1} is set at the ${found}, not the ${wanted}`];
  });
}

/** `left` is the side where lines start, also from right to left (ISO/IEC 29500-1 §17.18.44). */
const aligns: Readonly<Record<string, ColumnAlign>> = {
  left: 'start',
  start: 'start',
  both: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
};

/** Of text in the style of its table: code, lists and quotations stand as they do elsewhere. */
function alignOf(paragraph: XmlElement, opened: OoxmlPackage): ColumnAlign | undefined {
  const style = paragraphStyle(paragraph) ?? '';
  if (!/^Table(Text|Heading)/.test(style)) return undefined;
  const property = ownProperty(paragraph, 'w:jc') ?? styleProperty(opened, style, 'w:pPr', 'w:jc');
  return aligns[property?.attributes['w:val'] ?? 'left'];
}

function quoteFaults(opened: OoxmlPackage, { quoted }: DocxSource): readonly string[] {
  const found = Array.from(storyElements(opened, 'w:p')).filter(({ element }) =>
    /^(Pull)?Quote/.test(paragraphStyle(element) ?? ''),
  ).length;
  return found < quoted
    ? [`${found} of ${quoted} paragraphs of quotations are in a style of quotations`]
    : [];
}

function equationFaults(opened: OoxmlPackage, { equations, displayed }: DocxSource): readonly string[] {
  const count = (name: string): number => Array.from(storyElements(opened, name)).length;
  return [
    ...(count('m:oMath') < equations ? [`${count('m:oMath')} of ${equations} formulas are equations`] : []),
    ...(count('m:oMathPara') < displayed
      ? [`${count('m:oMathPara')} of ${displayed} formulas on lines of their own are set so`]
      : []),
  ];
}

function alternativeFaults(opened: OoxmlPackage, { alternativeTexts }: DocxSource): readonly string[] {
  const described = new Set(
    Array.from(storyElements(opened, 'wp:docPr'), ({ element }) =>
      squeezed(element.attributes['descr'] ?? ''),
    ),
  );
  return alternativeTexts
    .filter((text) => !described.has(squeezed(text)))
    .map((text) => `no picture is described as ${JSON.stringify(text.slice(0, 40))}`);
}

function taskFaults(opened: OoxmlPackage, { tasks }: DocxSource): readonly string[] {
  const boxes = Array.from(storyElements(opened, 'w14:checkbox')).length;
  return boxes < tasks ? [`${boxes} of ${tasks} tasks have a box to tick`] : [];
}
