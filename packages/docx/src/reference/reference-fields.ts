import type { XmlElement } from '@octavo/core';
import { descendants, elements, isElement, tree, withChildren } from '../package/tree.ts';
import type { ReferenceValues } from './reference-values.ts';

/** Fields that Word computes from the document itself. */
const computed: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION', 'SEQ', '=']);

/** Fields that say who worked with which file: gone with what they said. */
const telling: ReadonlySet<string> = new Set([
  'FILENAME',
  'FILESIZE',
  'TEMPLATE',
  'LASTSAVEDBY',
  'USERNAME',
  'USERINITIALS',
  'USERADDRESS',
  'COMMENTS',
  'EDITTIME',
  'REVNUM',
  'DOCVARIABLE',
  'PRINTDATE',
]);

/** What becomes of a run that belongs to a field; `undefined` takes it away. */
export type RunChanges = ReadonlyMap<XmlElement, XmlElement | undefined>;

interface OpenField {
  readonly codes: XmlElement[];
  readonly results: XmlElement[];
  instruction: string;
  separated: boolean;
}

/**
 * Decides on each field of a story (ISO 29500-1 §17.16): what Word computes stays, what names a property gets this document's
 * value, what tells of people or files goes, and of all others (`INCLUDETEXT`, `LINK`, `DDE`, …) only the shown text stays.
 */
export function planFields(root: XmlElement, values: ReferenceValues): RunChanges {
  const changes = new Map<XmlElement, XmlElement | undefined>();
  const open: OpenField[] = [];
  for (const run of descendants(root, 'w:r')) {
    const kind = elements(run, 'w:fldChar')[0]?.attributes.get('w:fldCharType');
    if (kind === 'begin') open.push({ codes: [], results: [], instruction: '', separated: false });
    const field = open.at(-1);
    if (field === undefined) continue;
    const isCode = kind !== undefined || !field.separated;
    (isCode ? field.codes : field.results).push(run);
    if (!field.separated) field.instruction += elements(run, 'w:instrText').map(textOf).join('');
    if (kind === 'separate') field.separated = true;
    if (kind === 'end') {
      open.pop();
      for (const [key, value] of decide(field, values)) changes.set(key, value);
    }
  }
  // A field that never ends is damaged: its codes go.
  for (const field of open) for (const run of field.codes) changes.set(run, undefined);
  return changes;
}

function decide({ codes, results, instruction }: OpenField, values: ReferenceValues): RunChanges {
  const [keyword = '', argument = ''] = instruction.trim().split(/\s+/);
  const name = keyword.toUpperCase().startsWith('=') ? '=' : keyword.toUpperCase();
  if (computed.has(name)) return new Map();
  const shown = shownBy(name, argument.replaceAll('"', '').toLowerCase(), values);
  if (shown !== undefined) return withResult(results, shown);
  const all = telling.has(name) || name === 'DOCPROPERTY' ? [...codes, ...results] : codes;
  return new Map(all.map((run) => [run, undefined]));
}

/** What a field that names something of the document shows for this one. */
function shownBy(name: string, argument: string, values: ReferenceValues): string | undefined {
  switch (name) {
    case 'TITLE':
    case 'STYLEREF':
      return values.title;
    case 'AUTHOR':
      return values.author;
    case 'SUBJECT':
      return values.subtitle;
    case 'KEYWORDS':
      return values.keywords;
    case 'DATE':
    case 'TIME':
    case 'CREATEDATE':
    case 'SAVEDATE':
      return values.date;
    case 'DOCPROPERTY':
      return {
        title: values.title,
        author: values.author,
        subject: values.subtitle,
        keywords: values.keywords,
      }[argument];
    default:
      return undefined;
  }
}

/** The first run of the result with other words; the rest of it goes. */
function withResult(results: readonly XmlElement[], shown: string): RunChanges {
  return new Map(results.map((run, index) => [run, index === 0 ? withText(run, shown) : undefined]));
}

function withText(run: XmlElement, text: string): XmlElement {
  const format = run.children.filter((node) => isElement(node) && node.name === 'w:rPr');
  return withChildren(run, [...format, tree('w:t', { 'xml:space': 'preserve' }, [text])]);
}

function textOf(element: XmlElement): string {
  return element.children.filter((node) => !isElement(node)).join('');
}
