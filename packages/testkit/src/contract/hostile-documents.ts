import type { Document, NodeMap } from '@octavo/core';
import { documentOf, node, paragraph, text } from './build-nodes.ts';

/** A document that ill-behaved sources make, and what its outputs must keep of it. */
export interface HostileDocument {
  readonly name: string;
  readonly document: Document;
  readonly keeps: readonly string[];
}

/** Documents that break careless renderers. */
export function hostileDocuments(): readonly HostileDocument[] {
  return [
    { name: 'an empty document', document: documentOf([]), keeps: [] },
    {
      name: 'empty blocks',
      document: documentOf([paragraph(), heading(''), emptyList(), emptyTable(), emptyCode()]),
      keeps: [],
    },
    {
      name: 'control characters and lone surrogates',
      document: documentOf([
        heading('a\u0000b\u0007'),
        paragraph('kept\u0001\u000B\u001F \uD800 words \uFFFE\uFFFF \u007F'),
      ]),
      keeps: ['kept', 'words'],
    },
    {
      name: 'markup characters',
      document: documentOf([paragraph('a < b && c > "d" \'e\' ]]> <!--')]),
      keeps: ['a < b && c > "d"'],
    },
    { name: 'right-to-left text', document: documentOf([paragraph('שלום עולם abc مرحبا')]), keeps: ['abc'] },
    {
      name: 'a word of 5,000 characters',
      document: documentOf([paragraph('w'.repeat(5000))]),
      keeps: ['wwwwww'],
    },
    {
      name: 'a line of code of 5,000 characters',
      document: documentOf([code('c'.repeat(5000))]),
      keeps: ['cccccc'],
    },
    {
      name: 'code of 500 lines',
      document: documentOf([code(lines(500))]),
      keeps: ['line 1 of code', 'line 500 of code'],
    },
    {
      name: 'a cell taller than a page',
      document: documentOf([tallCell()]),
      keeps: ['first of tall', 'last of tall'],
    },
    { name: 'a table of 40 columns', document: documentOf([wideTable(40)]), keeps: [] },
    { name: 'lists 12 deep', document: documentOf([nestedList(12)]), keeps: ['deepest words'] },
    { name: 'quotes 12 deep', document: documentOf([nestedQuote(12)]), keeps: ['deepest words'] },
    {
      name: 'a reference to nothing',
      document: documentOf([paragraph('see ', reference(), ' there')]),
      keeps: ['[@fig:nowhere]'],
    },
    {
      name: 'a link to nothing',
      document: documentOf([paragraph(link('#nowhere'), link(''), link('not a uri: %zz \u0001'))]),
      keeps: ['link words'],
    },
    {
      name: 'a note that is not defined',
      document: documentOf([paragraph('noted ', noteMark(), ' words')]),
      keeps: ['noted', 'words'],
    },
    {
      name: 'a missing image',
      document: documentOf([paragraph(image('missing words')), figure('lost words')]),
      keeps: ['missing words', 'lost words'],
    },
  ];
}

function heading(value: string): NodeMap['heading'] {
  return node<NodeMap['heading']>({ type: 'heading', depth: 1, children: value === '' ? [] : [text(value)] });
}

function code(value: string): NodeMap['codeBlock'] {
  return node<NodeMap['codeBlock']>({ type: 'codeBlock', value });
}

function emptyCode(): NodeMap['codeBlock'] {
  return code('');
}

function emptyList(): NodeMap['list'] {
  const item = node<NodeMap['listItem']>({ type: 'listItem', children: [] });
  return node<NodeMap['list']>({ type: 'list', ordered: false, tight: true, children: [item] });
}

function emptyTable(): NodeMap['table'] {
  return node<NodeMap['table']>({ type: 'table', columns: [{}], head: [], body: [row([[]])] });
}

function row(cells: readonly NodeMap['tableCell']['children'][]): NodeMap['tableRow'] {
  return node<NodeMap['tableRow']>({
    type: 'tableRow',
    cells: cells.map((children) => node<NodeMap['tableCell']>({ type: 'tableCell', children })),
  });
}

function tallCell(): NodeMap['table'] {
  const words = Array.from({ length: 120 }, (_, index) => paragraph(`paragraph ${index} of a tall cell`));
  return node<NodeMap['table']>({
    type: 'table',
    columns: [{}, {}],
    head: [row([[paragraph('left')], [paragraph('right')]])],
    body: [row([[paragraph('first of tall'), ...words, paragraph('last of tall')], [paragraph('beside')]])],
  });
}

function wideTable(columns: number): NodeMap['table'] {
  const cells = (prefix: string) =>
    Array.from({ length: columns }, (_, index) => [paragraph(`${prefix}${index}`)]);
  return node<NodeMap['table']>({
    type: 'table',
    columns: Array.from({ length: columns }, () => ({})),
    head: [row(cells('h'))],
    body: [row(cells('b'))],
  });
}

function nestedList(depth: number): NodeMap['list'] {
  const inside =
    depth === 0 ? [paragraph('deepest words')] : [paragraph(`depth ${depth}`), nestedList(depth - 1)];
  const item = node<NodeMap['listItem']>({ type: 'listItem', children: inside });
  return node<NodeMap['list']>({ type: 'list', ordered: depth % 2 === 0, tight: true, children: [item] });
}

function nestedQuote(depth: number): NodeMap['blockQuote'] {
  const inside = depth === 0 ? paragraph('deepest words') : nestedQuote(depth - 1);
  return node<NodeMap['blockQuote']>({ type: 'blockQuote', children: [inside] });
}

function reference(): NodeMap['crossReference'] {
  return node<NodeMap['crossReference']>({
    type: 'crossReference',
    target: 'fig:nowhere',
    raw: '[@fig:nowhere]',
  });
}

function link(url: string): NodeMap['link'] {
  return node<NodeMap['link']>({ type: 'link', url, children: [text('link words ')] });
}

function noteMark(): NodeMap['footnoteReference'] {
  return node<NodeMap['footnoteReference']>({ type: 'footnoteReference', label: 'nothing' });
}

function image(alt: string): NodeMap['image'] {
  return node<NodeMap['image']>({ type: 'image', url: 'missing.png', alt });
}

function figure(alt: string): NodeMap['figure'] {
  return node<NodeMap['figure']>({ type: 'figure', image: image(alt) });
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `line ${index + 1} of code`).join('\n');
}
