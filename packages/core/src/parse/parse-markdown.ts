import type { Definition, Root, Yaml } from 'mdast';
import type { Config } from '../config/config.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document, Metadata } from '../model/nodes/document.ts';
import type { FootnoteDefinition } from '../model/nodes/footnote-definition.ts';
import { buildBlocks } from './build/build-blocks.ts';
import type { BuildContext } from './build/build-context.ts';
import { NestingTooDeepError, nestingLimit } from './build/build-context.ts';
import { isKnownContainer } from './build/container.ts';
import { positionOf } from './build/node-base.ts';
import { findDeepNesting } from './find-deep-nesting.ts';
import { frontMatterLimitBytes } from './front-matter/front-matter-limit.ts';
import { mayHoldGridTable } from './grid/may-hold-grid-table.ts';
import { markdownProcessor } from './markdown-processor.ts';
import type { ParseHelp } from './parse-help.ts';
import type { ParseResult } from './parse-result.ts';
import { parseWhole } from './parse-whole.ts';
import { findContainerLines } from './syntax/find-container-lines.ts';

/** In characters: what is shorter gains nothing by being parsed in pieces. */
const longestWhole = 16_384;
/** The same where pieces are remembered. */
const longestNotRemembered = 2048;

const noMetadata: Metadata = { authors: [], keywords: [], extra: {} };

/** Reads Markdown: CommonMark, GFM and the constructs that `config.syntax` turns on. Its nodes have no ids yet. */
export async function parseMarkdown(
  source: string,
  file: string | undefined,
  config: Config,
  help: ParseHelp = {},
): Promise<ParseResult> {
  const tooDeep = findDeepNesting(source);
  if (tooDeep !== undefined) {
    return {
      diagnostics: [
        createDiagnostic('source-too-deep', { limit: nestingLimit }, { file, position: tooDeep }),
      ],
    };
  }
  const parsed = await parseTree(source, file, config, help);
  if (parsed.root === undefined) return { diagnostics: parsed.diagnostics };
  const built = await buildDocument(parsed.root, source, file, config);
  return { ...built, diagnostics: [...parsed.diagnostics, ...built.diagnostics] };
}

interface TreeResult {
  readonly root?: Root;
  readonly diagnostics: readonly Diagnostic[];
}

async function parseTree(
  source: string,
  file: string | undefined,
  config: Config,
  help: ParseHelp,
): Promise<TreeResult> {
  const { syntax, remarkPlugins } = config;
  const grids = syntax.gridTables && mayHoldGridTable(source) ? await loadGridTables() : undefined;
  const plugins = grids === undefined ? remarkPlugins : [...remarkPlugins, grids.gridTables];
  const isLong = source.length > (help.memory === undefined ? longestWhole : longestNotRemembered);
  let root: Root;
  let diagnostics: readonly Diagnostic[] = [];
  try {
    // Plugins of users may add syntax of which nothing is known here: with them a source is parsed whole.
    root =
      isLong && remarkPlugins.length === 0
        ? await parseLong(source, syntax, plugins, help)
        : await parseWhole(source, syntax, plugins);
    if (grids !== undefined) diagnostics = grids.readGridTables(root, source, file, { syntax, plugins });
  } catch (error) {
    // The parser of Markdown recurses: a source that overflows the stack nests without end.
    if (!(error instanceof RangeError)) throw error;
    return { diagnostics: [createDiagnostic('source-too-deep', { limit: nestingLimit }, { file })] };
  }
  if (remarkPlugins.length === 0) return { root, diagnostics };
  try {
    // Plugins of remark give back the kind of tree that they take.
    return { root: (await markdownProcessor(source, syntax, plugins).run(root)) as Root, diagnostics };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const plugin =
      config.remarkPlugins.length === 1 ? pluginName(config.remarkPlugins[0]) : 'of `remarkPlugins`';
    return { diagnostics: [createDiagnostic('plugin-failed', { plugin, reason }, { file })] };
  }
}

/** Loaded only for sources that may hold a grid table. */
async function loadGridTables() {
  const [{ gridTables }, { readGridTables }] = await Promise.all([
    import('./grid/grid-tables.ts'),
    import('./grid/read-grid-tables.ts'),
  ]);
  return { gridTables, readGridTables };
}

/** Loaded only for sources that are long. */
async function parseLong(...source: Parameters<typeof import('./parse-long.ts').parseLong>): Promise<Root> {
  return (await import('./parse-long.ts')).parseLong(...source);
}

function pluginName(plugin: unknown): string {
  const candidate: unknown = Array.isArray(plugin) ? plugin[0] : plugin;
  return typeof candidate === 'function' && candidate.name !== ''
    ? `\`${candidate.name}\``
    : 'of `remarkPlugins`';
}

async function buildDocument(
  root: Root,
  source: string,
  file: string | undefined,
  config: Config,
): Promise<ParseResult> {
  const diagnostics: Diagnostic[] = [];
  // The first of a name wins; a map keeps them in their order.
  const footnotes = new Map<string, FootnoteDefinition>();
  const context: BuildContext = {
    ...(config.syntax.charts && /chart/.test(source) ? { parseYaml: await loadYamlParser() } : {}),
    syntax: config.syntax,
    source,
    definitions: collectDefinitions(root),
    depth: 0,
    report: (code, parameters, position) => {
      diagnostics.push(createDiagnostic(code, parameters, { file, position }));
    },
    addFootnote: (definition) => {
      if (!footnotes.has(definition.label)) footnotes.set(definition.label, definition);
    },
  };
  try {
    const [first] = root.children;
    const metadata = first?.type === 'yaml' ? await readMetadata(first, context) : noMetadata;
    if (metadata === undefined) return { diagnostics };
    const children = buildBlocks(root.children, context);
    if (config.syntax.containers && source.includes(':::')) reportUnclosed(source, context);
    const document: Document = {
      type: 'document',
      schemaVersion: 1,
      id: 'document',
      ...(file === undefined ? {} : { file }),
      metadata,
      children,
      footnotes: [...footnotes.values()],
    };
    if (config.syntax.crossReferences && /\[[^[\]@]*@/.test(source)) {
      const { reportCitations } = await import('./report-citations.ts');
      reportCitations(document, context);
    }
    return { document, diagnostics };
  } catch (error) {
    if (!(error instanceof NestingTooDeepError)) throw error;
    context.report('source-too-deep', { limit: nestingLimit }, error.position);
    return { diagnostics };
  }
}

/** Through a module of our own: a bundle gives a CommonJS package that is imported on demand no named exports. */
async function loadYamlParser(): Promise<(text: string) => unknown> {
  const { parseYaml } = await import('./parse-yaml.ts');
  return parseYaml;
}

async function readMetadata(node: Yaml, context: BuildContext): Promise<Metadata | undefined> {
  const position = positionOf(node);
  if (node.value.length > frontMatterLimitBytes) {
    context.report(
      'front-matter-too-large',
      { bytes: node.value.length, limit: frontMatterLimitBytes },
      position,
    );
    return undefined;
  }
  // YAML is loaded only for documents that have some.
  const [{ readFrontMatter }, { buildMetadata }] = await Promise.all([
    import('./front-matter/read-front-matter.ts'),
    import('./front-matter/build-metadata.ts'),
  ]);
  const start = position ?? {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
  };
  const result = readFrontMatter(node.value, start);
  if (result.ok) return buildMetadata(result.frontMatter, context);
  context.report('front-matter-invalid', { reason: result.reason }, result.position);
  return undefined;
}

/** An unclosed fence is text; one with a name that means something was meant otherwise. */
function reportUnclosed(source: string, context: BuildContext): void {
  for (const { line, info } of findContainerLines(source).unclosed) {
    const name = /^[\p{L}][\p{L}\p{N}_-]*/u.exec(info)?.[0]?.toLowerCase() ?? '';
    if (!isKnownContainer(name)) continue;
    const offset = offsetOfLine(source, line);
    const start = { line, column: 1, offset };
    context.report('container-unclosed', { name }, { start, end: start });
  }
}

function offsetOfLine(source: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count += 1) offset = source.indexOf('\n', offset) + 1;
  return offset;
}

function collectDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const pending: { children?: readonly object[] }[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isDefinition(node)) {
      const before = definitions.get(node.identifier);
      const earlier =
        (before?.position?.start.offset ?? Number.POSITIVE_INFINITY) <= (node.position?.start.offset ?? 0);
      if (before === undefined || !earlier) definitions.set(node.identifier, node);
    }
    pending.push(...(node.children ?? []));
  }
  return definitions;
}

function isDefinition(node: object): node is Definition {
  return 'type' in node && node.type === 'definition';
}
