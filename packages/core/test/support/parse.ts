import type { Block, Diagnostic, Document, Node, ResolvedDocument, UserConfig } from '@octavo/core';
import {
  convert,
  createMemoryHost,
  defaultConfig,
  mergeConfig,
  parseSource,
  transformDocument,
} from '@octavo/core';
import { childrenOf } from '@octavo/core/model';

export interface Parsed {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Transformed extends Parsed {
  readonly deckDiagnostics: readonly Diagnostic[];
}

/** Parses Markdown that must be readable. */
export async function parse(source: string, user: UserConfig = {}): Promise<Parsed> {
  const result = await parseSource(
    { source, file: 'test.md', format: 'markdown' },
    mergeConfig(defaultConfig, user),
  );
  if (result.document === undefined) throw new Error(`not read: ${JSON.stringify(result.diagnostics)}`);
  return { document: result.document, diagnostics: result.diagnostics };
}

/** Parses and transforms. */
export async function parseAndTransform(source: string, user: UserConfig = {}): Promise<Transformed> {
  const { document, diagnostics } = await parse(source, user);
  const transformed = await transformDocument(document, mergeConfig(defaultConfig, user));
  return { ...transformed, diagnostics: [...diagnostics, ...transformed.diagnostics] };
}

export interface Resolved {
  readonly resolved: ResolvedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole way but rendering. */
export async function resolve(source: string, user: UserConfig = {}): Promise<Resolved> {
  const config = mergeConfig(defaultConfig, user);
  const result = await convert(
    { source, file: 'test.md', format: 'markdown' },
    { config, renderers: [], host: createMemoryHost() },
  );
  if (result.resolved === undefined) throw new Error(`not read: ${JSON.stringify(result.diagnostics)}`);
  return { resolved: result.resolved, diagnostics: result.diagnostics };
}

/** A document as an indented outline of kinds and words: what a test reads at a glance. */
export function outline(document: Document): string {
  return document.children.map((block: Block) => describe(block, 0)).join('\n');
}

function describe(node: Node, depth: number): string {
  const children = childrenOf(node).map((child) => describe(child, depth + 1));
  return [`${'  '.repeat(depth)}${head(node)}`, ...children].join('\n');
}

function head(node: Node): string {
  const label = node.attributes?.label === undefined ? '' : ` #${node.attributes.label}`;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
    case 'mathBlock':
    case 'htmlBlock':
    case 'htmlInline':
    case 'comment':
      return `${node.type}${label} ${JSON.stringify(node.value)}`;
    case 'codeBlock':
      return `codeBlock ${node.language ?? '-'} ${JSON.stringify(node.value)}`;
    case 'heading':
      return `heading ${node.depth}${label}`;
    case 'list':
      return `list ${node.ordered ? node.start : '-'} ${node.tight ? 'tight' : 'loose'}`;
    case 'listItem':
      return `listItem${node.checked === undefined ? '' : node.checked ? ' [x]' : ' [ ]'}`;
    case 'link':
      return `link ${node.url}`;
    case 'image':
      return `image ${node.url} ${JSON.stringify(node.alt)}`;
    case 'callout':
      return `callout ${node.kind}`;
    case 'container':
      return `container ${node.name}`;
    case 'conditional':
      return `conditional ${node.mode} ${node.formats.join(' ')}`;
    case 'crossReference':
      return `crossReference ${node.target}`;
    case 'footnoteReference':
      return `footnoteReference ${node.label}`;
    default:
      return `${node.type}${label}`;
  }
}
