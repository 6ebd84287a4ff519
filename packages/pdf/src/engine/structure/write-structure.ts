import { pdfDictionary, pdfText } from '../file/pdf-syntax.ts';
import type { ContentMarker } from './content-marker.ts';
import { annotationKey, pageKey } from './parent-keys.ts';
import type { ElementProperties, StructureKid } from './structure-element.ts';
import { StructureElement } from './structure-element.ts';
import { roleMap } from './structure-tag.ts';

/** Where the objects of the tree are written. */
export interface StructureTarget {
  /** A number for an object to be written later. */
  reserve(): number;
  write(object: number, body: string): void;
  /** A reference to a page by its index. */
  pageReference(index: number): string;
}

/** A leaf of a number or name tree holds so many entries (ISO 32000-1, 7.9.7). */
const leafSize = 64;

/** Writes the structure tree below `root` (ISO 32000-1, 14.7); the reference to the tree. */
export function writeStructure(
  root: StructureElement,
  marker: ContentMarker,
  target: StructureTarget,
): string {
  const elements = numberElements(root, target);
  const treeObject = target.reserve();
  const ids: (readonly [string, number])[] = [];
  const roles = new Set<string>();
  for (const element of elements) {
    const { object = treeObject, parent, properties } = element;
    target.write(object, elementBody(element, parent?.object ?? treeObject, target));
    if (properties.id !== undefined) ids.push([properties.id, object]);
    if (element.tag in roleMap) roles.add(element.tag);
  }
  const parents = parentTree(marker, target);
  target.write(
    treeObject,
    pdfDictionary({
      Type: '/StructTreeRoot',
      K: referenceTo(root),
      ParentTree: parents,
      ParentTreeNextKey: String(2 * Math.max(marker.pages.length, marker.annotations.length)),
      RoleMap: roles.size === 0 ? undefined : roleMapBody(roles),
      IDTree: ids.length === 0 ? undefined : idTree(ids, target),
    }),
  );
  return `${treeObject} 0 R`;
}

/** Numbers for the elements in reading order; those that came to hold nothing are left out. */
function numberElements(root: StructureElement, target: StructureTarget): readonly StructureElement[] {
  const elements: StructureElement[] = [];
  const visit = (element: StructureElement): void => {
    element.object = target.reserve();
    elements.push(element);
    for (const kid of element.kids) if (kid instanceof StructureElement && isWritten(kid)) visit(kid);
  };
  visit(root);
  return elements;
}

/** A reference to an element; to nothing where it is not written. */
function referenceTo({ object }: StructureElement): string {
  return object === undefined ? 'null' : `${object} 0 R`;
}

/** Cells and bodies of items keep their place when they are empty. */
const keptWhenEmpty = new Set(['TD', 'TH', 'LBody', 'TR', 'LI']);

function isWritten(element: StructureElement): boolean {
  return (
    keptWhenEmpty.has(element.tag) ||
    element.kids.some((kid) => !(kid instanceof StructureElement) || isWritten(kid))
  );
}

function elementBody(element: StructureElement, parent: number, target: StructureTarget): string {
  const { tag, kids, properties } = element;
  const { alt, actualText = element.said, expansion, language, id } = properties;
  const first = kids.find((kid) => !(kid instanceof StructureElement));
  const pageIndex = first === undefined || first instanceof StructureElement ? undefined : first.pageIndex;
  const page = pageIndex === undefined ? '' : `/Pg ${target.pageReference(pageIndex)}`;
  // Most elements say nothing but what they hold, and they are many.
  let body = `<</S/${tag}/P ${parent} 0 R${page}${kidsEntry(kids, pageIndex, target)}`;
  if (id !== undefined) body += `/ID${pdfText(id)}`;
  if (alt !== undefined) body += `/Alt${pdfText(alt)}`;
  if (actualText !== undefined) body += `/ActualText${pdfText(actualText)}`;
  if (expansion !== undefined) body += `/E${pdfText(expansion)}`;
  if (language !== undefined) body += `/Lang${pdfText(language)}`;
  const owned = attributes(properties, element);
  return owned === undefined ? `${body}>>` : `${body}/A${owned}>>`;
}

function kidsEntry(
  kids: readonly StructureKid[],
  pageIndex: number | undefined,
  target: StructureTarget,
): string {
  let written = '';
  let count = 0;
  for (const kid of kids) {
    const body = kidBody(kid, pageIndex, target);
    if (body === undefined) continue;
    written += count === 0 ? body : ` ${body}`;
    count += 1;
  }
  if (count === 0) return '';
  if (count > 1) return `/K[${written}]`;
  return written.startsWith('<') ? `/K${written}` : `/K ${written}`;
}

function kidBody(
  kid: StructureKid,
  pageIndex: number | undefined,
  { pageReference }: StructureTarget,
): string | undefined {
  if (kid instanceof StructureElement) return kid.object === undefined ? undefined : `${kid.object} 0 R`;
  if (kid.type === 'content' && kid.pageIndex === pageIndex) return String(kid.mcid);
  const page = kid.pageIndex === pageIndex ? undefined : pageReference(kid.pageIndex);
  return kid.type === 'object'
    ? pdfDictionary({ Type: '/OBJR', Pg: page, Obj: kid.reference.toString() })
    : pdfDictionary({ Type: '/MCR', Pg: page, MCID: String(kid.mcid) });
}

/** Attributes by their owners (ISO 32000-1, 14.8.5). */
function attributes(properties: ElementProperties, { box }: StructureElement): string | undefined {
  const { scope, rowSpan, colSpan, headers, listNumbering, decoration, isBlock } = properties;
  const says = box ?? scope ?? rowSpan ?? colSpan ?? headers ?? listNumbering ?? decoration ?? isBlock;
  if (says === undefined) return undefined;
  const objects = [
    {
      O: '/Layout',
      Placement: isBlock === true ? '/Block' : undefined,
      BBox:
        box === undefined ? undefined : `[${box.map((value) => Math.round(value * 100) / 100).join(' ')}]`,
      TextDecorationType: decoration === undefined ? undefined : `/${decoration}`,
    },
    { O: '/List', ListNumbering: listNumbering === undefined ? undefined : `/${listNumbering}` },
    {
      O: '/Table',
      Scope: scope === undefined ? undefined : `/${scope}`,
      RowSpan: rowSpan === undefined ? undefined : String(rowSpan),
      ColSpan: colSpan === undefined ? undefined : String(colSpan),
      Headers: headers === undefined ? undefined : `[${headers.map(pdfText).join(' ')}]`,
    },
  ]
    .filter((owner) => Object.values(owner).filter((value) => value !== undefined).length > 1)
    .map(pdfDictionary);
  if (objects.length === 0) return undefined;
  return objects.length === 1 ? objects[0] : `[${objects.join(' ')}]`;
}

function roleMapBody(roles: ReadonlySet<string>): string {
  return pdfDictionary(Object.fromEntries([...roles].toSorted().map((tag) => [tag, `/${roleMap[tag]}`])));
}

/** From the keys of pages and annotations to their elements (ISO 32000-1, 14.7.4.4). */
function parentTree({ pages, annotations }: ContentMarker, target: StructureTarget): string {
  const entries: (readonly [string, string])[] = [];
  for (let index = 0; index < Math.max(pages.length, annotations.length); index += 1) {
    const page = pages[index];
    const annotation = annotations[index];
    if (page !== undefined) entries.push([String(pageKey(index)), `[${page.map(referenceTo).join(' ')}]`]);
    if (annotation !== undefined) entries.push([String(annotationKey(index)), referenceTo(annotation)]);
  }
  return tree(entries, 'Nums', target);
}

function idTree(ids: readonly (readonly [string, number])[], target: StructureTarget): string {
  const entries = ids
    .map(([id, object]) => [pdfText(id), `${object} 0 R`] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return tree(entries, 'Names', target);
}

/** A number or name tree of leaves with limits; the reference to it. */
function tree(
  entries: readonly (readonly [string, string])[],
  name: 'Nums' | 'Names',
  target: StructureTarget,
): string {
  const add = (body: Readonly<Record<string, string | undefined>>): string => {
    const object = target.reserve();
    target.write(object, pdfDictionary(body));
    return `${object} 0 R`;
  };
  if (entries.length <= leafSize) return add({ [name]: `[${entries.flat().join(' ')}]` });
  const leaves: string[] = [];
  for (let start = 0; start < entries.length; start += leafSize) {
    const part = entries.slice(start, start + leafSize);
    leaves.push(
      add({
        Limits: `[${part[0]?.[0] ?? ''} ${part.at(-1)?.[0] ?? ''}]`,
        [name]: `[${part.flat().join(' ')}]`,
      }),
    );
  }
  return add({ Kids: `[${leaves.join(' ')}]` });
}
