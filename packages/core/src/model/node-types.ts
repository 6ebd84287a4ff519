import type { BlockType, InlineType, NodeType, PartType } from './node-map.ts';

const blockTypes: Readonly<Record<BlockType, true>> = {
  paragraph: true,
  heading: true,
  thematicBreak: true,
  pageBreak: true,
  slideBreak: true,
  blockQuote: true,
  list: true,
  codeBlock: true,
  table: true,
  figure: true,
  callout: true,
  definitionList: true,
  htmlBlock: true,
  mathBlock: true,
  chart: true,
  container: true,
  conditional: true,
  speakerNotes: true,
  bibliography: true,
};

const inlineTypes: Readonly<Record<InlineType, true>> = {
  text: true,
  emphasis: true,
  strong: true,
  strikethrough: true,
  underline: true,
  highlight: true,
  subscript: true,
  superscript: true,
  keyboard: true,
  span: true,
  inlineCode: true,
  lineBreak: true,
  link: true,
  image: true,
  footnoteReference: true,
  htmlInline: true,
  inlineMath: true,
  crossReference: true,
  citation: true,
  comment: true,
};

const partTypes: Readonly<Record<PartType, true>> = {
  listItem: true,
  tableRow: true,
  tableCell: true,
  definitionItem: true,
  footnoteDefinition: true,
};

/** Every kind of node, blocks first. The cast is sound: the records above are complete by their type. */
export const nodeTypes = Object.keys({ ...blockTypes, ...inlineTypes, ...partTypes }) as readonly NodeType[];

export function isBlockType(type: string): type is BlockType {
  return Object.hasOwn(blockTypes, type);
}

export function isInlineType(type: string): type is InlineType {
  return Object.hasOwn(inlineTypes, type);
}
