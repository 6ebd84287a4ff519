import { isSafeUrl, type XmlElement, type XmlNode } from '@octavo/core';
import { descendants, elements, isElement, tree, withAttributes, withChildren } from '../package/tree.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import { inSchemaOrder } from './in-schema-order.ts';
import { planFields, type RunChanges } from './reference-fields.ts';
import type { ReferenceValues } from './reference-values.ts';

/** What a story of the reference is cleaned with. */
export interface CleanContext {
  /** New id of a picture or link by its old one; nothing for what is not carried over. */
  readonly relationships: ReadonlyMap<string, string>;
  /** Octavo's id of a style by the reference's. */
  readonly styleIds: ReadonlyMap<string, string>;
  /** The styles that the result will have, by Octavo's ids. */
  readonly knownStyles: ReadonlySet<string>;
  readonly values: ReferenceValues;
  /** A new id for a drawing. */
  readonly nextDrawing: () => number;
  /** Told of each placeholder, and whether the document has a value for it. */
  readonly onPlaceholder: (name: string, isKnown: boolean) => void;
}

/** Prefixes of what may stand in a story. */
const kept: ReadonlySet<string> = new Set(['w', 'm', 'a', 'pic', 'wp', 'wps', 'wpg', 'mc', 'v', 'o', 'w10']);

/** Elements whose content stays in their place: accepted insertions, wrappers that name a schema or a data source. */
const unwrapped: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
]);

/** Elements that go with all that is in them: deletions, comments, what was before a change, programs, other files. */
const dropped: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:numberingChange',
  'w:annotationRef',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:lastRenderedPageBreak',
  'w:altChunk',
  'w:subDoc',
  'w:object',
  'w:control',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:contentPart',
  'w:printerSettings',
  'o:OLEObject',
  'a:extLst',
  'a:hlinkClick',
  'a:hlinkHover',
  'pic:extLst',
  'w:framePr',
]);

/** A header, footer or cover of the reference with nothing in it that is about its own history, its author or other files. */
export function cleanStory(root: XmlElement, context: CleanContext): XmlElement {
  const split = splitFieldRuns(root);
  const changes = planFields(split, context.values);
  const [cleaned] = clean(split, context, changes);
  return cleaned === undefined || !isElement(cleaned) ? withChildren(root, []) : cleaned;
}

function clean(node: XmlNode, context: CleanContext, changes: RunChanges): readonly XmlNode[] {
  if (!isElement(node)) return [node];
  if (changes.has(node)) {
    const changed = changes.get(node);
    return changed === undefined ? [] : [cleanElement(changed, context, new Map())];
  }
  const { name } = node;
  const inner = (): readonly XmlNode[] => node.children.flatMap((child) => clean(child, context, changes));
  if (!kept.has(name.slice(0, name.indexOf(':'))) || isDropped(node)) return [];
  if (unwrapped.has(name)) return inner();
  if (name === 'w:sdt') return cleanControl(node, context, changes);
  if (name === 'mc:AlternateContent') return cleanAlternatives(node, context, changes);
  if (name === 'w:drawing' || name === 'w:pict') {
    return hasLostPicture(node, context) ? [] : [cleanElement(node, context, changes)];
  }
  if (name === 'w:hyperlink') {
    const cleaned = cleanElement(node, context, changes);
    return cleaned.attributes.has('r:id') ? [cleaned] : cleaned.children;
  }
  const cleaned = cleanElement(node, context, changes);
  if (name === 'w:r' && wasEmptied(node, cleaned)) return [];
  if (name === 'w:p') return cleanParagraph(node, cleaned, context);
  return [cleaned];
}

function isDropped(element: XmlElement): boolean {
  if (dropped.has(element.name) || element.name.endsWith('Change')) return true;
  if (/^w:(move|comment|customXml)\w*Range(Start|End)$/.test(element.name)) return true;
  // A row that was deleted (ISO 29500-1 §17.13.5.13).
  const row = element.name === 'w:tr' ? elements(element, 'w:trPr')[0] : undefined;
  return elements(row, 'w:del').length > 0;
}

function cleanElement(element: XmlElement, context: CleanContext, changes: RunChanges): XmlElement {
  const children = element.children
    .flatMap((child) => clean(child, context, changes))
    .filter((child) => !isElement(child) || !namesNoStyle(child, context));
  return inSchemaOrder(withChildren(cleanAttributes(element, context), children));
}

function namesNoStyle({ name, attributes }: XmlElement, { knownStyles }: CleanContext): boolean {
  return styleReferences.has(name) && !knownStyles.has(attributes.get('w:val') ?? '');
}

const styleReferences: ReadonlySet<string> = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

function cleanAttributes(element: XmlElement, context: CleanContext): XmlElement {
  const attributes = new Map<string, string>();
  for (const [key, value] of element.attributes) {
    if (/^(w14|w15|mc):/.test(key) || key.startsWith('w:rsid') || key === 'r:link' || key === 'r:href')
      continue;
    if (key === 'o:title' || key === 'w:docLocation' || key === 'w:tgtFrame') continue;
    if (/^r:(id|embed|pict)$/.test(key)) {
      const id = context.relationships.get(value);
      if (id !== undefined) attributes.set(key, id);
    } else attributes.set(key, value);
  }
  const cleaned = { ...element, attributes };
  if (styleReferences.has(element.name)) {
    const id = attributes.get('w:val') ?? '';
    return withAttributes(cleaned, { 'w:val': context.styleIds.get(id) ?? id });
  }
  if (element.name === 'wp:docPr') return nameDrawing(cleaned, context.nextDrawing());
  return element.name === 'pic:cNvPr' ? nameDrawing(cleaned, 0) : cleaned;
}

/** Word writes the path of the picture's file into its name or description. */
function nameDrawing(element: XmlElement, id: number): XmlElement {
  const description = element.attributes.get('descr');
  const isPath =
    description !== undefined && /[\\/]|\.(png|jpe?g|gif|bmp|tiff?|[ew]mf|svg)$/i.test(description);
  return withAttributes(element, { id, name: `Picture ${id}`, ...(isPath ? { descr: undefined } : {}) });
}

function hasLostPicture(element: XmlElement, { relationships }: CleanContext): boolean {
  const blips = descendants(element, 'a:blip').map(({ attributes }) => attributes.get('r:embed'));
  const images = descendants(element, 'v:imagedata').map(({ attributes }) => attributes.get('r:id'));
  return [...blips, ...images].some((id) => id === undefined || !relationships.has(id));
}

/** Two ways to draw one thing: kept where both can be, else the one for older readers is. */
function cleanAlternatives(
  element: XmlElement,
  context: CleanContext,
  changes: RunChanges,
): readonly XmlNode[] {
  if (hasLostPicture(element, context)) return [];
  const choices = elements(element, 'mc:Choice');
  const fallback = elements(element, 'mc:Fallback')[0];
  const isKnown = choices.every(({ attributes }) => /^(wps|wpg)$/.test(attributes.get('Requires') ?? ''));
  if (isKnown) return [cleanElement(element, context, changes)];
  return (fallback ?? choices[0])?.children.flatMap((child) => clean(child, context, changes)) ?? [];
}

/** A content control gives way to what it holds; one that shows a property gets this document's. */
function cleanControl(element: XmlElement, context: CleanContext, changes: RunChanges): readonly XmlNode[] {
  const content = elements(element, 'w:sdtContent').flatMap(({ children }) => children);
  const cleaned = content.flatMap((child) => clean(child, context, changes));
  const binding = descendants(element, 'w:dataBinding')[0]?.attributes.get('w:xpath') ?? '';
  const value = boundValue(binding, context.values);
  return value === undefined ? cleaned : replaceText(cleaned, value);
}

function boundValue(xpath: string, values: ReferenceValues): string | undefined {
  const property = /:(\w+)\[1\]\s*$/.exec(xpath)?.[1]?.toLowerCase();
  const known: Readonly<Record<string, string | undefined>> = {
    title: values.title,
    subject: values.subtitle,
    creator: values.author,
    keywords: values.keywords,
    publishdate: values.date,
    abstract: values.placeholders.get('abstract'),
  };
  return property === undefined || !Object.hasOwn(known, property) ? undefined : known[property];
}

/** The nodes with all their text replaced: it stands where the first text stood. */
function replaceText(nodes: readonly XmlNode[], value: string): readonly XmlNode[] {
  let written = false;
  const replace = (node: XmlNode): XmlNode => {
    if (!isElement(node)) return node;
    if (node.name !== 'w:t') return withChildren(node, node.children.map(replace));
    const text = written ? '' : value;
    written = true;
    return tree('w:t', { 'xml:space': 'preserve' }, [text]);
  };
  return nodes.map(replace);
}

function wasEmptied(before: XmlElement, after: XmlElement): boolean {
  const content = (run: XmlElement) => elements(run).filter(({ name }) => name !== 'w:rPr').length;
  return content(before) > 0 && content(after) === 0;
}

/** A paragraph whose mark was deleted goes with its last word; placeholders in others are filled in. */
function cleanParagraph(before: XmlElement, after: XmlElement, context: CleanContext): readonly XmlElement[] {
  const mark = elements(elements(elements(before, 'w:pPr')[0], 'w:rPr')[0], 'w:del');
  const isEmpty = elements(after).every(({ name }) => name === 'w:pPr');
  if (mark.length > 0 && isEmpty) return [];
  return [fillPlaceholders(after, context)];
}

/** Each part of a field in a run of its own, `w:fldSimple` as well: so Word writes them, and every reader follows. */
function splitFieldRuns(root: XmlElement): XmlElement {
  const split = (node: XmlNode): readonly XmlNode[] => {
    if (!isElement(node)) return [node];
    const inner = withChildren(node, node.children.flatMap(split));
    if (inner.name === 'w:fldSimple') return complexField(inner);
    return inner.name === 'w:r' ? splitRun(inner) : [inner];
  };
  return withChildren(root, root.children.flatMap(split));
}

function splitRun(run: XmlElement): readonly XmlElement[] {
  const parts = elements(run).filter(({ name }) => name !== 'w:rPr');
  if (parts.length < 2 || !parts.some(({ name }) => name === 'w:fldChar' || name === 'w:instrText'))
    return [run];
  const format = elements(run, 'w:rPr');
  return parts.map((part) => withChildren(run, [...format, part]));
}

function complexField(field: XmlElement): readonly XmlNode[] {
  const mark = (type: string) => tree('w:r', {}, [tree('w:fldChar', { 'w:fldCharType': type })]);
  const instruction = tree('w:instrText', { 'xml:space': 'preserve' }, [
    field.attributes.get('w:instr') ?? '',
  ]);
  return [mark('begin'), tree('w:r', {}, [instruction]), mark('separate'), ...field.children, mark('end')];
}

/** Whether the target of a link may be carried over. */
export function isCarriedLink(target: string): boolean {
  return isSafeUrl(target) && /^[a-z][a-z0-9+.-]*:/i.test(target) && !/[\s<>"{}|\\^`]/.test(target);
}
