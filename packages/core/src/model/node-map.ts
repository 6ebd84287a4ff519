import type { Bibliography } from './nodes/bibliography.ts';
import type { BlockQuote } from './nodes/block-quote.ts';
import type { Callout } from './nodes/callout.ts';
import type { Chart } from './nodes/chart.ts';
import type { Citation } from './nodes/citation.ts';
import type { CodeBlock } from './nodes/code-block.ts';
import type { Comment } from './nodes/comment.ts';
import type { Conditional } from './nodes/conditional.ts';
import type { Container } from './nodes/container.ts';
import type { CrossReference } from './nodes/cross-reference.ts';
import type { DefinitionItem } from './nodes/definition-item.ts';
import type { DefinitionList } from './nodes/definition-list.ts';
import type { Document } from './nodes/document.ts';
import type { Emphasis } from './nodes/emphasis.ts';
import type { Figure } from './nodes/figure.ts';
import type { FootnoteDefinition } from './nodes/footnote-definition.ts';
import type { FootnoteReference } from './nodes/footnote-reference.ts';
import type { Heading } from './nodes/heading.ts';
import type { Highlight } from './nodes/highlight.ts';
import type { HtmlBlock } from './nodes/html-block.ts';
import type { HtmlInline } from './nodes/html-inline.ts';
import type { Image } from './nodes/image.ts';
import type { InlineCode } from './nodes/inline-code.ts';
import type { InlineMath } from './nodes/inline-math.ts';
import type { Keyboard } from './nodes/keyboard.ts';
import type { LineBreak } from './nodes/line-break.ts';
import type { Link } from './nodes/link.ts';
import type { List } from './nodes/list.ts';
import type { ListItem } from './nodes/list-item.ts';
import type { MathBlock } from './nodes/math-block.ts';
import type { PageBreak } from './nodes/page-break.ts';
import type { Paragraph } from './nodes/paragraph.ts';
import type { SlideBreak } from './nodes/slide-break.ts';
import type { Span } from './nodes/span.ts';
import type { SpeakerNotes } from './nodes/speaker-notes.ts';
import type { Strikethrough } from './nodes/strikethrough.ts';
import type { Strong } from './nodes/strong.ts';
import type { Subscript } from './nodes/subscript.ts';
import type { Superscript } from './nodes/superscript.ts';
import type { Table } from './nodes/table.ts';
import type { TableCell } from './nodes/table-cell.ts';
import type { TableRow } from './nodes/table-row.ts';
import type { Text } from './nodes/text.ts';
import type { ThematicBreak } from './nodes/thematic-break.ts';
import type { Underline } from './nodes/underline.ts';

/** Every block, keyed by its `type`. A key added here makes the compiler list every place left to fill. */
export interface BlockMap {
  paragraph: Paragraph;
  heading: Heading;
  thematicBreak: ThematicBreak;
  pageBreak: PageBreak;
  slideBreak: SlideBreak;
  blockQuote: BlockQuote;
  list: List;
  codeBlock: CodeBlock;
  table: Table;
  figure: Figure;
  callout: Callout;
  definitionList: DefinitionList;
  htmlBlock: HtmlBlock;
  mathBlock: MathBlock;
  chart: Chart;
  container: Container;
  conditional: Conditional;
  speakerNotes: SpeakerNotes;
  bibliography: Bibliography;
}

/** Every inline, keyed by its `type`. */
export interface InlineMap {
  text: Text;
  emphasis: Emphasis;
  strong: Strong;
  strikethrough: Strikethrough;
  underline: Underline;
  highlight: Highlight;
  subscript: Subscript;
  superscript: Superscript;
  keyboard: Keyboard;
  span: Span;
  inlineCode: InlineCode;
  lineBreak: LineBreak;
  link: Link;
  image: Image;
  footnoteReference: FootnoteReference;
  htmlInline: HtmlInline;
  inlineMath: InlineMath;
  crossReference: CrossReference;
  citation: Citation;
  comment: Comment;
}

/** What stands only inside certain blocks, or beside the flow. */
export interface PartMap {
  listItem: ListItem;
  tableRow: TableRow;
  tableCell: TableCell;
  definitionItem: DefinitionItem;
  footnoteDefinition: FootnoteDefinition;
}

export type BlockType = keyof BlockMap;
export type InlineType = keyof InlineMap;
export type PartType = keyof PartMap;

export type Block = BlockMap[BlockType];
export type Inline = InlineMap[InlineType];
export type Part = PartMap[PartType];

/** Every kind of node but the document itself. */
export interface NodeMap extends BlockMap, InlineMap, PartMap {}
export type NodeType = keyof NodeMap;
export type Node = NodeMap[NodeType];

/** A node or the document that holds it. */
export type AnyNode = Node | Document;
