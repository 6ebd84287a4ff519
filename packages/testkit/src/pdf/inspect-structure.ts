import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { onceForBytes } from '../judges/once-for-bytes.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';

/** An element of the structure tree with the part of it that stands on one page. */
export interface StructureNode {
  readonly role: string;
  readonly alt?: string;
  readonly language?: string;
  /** Text in the order of the tree, and elements within. */
  readonly children: readonly (StructureNode | string)[];
}

/** What PDF.js gives of an element. */
interface ReadNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly ReadNode[];
}

/** The structure tree of each page as PDF.js reads it; pages without one have no nodes. */
export const inspectStructure = onceForBytes(readStructure);

function readStructure(bytes: Uint8Array): Promise<readonly (readonly StructureNode[])[]> {
  return readWithPdfjs(bytes, async (document) => {
    const pages: (readonly StructureNode[])[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await pageStructure(await document.getPage(number)));
    }
    return pages;
  });
}

async function pageStructure(page: PDFPageProxy): Promise<readonly StructureNode[]> {
  // PDF.js types neither null for a page without a tree nor the properties of nodes.
  const tree = (await page.getStructTree()) as ReadNode | null;
  const texts = await markedTexts(page);
  return (tree?.children ?? [])
    .flatMap((node) => readNode(node, texts))
    .filter((node) => typeof node !== 'string');
}

/** The text of each marked content by its id. */
async function markedTexts(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast((entry) => entry !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
  }
  return texts;
}

function readNode(node: ReadNode, texts: ReadonlyMap<string, string>): readonly (StructureNode | string)[] {
  if (node.type === 'content') return [texts.get(node.id ?? '') ?? ''];
  if (node.type === 'annotation' || node.type === 'object') return [{ role: 'OBJR', children: [] }];
  if (node.role === undefined) return [];
  const children = (node.children ?? []).flatMap((child) => readNode(child, texts));
  if (!isCell(node.role) && node.alt === undefined && children.every(isEmptyCell)) return [];
  return [
    {
      role: node.role,
      ...(node.alt === undefined ? {} : { alt: node.alt }),
      ...(node.lang === undefined ? {} : { language: node.lang }),
      children,
    },
  ];
}

function isCell(role: string): boolean {
  return role === 'TD' || role === 'TH';
}

/** Rows that stand on another page have nothing but such. */
function isEmptyCell(child: StructureNode | string): boolean {
  return typeof child !== 'string' && isCell(child.role) && child.children.length === 0;
}

/** A tree as nested lines: `P “text”`, what is within below it. */
export function printStructure(nodes: readonly StructureNode[], indent = ''): string {
  return nodes
    .flatMap((node) => {
      const says = [
        ...(node.language === undefined ? [] : [`lang=${node.language}`]),
        ...(node.alt === undefined ? [] : [`alt=${JSON.stringify(node.alt)}`]),
      ];
      const only = node.children.every((child) => typeof child === 'string');
      // Between texts PDF.js puts spaces where it sees gaps.
      const words = only ? node.children.join('').trim() : '';
      const text = words === '' ? [] : [JSON.stringify(words)];
      const head = `${indent}${[node.role, ...says, ...text].join(' ')}`;
      if (only) return [head];
      return [
        head,
        ...node.children.map((child) =>
          typeof child === 'string'
            ? `${indent}  ${JSON.stringify(child.trim())}`
            : printStructure([child], `${indent}  `),
        ),
      ];
    })
    .join('\n');
}
