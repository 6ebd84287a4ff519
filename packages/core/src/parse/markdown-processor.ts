import type { Root } from 'mdast';
import remarkDefinitionList from 'remark-definition-list';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Data, PluggableList, Processor } from 'unified';
import { unified } from 'unified';
import type { SyntaxConfig } from '../config/config.ts';
import { containerFromMarkdown } from './syntax/container-from-markdown.ts';
import { containerSyntax } from './syntax/container-syntax.ts';
import { findContainerLines } from './syntax/find-container-lines.ts';
import { findFormulaLines } from './syntax/find-formula-lines.ts';
import { mathFlowSyntax } from './syntax/math-flow-syntax.ts';
import { mathFromMarkdown } from './syntax/math-from-markdown.ts';
import { mathTextSyntax } from './syntax/math-text-syntax.ts';

/** The processor for one source: an extension that nothing in the source can need is left out, which saves its time. */
export function markdownProcessor(
  source: string,
  syntax: SyntaxConfig,
  plugins: PluggableList,
): Processor<Root> {
  const processor = unified().use(remarkParse);
  if (syntax.gfm) processor.use(remarkGfm);
  if (syntax.frontMatter && source.startsWith('---')) processor.use(remarkFrontmatter, ['yaml']);
  if (syntax.definitionLists && /^[ \t>]*:[ \t]/m.test(source)) processor.use(remarkDefinitionList);
  if (syntax.math && source.includes('$')) processor.use(mathSyntax, findFormulaLines(source));
  if (syntax.containers && source.includes(':::'))
    processor.use(containers, findContainerLines(source).closings);
  processor.use(plugins);
  return processor as Processor<Root>;
}

function mathSyntax(this: Processor, formulaLines: ReadonlySet<number>): void {
  const data = this.data();
  extensions(data, 'micromarkExtensions').push(mathFlowSyntax(formulaLines), mathTextSyntax);
  extensions(data, 'fromMarkdownExtensions').push(mathFromMarkdown);
}

function containers(this: Processor, closings: ReadonlyMap<number, number>): void {
  const data = this.data();
  extensions(data, 'micromarkExtensions').push(containerSyntax(closings));
  extensions(data, 'fromMarkdownExtensions').push(containerFromMarkdown);
}

type ExtensionKey = 'micromarkExtensions' | 'fromMarkdownExtensions';

function extensions<Key extends ExtensionKey>(data: Data, key: Key): NonNullable<Data[Key]> {
  const list = data[key] ?? [];
  data[key] = list;
  return list as NonNullable<Data[Key]>;
}
