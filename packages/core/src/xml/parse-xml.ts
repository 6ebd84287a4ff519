import { resolveXmlReferences } from './resolve-xml-references.ts';
import type { XmlElement, XmlNode } from './xml-node.ts';

export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement; readonly elementCount: number }
  | { readonly ok: false; readonly reason: string };

/** How much a reader takes before it gives up: each limit stands against a file that hangs some reader. */
export interface XmlLimits {
  readonly elements: number;
  readonly depth: number;
  readonly attributesOfElement: number;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
  readonly end: number;
}

const malformed: XmlResult = { ok: false, reason: 'it is not well-formed XML' };

/** What stands between markup, by how it begins and ends; only CDATA is content. */
const skipped: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
];

/**
 * Reads XML 1.0 strictly and in one pass, so that no other reader can see in a file what was not seen here. There is no
 * entity but the five of XML: a document type may be named, but declarations in it are refused.
 */
export function parseXml(source: string, limits: XmlLimits): XmlResult {
  const top: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [top];
  let elementCount = 0;
  for (let index = source.startsWith('\uFEFF') ? 1 : 0; index < source.length; ) {
    const parent = open.at(-1) ?? top;
    const special = skipped.find(([begin]) => source.startsWith(begin, index));
    if (special !== undefined) {
      const end = source.indexOf(special[1], index + special[0].length);
      if (end === -1) return malformed;
      if (special[0] === '<![CDATA[') parent.children.push(source.slice(index + 9, end));
      index = end + special[1].length;
    } else if (source.startsWith('<!', index)) {
      const end = endOfDoctype(source, index);
      if (end === undefined) return { ok: false, reason: 'it declares entities' };
      index = end;
    } else if (source.startsWith('</', index)) {
      const end = source.indexOf('>', index);
      if (open.length === 1 || source.slice(index + 2, end).trimEnd() !== parent.name) return malformed;
      open.pop();
      index = end + 1;
    } else if (source.startsWith('<', index)) {
      const tag = readTag(source, index, limits);
      if (tag === undefined) return malformed;
      elementCount += 1;
      if (elementCount > limits.elements) {
        return { ok: false, reason: `it has more than ${limits.elements} elements` };
      }
      const element = { name: tag.name, attributes: tag.attributes, children: [] };
      parent.children.push(element);
      if (!tag.isEmpty) open.push(element);
      if (open.length > limits.depth + 1) {
        return { ok: false, reason: `its elements are nested more than ${limits.depth} deep` };
      }
      index = tag.end;
    } else {
      const next = source.indexOf('<', index);
      const end = next === -1 ? source.length : next;
      const text = resolveXmlReferences(source.slice(index, end));
      if (text === undefined) return malformed;
      parent.children.push(text);
      index = end;
    }
  }
  return open.length === 1 ? onlyElement(top.children, elementCount) : malformed;
}

function onlyElement(nodes: readonly XmlNode[], elementCount: number): XmlResult {
  const elements = nodes.filter((node) => typeof node !== 'string');
  const stray = nodes.some((node) => typeof node === 'string' && node.trim() !== '');
  const [root] = elements;
  return root === undefined || elements.length > 1 || stray ? malformed : { ok: true, root, elementCount };
}

/** Graphviz and others name SVG's document type, which nobody fetches; declarations between brackets are refused. */
function endOfDoctype(source: string, start: number): number | undefined {
  const doctype = /<!DOCTYPE[^<>[]*>/y;
  doctype.lastIndex = start;
  return doctype.test(source) ? doctype.lastIndex : undefined;
}

function readTag(source: string, start: number, limits: XmlLimits): Tag | undefined {
  const nameAt = /[^\s/>="'<&]+/y;
  const gapAt = /\s*/y;
  const equalsAt = /\s*=\s*(?=["'])/y;
  const take = (pattern: RegExp, from: number): string | undefined => {
    pattern.lastIndex = from;
    return pattern.exec(source)?.[0];
  };
  const name = take(nameAt, start + 1);
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  for (let index = start + 1 + name.length; ; ) {
    const gap = take(gapAt, index)?.length ?? 0;
    index += gap;
    if (source[index] === '>') return { name, attributes, isEmpty: false, end: index + 1 };
    if (source.startsWith('/>', index)) return { name, attributes, isEmpty: true, end: index + 2 };
    const key = gap === 0 ? undefined : take(nameAt, index);
    const equals = key === undefined ? undefined : take(equalsAt, index + key.length);
    if (key === undefined || equals === undefined || attributes.has(key)) return undefined;
    if (attributes.size >= limits.attributesOfElement) return undefined;
    const valueStart = index + key.length + equals.length + 1;
    const valueEnd = source.indexOf(source[valueStart - 1] ?? '"', valueStart);
    const raw = valueEnd === -1 ? '<' : source.slice(valueStart, valueEnd);
    const value = raw.includes('<') ? undefined : resolveXmlReferences(raw);
    if (value === undefined) return undefined;
    attributes.set(key, value);
    index = valueEnd + 1;
  }
}
