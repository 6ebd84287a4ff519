import type { CodeBlock } from '../model/nodes/code-block.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import type { Highlighter } from './highlight/create-highlighter.ts';
import { createHighlighter } from './highlight/create-highlighter.ts';
import type { LanguageName } from './highlight/language-loaders.ts';
import { languageName } from './highlight/language-name.ts';
import { splitLines } from './highlight/split-lines.ts';
import type { CodeToken, HighlightedCode, NodeTable } from './resolved-document.ts';

/** Longer code stays in one colour: nobody reads so much by its colours. */
const longestCode = 50_000;

/**
 * So does code with a longer run of letters and white space without any punctuation, which programs do not have: many
 * grammars are regular expressions that take the square of its length.
 */
const longestRun = 500;

/**
 * Colours every block of code of the document, its notes and its abstract. A block whose language is unknown or absent,
 * or that is over 50,000 characters long, is `plain`; every block has an entry with all its lines.
 */
export async function highlightCode(document: Document): Promise<NodeTable<HighlightedCode>> {
  const blocks = [...walk(document)].filter((node): node is CodeBlock => node.type === 'codeBlock');
  const languages = new Set(blocks.flatMap((block) => languageOf(block) ?? []));
  const highlighter = languages.size === 0 ? undefined : await createHighlighter([...languages]);
  return Object.fromEntries(blocks.map((block) => [block.id, splitLines(tokensOf(block, highlighter))]));
}

function languageOf({ language, value }: CodeBlock): LanguageName | undefined {
  const runs = value.length > longestCode ? [value] : value.split(/[^\w\s$-]+/);
  return runs.some((run) => run.length > longestRun) ? undefined : languageName(language);
}

function tokensOf(block: CodeBlock, highlighter: Highlighter | undefined): readonly CodeToken[] {
  const language = languageOf(block);
  return language === undefined || highlighter === undefined
    ? [{ kind: 'plain', value: block.value }]
    : highlighter(block.value, language);
}
