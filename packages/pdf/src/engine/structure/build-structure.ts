import type { LayoutNode } from '../internals/layout-node.ts';
import { isLink } from '../text/is-link.ts';
import { buildList } from './build-list.ts';
import { buildTable, isLayoutTable } from './build-table.ts';
import { notesOfText } from './notes-of-text.ts';
import { SectionFlow } from './section-flow.ts';
import type { ElementProperties } from './structure-element.ts';
import { StructureElement } from './structure-element.ts';

/** The elements of notes by their keys; each is put where its mark stands first. */
export type NoteElements = ReadonlyMap<string, StructureElement>;

/** How the nodes within a node are given their elements. */
export interface StructureVisit {
  readonly notes: NoteElements;
  /** A name for a cell that others refer to; unique within the document. */
  nameCell(): string;
  visit(node: LayoutNode, flow: SectionFlow): void;
  visitAll(nodes: readonly LayoutNode[], flow: SectionFlow): void;
  /** The content of an item or cell: a single text of it needs no paragraph of its own. */
  fill(node: LayoutNode, element: StructureElement, flow: SectionFlow): void;
}

/**
 * Gives every measured node the element of the structure tree that it is drawn for, in the order of the definition. What gets none
 * is drawn as an artifact. Whoever moves lines about afterwards need not know of it: lines take the element of their node.
 */
export function buildStructure(content: LayoutNode, root: StructureElement, notes: NoteElements): void {
  const visitor = createVisitor(notes, 'cell');
  visitor.visit(content, new SectionFlow(root, { baseLevel: 0, hasSections: true }));
}

/** The same for the body of a note, which stands apart from the text. */
export function buildNoteStructure(body: LayoutNode, note: StructureElement): void {
  const visitor = createVisitor(new Map(), `${note.properties.id ?? 'note'}-cell`);
  visitor.fill(body, note, new SectionFlow(note, { baseLevel: 0, hasSections: false }));
}

function createVisitor(notes: NoteElements, cellName: string): StructureVisit {
  let cells = 0;
  const visitor: StructureVisit = {
    notes,
    nameCell: () => {
      cells += 1;
      return `${cellName}-${cells}`;
    },
    visit: (node, flow) => visitNode(node, flow, visitor),
    visitAll: (nodes, flow) => visitNodes(nodes, flow, visitor),
    fill: (node, element, flow) => fillElement(node, element, flow, visitor),
  };
  return visitor;
}

function visitNodes(nodes: readonly LayoutNode[], flow: SectionFlow, visitor: StructureVisit): void {
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    // A caption directly above a table is the table's (ISO 32000-1, 14.8.4.3.4).
    if (node.tag === 'Caption' && next?.table !== undefined && !isLayoutTable(next)) {
      next._caption = node;
    } else {
      visitor.visit(node, flow);
    }
  }
}

function visitNode(node: LayoutNode, flow: SectionFlow, visitor: StructureVisit): void {
  if (node.tag === 'Artifact') return;
  if (node.text !== undefined) visitText(node, flow, visitor);
  else if (node.ul !== undefined || node.ol !== undefined) buildList(node, flow, visitor);
  else if (node.table !== undefined && !isLayoutTable(node)) buildTable(node, flow, visitor);
  else if (node.toc !== undefined) visitToc(node, flow, visitor);
  else if (hasParts(node)) visitor.visitAll(partsOf(node), ownFlow(node, flow));
  else visitPicture(node, flow);
}

/** The flow within a grouping node: that of its own element where it names one. */
function ownFlow(node: LayoutNode, flow: SectionFlow): SectionFlow {
  const { tag } = node;
  if (tag === undefined || tag === 'Transparent') return flow;
  const element = new StructureElement(tag, propertiesOf(node));
  return flow.within(flow.parent.append(element));
}

function hasParts({ stack, columns, section, table }: LayoutNode): boolean {
  return (stack ?? columns ?? section ?? table) !== undefined;
}

/** What a grouping node holds, in the order in which it is read. */
function partsOf({ stack, columns, section, table, direction }: LayoutNode): readonly LayoutNode[] {
  if (stack !== undefined) return stack;
  if (columns !== undefined) return direction === 'rtl' ? columns.toReversed() : columns;
  if (section !== undefined) return [section];
  return table?.body.flat().filter((cell) => cell._span !== true) ?? [];
}

function visitText(node: LayoutNode, flow: SectionFlow, visitor: StructureVisit): void {
  if (node.text !== '') {
    const tag = textTag(node, flow);
    if (tag !== 'Transparent') {
      node._structure = flow.parent.append(new StructureElement(tag, propertiesOf(node)));
    }
  }
  appendNotes(node, flow.parent, visitor);
}

function textTag(node: LayoutNode, flow: SectionFlow): string {
  const { tag } = node;
  const named = /^H([1-6])$/.exec(tag ?? '')?.[1];
  const depth = named === undefined ? (node.outlineLevel ?? node.headlineLevel) : Number(named);
  if (depth === undefined || (tag !== undefined && named === undefined)) return tag ?? 'P';
  const level = flow.beginHeading(depth);
  return `H${named ?? level}`;
}

/** The notes whose marks stand in a text follow it. */
function appendNotes(node: LayoutNode, parent: StructureElement, { notes }: StructureVisit): void {
  for (const key of notesOfText(node.text)) {
    const note = notes.get(key);
    if (note !== undefined && note.parent === undefined) parent.append(note);
  }
}

function fillElement(
  node: LayoutNode,
  element: StructureElement,
  flow: SectionFlow,
  visitor: StructureVisit,
): void {
  const only = node.stack?.length === 1 ? node.stack[0] : node;
  const isPlain =
    only?.text !== undefined &&
    only.tag === undefined &&
    only.language === undefined &&
    only.outlineLevel === undefined &&
    // Notes follow the text of their marks: that needs an element of its own.
    notesOfText(only.text).length === 0;
  if (!isPlain || only === undefined || (only !== node && node.tag !== undefined)) {
    visitor.visit(node, flow.within(element));
    return;
  }
  if (only.text !== '') only._structure = element;
  appendNotes(only, element, visitor);
}

/** A table of contents that pdfmake has made of the headings: a row for each. */
function visitToc(node: LayoutNode, flow: SectionFlow, visitor: StructureVisit): void {
  const toc = flow.parent.append(new StructureElement('TOC', propertiesOf(node)));
  const { title, _table: table } = node.toc ?? {};
  if (title) visitor.fill(title, toc.append(new StructureElement('Caption')), flow);
  for (const row of table?.table?.body ?? []) {
    const item = toc.append(new StructureElement('TOCI'));
    for (const cell of row) visitor.fill(cell, item.append(new StructureElement('Reference')), flow);
  }
}

/** Pictures are figures; drawings without words of their own (rules, boxes) are only what they look like. */
function visitPicture(node: LayoutNode, flow: SectionFlow): void {
  if (node.attachment !== undefined) {
    node._structure = flow.parent.append(new StructureElement('Annot', propertiesOf(node)));
    return;
  }
  const isDrawing = node.image === undefined && node.svg === undefined;
  if (node.alt === '' || (isDrawing && node.alt === undefined)) return;
  const element = new StructureElement(node.tag ?? 'Figure', { ...propertiesOf(node), isBlock: true });
  // What leads somewhere is part of its link (ISO 14289-1, 7.18.5).
  const parent = isLink(node)
    ? flow.parent.append(new StructureElement('Link', { isBlock: true }))
    : flow.parent;
  node._structure = parent.append(element);
  for (const vector of node.canvas ?? []) vector.structure = element;
}

function propertiesOf({ alt, actualText, expansion, language, tag }: LayoutNode): ElementProperties {
  const isBlock = tag === 'Code' || tag === 'Formula' || tag === 'Figure';
  return { alt, actualText, expansion, language, ...(isBlock ? { isBlock } : {}) };
}
