import type { PdfObject } from './objects.ts';
import { isArray, type PdfDictionary, PdfReference } from './objects.ts';
import type { PdfFile } from './read/pdf-file.ts';

/** An element of the structure tree. */
export interface StructureElement {
  /** The type as it is written. */
  readonly tag: string;
  /** The standard type that it is mapped to; empty where it is mapped to none. */
  readonly type: string;
  readonly dictionary: PdfDictionary;
  readonly object: number | undefined;
  readonly parent: StructureElement | undefined;
  readonly children: readonly StructureElement[];
  /** Its own marked contents: the page's object and the number. */
  readonly contents: readonly { readonly page: number | undefined; readonly mcid: number }[];
  /** Objects of its annotations. */
  readonly annotations: readonly number[];
}

export interface StructureTree {
  readonly isPresent: boolean;
  readonly roots: readonly StructureElement[];
  /** In reading order. */
  readonly elements: readonly StructureElement[];
  readonly roleMap: ReadonlyMap<string, string>;
}

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure ' +
    'Formula Form'
  ).split(' '),
);

const mostElements = 5_000_000;

/** Reads the structure tree (ISO 32000-1, 14.7.2). */
export function readStructure(file: PdfFile): StructureTree {
  const root = file.dictionary(file.catalog.entries.get('StructTreeRoot'));
  const roleMap = new Map<string, string>();
  for (const [tag, target] of file.dictionary(root?.entries.get('RoleMap'))?.entries ?? []) {
    roleMap.set(tag, file.name(target) ?? '');
  }
  const elements: StructureElement[] = [];
  const seen = new Set<PdfDictionary>();
  const read = (
    object: PdfObject,
    parent: StructureElement | undefined,
    inheritedPage: number | undefined,
  ): StructureElement | undefined => {
    const dictionary = file.dictionary(object);
    const tag = file.name(dictionary?.entries.get('S'));
    if (dictionary === undefined || tag === undefined || seen.has(dictionary)) return undefined;
    if (seen.size > mostElements) return undefined;
    seen.add(dictionary);
    const children: StructureElement[] = [];
    const contents: { page: number | undefined; mcid: number }[] = [];
    const annotations: number[] = [];
    const element: StructureElement = {
      tag,
      type: standardTypeOf(tag, roleMap),
      dictionary,
      object: object instanceof PdfReference ? object.object : undefined,
      parent,
      children,
      contents,
      annotations,
    };
    elements.push(element);
    const page = referenceOf(dictionary.entries.get('Pg')) ?? inheritedPage;
    for (const kid of kidsOf(dictionary, file)) {
      const resolved = file.resolve(kid);
      if (typeof resolved === 'number') contents.push({ page, mcid: resolved });
      const inner = file.dictionary(resolved);
      const kind = file.name(inner?.entries.get('Type'));
      if (kind === 'MCR') {
        const mcid = file.number(inner?.entries.get('MCID'));
        const own = referenceOf(inner?.entries.get('Pg')) ?? page;
        if (mcid !== undefined) contents.push({ page: own, mcid });
      } else if (kind === 'OBJR') {
        const target = referenceOf(inner?.entries.get('Obj'));
        if (target !== undefined) annotations.push(target);
      } else {
        const child = read(kid, element, page);
        if (child !== undefined) children.push(child);
      }
    }
    return element;
  };
  const roots =
    root === undefined ? [] : kidsOf(root, file).flatMap((kid) => read(kid, undefined, undefined) ?? []);
  return { isPresent: root !== undefined, roots, elements, roleMap };
}

function kidsOf(dictionary: PdfDictionary, file: PdfFile): readonly PdfObject[] {
  const kids = dictionary.entries.get('K');
  const resolved = file.resolve(kids);
  if (resolved === null || kids === undefined) return [];
  return isArray(resolved) ? resolved : [kids];
}

function referenceOf(object: PdfObject | undefined): number | undefined {
  return object instanceof PdfReference ? object.object : undefined;
}

/** Follows the role map; standard types stand for themselves. */
export function standardTypeOf(tag: string, roleMap: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let type = tag;
  while (!standardTypes.has(type)) {
    if (seen.has(type)) return '';
    seen.add(type);
    const next = roleMap.get(type);
    if (next === undefined) return '';
    type = next;
  }
  return type;
}

/** An attribute of an element, whatever owner gives it (ISO 32000-1, 14.7.5). */
export function attributeOf(element: StructureElement, key: string, file: PdfFile): PdfObject {
  const attributes = file.resolve(element.dictionary.entries.get('A'));
  for (const object of isArray(attributes) ? attributes : [attributes]) {
    const value = file.get(object, key);
    if (value !== null) return value;
  }
  return null;
}
