import type { Root } from 'mdast';
import type { Extension } from 'micromark-util-types';
import remarkDefinitionList from 'remark-definition-list';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Data, PluggableList, Processor } from 'unified';
import { unified } from 'unified';
import type { SyntaxConfig } from '../config/config.ts';
import { addressesWhereTheyMayBe } from './syntax/addresses-in-text.ts';
import { type BlockLines, findBlockLines } from './syntax/block-lines.ts';
import { containerFromMarkdown } from './syntax/container-from-markdown.ts';
import { containerSyntax } from './syntax/container-syntax.ts';
import { findFrontMatter } from './syntax/find-front-matter.ts';
import { mathFlowSyntax } from './syntax/math-flow-syntax.ts';
import { mathFromMarkdown } from './syntax/math-from-markdown.ts';
import { mathTextSyntax } from './syntax/math-text-syntax.ts';
import { neededGfm } from './syntax/needed-gfm.ts';

/** Of a part of a source: what is known of the lines of all of it, and the syntax that brings in what other parts define. */
export interface PartOfSource {
  readonly lines: BlockLines;
  readonly knownNames: Extension;
}

/** The processor for one source, or a part of one: an extension that nothing in it can need is left out, which saves its time. */
export function markdownProcessor(
  source: string,
  syntax: SyntaxConfig,
  plugins: PluggableList,
  part?: PartOfSource,
): Processor<Root> {
  const lines = part?.lines ?? findBlockLines(source, syntax);
  const processor = unified().use(remarkParse);
  if (syntax.gfm) processor.use(remarkGfm).use(onlyNeededGfm, source);
  if (syntax.frontMatter && findFrontMatter(source) > 0) processor.use(remarkFrontmatter, ['yaml']);
  if (syntax.definitionLists && /^[ \t>]*:[ \t]/m.test(source)) processor.use(remarkDefinitionList);
  if (syntax.math && source.includes('$')) processor.use(mathSyntax, lines.formulas);
  if (syntax.containers && source.includes(':::')) processor.use(containers, lines.closings);
  if (part !== undefined) processor.use(oneMoreSyntax, part.knownNames);
  processor.use(plugins);
  return processor as Processor<Root>;
}

/** Of the syntax that `remarkGfm` has just added. */
function onlyNeededGfm(this: Processor, source: string): void {
  const data = this.data();
  data.micromarkExtensions = extensions(data, 'micromarkExtensions').map((extension) =>
    neededGfm(extension, source),
  );
  data.fromMarkdownExtensions = extensions(data, 'fromMarkdownExtensions').map((extension) =>
    addressesWhereTheyMayBe([extension].flat()),
  );
}

function mathSyntax(this: Processor, formulaLines: BlockLines['formulas']): void {
  const data = this.data();
  extensions(data, 'micromarkExtensions').push(mathFlowSyntax(formulaLines), mathTextSyntax);
  extensions(data, 'fromMarkdownExtensions').push(mathFromMarkdown);
}

function containers(this: Processor, closings: BlockLines['closings']): void {
  const data = this.data();
  extensions(data, 'micromarkExtensions').push(containerSyntax(closings));
  extensions(data, 'fromMarkdownExtensions').push(containerFromMarkdown);
}

function oneMoreSyntax(this: Processor, syntax: Extension): void {
  extensions(this.data(), 'micromarkExtensions').push(syntax);
}

type ExtensionKey = 'micromarkExtensions' | 'fromMarkdownExtensions';

function extensions<Key extends ExtensionKey>(data: Data, key: Key): NonNullable<Data[Key]> {
  const list = data[key] ?? [];
  data[key] = list;
  return list as NonNullable<Data[Key]>;
}
