import type { Block, Document, Inline, NodeMap, NodeType, TableCell } from '@octavo/core';
import { documentOf, node, paragraph, text } from './build-nodes.ts';

type Of<K extends NodeType> = NodeMap[K];

const styled = (type: StyledType): Document =>
  inParagraph(node<Of<StyledType>>({ type, children: [text(`${type} words`)] }));

type StyledType =
  | 'emphasis'
  | 'strong'
  | 'strikethrough'
  | 'underline'
  | 'highlight'
  | 'subscript'
  | 'superscript'
  | 'keyboard';

const inParagraph = (inline: Inline): Document => documentOf([paragraph('before ', inline, ' after')]);
const alone = (block: Block): Document => documentOf([paragraph('before'), block, paragraph('after')]);

const cell = (words: string, options: Partial<TableCell> = {}): TableCell =>
  node<TableCell>({ type: 'tableCell', children: [paragraph(words)], ...options });

const table = (): Document =>
  alone(
    node<Of<'table'>>({
      type: 'table',
      columns: [{ align: 'left' }, { align: 'right' }, {}],
      caption: [text('caption words')],
      head: [node<Of<'tableRow'>>({ type: 'tableRow', cells: [cell('one'), cell('two'), cell('three')] })],
      body: [
        node<Of<'tableRow'>>({
          type: 'tableRow',
          cells: [cell('wide', { colSpan: 2 }), cell('tall', { rowSpan: 2 })],
        }),
        node<Of<'tableRow'>>({ type: 'tableRow', cells: [cell('four', { header: true }), cell('five')] }),
      ],
    }),
  );

const list = (): Document =>
  alone(
    node<Of<'list'>>({
      type: 'list',
      ordered: true,
      start: 3,
      tight: true,
      children: [
        node<Of<'listItem'>>({ type: 'listItem', children: [paragraph('item words')] }),
        node<Of<'listItem'>>({ type: 'listItem', checked: true, children: [paragraph('done words')] }),
        node<Of<'listItem'>>({
          type: 'listItem',
          children: [
            paragraph('outer words'),
            node<Of<'list'>>({
              type: 'list',
              ordered: false,
              tight: false,
              children: [node<Of<'listItem'>>({ type: 'listItem', children: [paragraph('inner words')] })],
            }),
          ],
        }),
      ],
    }),
  );

const image = (): Of<'image'> =>
  node<Of<'image'>>({ type: 'image', url: 'red.png', alt: 'a red square', title: 'Red' });

const note = (): Document =>
  documentOf(
    [paragraph('noted', node<Of<'footnoteReference'>>({ type: 'footnoteReference', label: 'a' }), ' words')],
    [
      node<Of<'footnoteDefinition'>>({
        type: 'footnoteDefinition',
        label: 'a',
        children: [paragraph('note words')],
      }),
    ],
  );

const definitions = (): Document =>
  alone(
    node<Of<'definitionList'>>({
      type: 'definitionList',
      children: [
        node<Of<'definitionItem'>>({
          type: 'definitionItem',
          terms: [[text('term words')], [text('second term')]],
          definitions: [[paragraph('definition words')], [paragraph('another definition')]],
        }),
      ],
    }),
  );

/** A document for every kind of node. A kind without one does not compile. */
export const sampleDocuments = {
  paragraph: () => documentOf([paragraph('paragraph words')]),
  heading: () =>
    documentOf(
      ([1, 2, 3, 4, 5, 6] as const).map((depth) =>
        node<Of<'heading'>>({ type: 'heading', depth, children: [text(`heading ${depth} words`)] }),
      ),
    ),
  thematicBreak: () => alone(node<Of<'thematicBreak'>>({ type: 'thematicBreak' })),
  pageBreak: () => alone(node<Of<'pageBreak'>>({ type: 'pageBreak' })),
  slideBreak: () => alone(node<Of<'slideBreak'>>({ type: 'slideBreak' })),
  blockQuote: () =>
    alone(node<Of<'blockQuote'>>({ type: 'blockQuote', children: [paragraph('quoted words')] })),
  list,
  listItem: list,
  codeBlock: () =>
    alone(
      node<Of<'codeBlock'>>({
        type: 'codeBlock',
        language: 'js',
        value: 'const code = "words";\n\n\tindented();',
      }),
    ),
  table,
  tableRow: table,
  tableCell: table,
  figure: () =>
    alone(node<Of<'figure'>>({ type: 'figure', image: image(), caption: [text('caption words')] })),
  callout: () =>
    alone(
      node<Of<'callout'>>({
        type: 'callout',
        kind: 'warning',
        title: [text('title words')],
        children: [paragraph('boxed words')],
      }),
    ),
  definitionList: definitions,
  definitionItem: definitions,
  htmlBlock: () => alone(node<Of<'htmlBlock'>>({ type: 'htmlBlock', value: '<video src="a.mp4"></video>' })),
  mathBlock: () => alone(node<Of<'mathBlock'>>({ type: 'mathBlock', value: '\\frac{a}{b} = c' })),
  chart: () =>
    alone(
      node<Of<'chart'>>({
        type: 'chart',
        kind: 'bar',
        title: 'chart words',
        unit: '%',
        categories: ['north', 'south'],
        series: [{ name: 'growth', values: [1.5, null] }],
      }),
    ),
  container: () =>
    alone(node<Of<'container'>>({ type: 'container', name: 'aside', children: [paragraph('inside words')] })),
  conditional: () =>
    alone(
      node<Of<'conditional'>>({
        type: 'conditional',
        mode: 'except',
        formats: ['none'],
        children: [paragraph('inside words')],
      }),
    ),
  speakerNotes: () =>
    alone(node<Of<'speakerNotes'>>({ type: 'speakerNotes', children: [paragraph('spoken words')] })),
  bibliography: () => alone(node<Of<'bibliography'>>({ type: 'bibliography' })),
  text: () => inParagraph(text('text words')),
  emphasis: () => styled('emphasis'),
  strong: () => styled('strong'),
  strikethrough: () => styled('strikethrough'),
  underline: () => styled('underline'),
  highlight: () => styled('highlight'),
  subscript: () => styled('subscript'),
  superscript: () => styled('superscript'),
  keyboard: () => styled('keyboard'),
  span: () =>
    inParagraph(
      node<Of<'span'>>({
        type: 'span',
        attributes: { values: { lang: 'fr' } },
        children: [text('mots français')],
      }),
    ),
  inlineCode: () => inParagraph(node<Of<'inlineCode'>>({ type: 'inlineCode', value: 'code  words' })),
  lineBreak: () => inParagraph(node<Of<'lineBreak'>>({ type: 'lineBreak' })),
  link: () =>
    inParagraph(
      node<Of<'link'>>({ type: 'link', url: 'https://example.com/?a=1&b=2', children: [text('link words')] }),
    ),
  image: () => inParagraph(image()),
  footnoteReference: note,
  footnoteDefinition: note,
  htmlInline: () => inParagraph(node<Of<'htmlInline'>>({ type: 'htmlInline', value: '<blink>' })),
  inlineMath: () => inParagraph(node<Of<'inlineMath'>>({ type: 'inlineMath', value: 'x^2' })),
  crossReference: () =>
    inParagraph(
      node<Of<'crossReference'>>({ type: 'crossReference', target: 'nowhere', raw: '[@fig:nowhere]' }),
    ),
  citation: () =>
    inParagraph(node<Of<'citation'>>({ type: 'citation', items: [{ key: 'doe2020' }], raw: '[@doe2020]' })),
  comment: () => inParagraph(node<Of<'comment'>>({ type: 'comment', value: 'remark', author: 'Ann Editor' })),
} satisfies { readonly [K in NodeType]: () => Document };
