import type { XmlElement, XmlNode } from '@octavo/core';
import { child, elements, isElement, withChildren } from '../package/tree.ts';
import type { TrackChanges } from './import-context.ts';

interface Settling {
  readonly trackChanges: TrackChanges;
  countChange(): void;
}

/**
 * Blocks as they are when tracked changes of ends of paragraphs, of rows and of formatting are taken (ISO 29500-1 §17.13.5): what stands within a
 * line is left to the reader of lines, which can show it as CriticMarkup.
 */
export function settleChanges(nodes: readonly XmlElement[], settling: Settling): readonly XmlElement[] {
  const settled: XmlElement[] = [];
  // Paragraphs whose end is gone go on in the next one, which gives them its style; so do the frames of large first letters.
  let open: readonly XmlNode[] = [];
  for (const node of nodes.flatMap((entry) => settledBlock(entry, settling))) {
    if (node.name !== 'w:p') {
      if (open.length > 0 && node.name === 'w:tbl') {
        settled.push({ name: 'w:p', attributes: new Map(), children: open });
        open = [];
      }
      settled.push(node);
      continue;
    }
    const properties = child(node, 'w:pPr');
    const content = node.children.filter((entry) => entry !== properties);
    const isDropCap = child(properties, 'w:framePr')?.attributes.has('w:dropCap') === true;
    if (isDropCap) open = [...open, ...content];
    else if (isGone(child(properties, 'w:rPr'), settling)) {
      settling.countChange();
      open = [...open, ...content];
    } else {
      const head = properties === undefined ? [] : [properties];
      settled.push(open.length === 0 ? node : withChildren(node, [...head, ...open, ...content]));
      open = [];
    }
  }
  return open.length === 0 ? settled : [...settled, { name: 'w:p', attributes: new Map(), children: open }];
}

function settledBlock(node: XmlElement, settling: Settling): readonly XmlElement[] {
  switch (node.name) {
    case 'w:ins':
    case 'w:moveTo':
      if (settling.trackChanges !== 'reject') return elements(node);
      settling.countChange();
      return [];
    case 'w:del':
    case 'w:moveFrom':
      if (settling.trackChanges !== 'accept') return elements(node);
      settling.countChange();
      return [];
    case 'w:tbl':
      return settledTable(node, settling);
    case 'w:p':
      return [settling.trackChanges === 'reject' ? formattedAsBefore(node, settling) : node];
    default:
      return [node];
  }
}

function settledTable(table: XmlElement, settling: Settling): readonly XmlElement[] {
  const rows = elements(table, 'w:tr');
  const gone = new Set<XmlNode>(rows.filter((row) => isGone(child(row, 'w:trPr'), settling)));
  for (const _row of gone) settling.countChange();
  if (gone.size === rows.length && rows.length > 0) return [];
  return [
    gone.size === 0
      ? table
      : withChildren(
          table,
          table.children.filter((entry) => !gone.has(entry)),
        ),
  ];
}

/** Whether properties say of their paragraph's end, or of their row, that it is not there once changes are taken. */
function isGone(properties: XmlElement | undefined, { trackChanges }: Settling): boolean {
  const inserted = child(properties, 'w:ins') ?? child(properties, 'w:moveTo');
  const deleted = child(properties, 'w:del') ?? child(properties, 'w:moveFrom');
  return (
    (trackChanges === 'accept' && deleted !== undefined) ||
    (trackChanges === 'reject' && inserted !== undefined)
  );
}

const before: Readonly<Record<string, string>> = { 'w:pPr': 'w:pPrChange', 'w:rPr': 'w:rPrChange' };

/** Formatting that was changed, as it was: the change holds all of the former properties. */
function formattedAsBefore(element: XmlElement, settling: Settling): XmlElement {
  const children = element.children.map((entry) => {
    if (!isElement(entry)) return entry;
    const former = child(child(entry, before[entry.name] ?? ''), entry.name);
    if (former === undefined) return formattedAsBefore(entry, settling);
    settling.countChange();
    return former;
  });
  return withChildren(element, children);
}
