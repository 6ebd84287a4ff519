import { stringify } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createLocator } from './create-locator.ts';
import { detectLanguage } from './detect-language.ts';
import { detectWrapping } from './detect-wrapping.ts';
import { escapeMarkdownLine } from './escape-markdown.ts';
import { findClosing } from './find-closing.ts';
import { findEnumerations } from './find-enumerations.ts';
import { findTitle } from './find-title.ts';
import { gatherBlocks } from './gather-blocks.ts';
import type { ImportBlock } from './import-block.ts';
import { reportStructure } from './report-structure.ts';
import type { ReportContext } from './report-texts.ts';
import { reportHyphens, reportLostCharacters, reportTypography } from './report-texts.ts';
import { splitLines } from './split-lines.ts';
import { typographyStyleFor } from './typography-style.ts';
import { walkTexts } from './walk-texts.ts';
import type { MarkdownLine } from './write-blocks.ts';
import { writeBlocks, writeText } from './write-blocks.ts';

export interface ImportOptions {
  /** Path to show in diagnostics. */
  readonly file?: string;
  /** BCP 47 tag of the text; told from its words when left out. */
  readonly lang?: string;
}

/** Markdown made of pasted text, and what was found on the way, with lines and columns of the text. */
export interface ImportResult {
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
  /** For each line of the Markdown the 1-based line of the source that it says; 0 where there is none. */
  readonly sourceLines: readonly number[];
}

/**
 * Turns pasted text into Markdown with front matter. Every paragraph stays, whole and in its place: one a line, or joined
 * from the lines that a mail program broke. Enumerations ("First, …") are offered as headings, what stands at the end about
 * the author is set apart, straight quotes and hyphens become typographic; words that seem hurt are reported, never mended.
 */
export function importPlainText(source: string, options: ImportOptions = {}): ImportResult {
  const lines = splitLines(source);
  const wrapping = detectWrapping(lines);
  const { title, rest } = findTitle(gatherBlocks(lines, wrapping));
  const texts = [...(title === undefined || rest.length === 0 ? [] : [title]), ...walkTexts(rest)];
  const language = options.lang ?? detectLanguage(texts.map(({ text }) => text).join('\n'));
  const style = typographyStyleFor(language);
  const paragraphs = rest.map(paragraphText);
  const closing = findClosing(paragraphs);
  const closingStart = closing[0]?.index ?? Number.POSITIVE_INFINITY;
  const enumerations = findEnumerations(paragraphs.slice(0, Math.min(closingStart, paragraphs.length)));
  const author = closing.find((paragraph) => paragraph.author !== undefined)?.author;
  const context: ReportContext = { file: options.file, language, style, locate: createLocator(source) };

  const body = writeBlocks(rest, style, {
    headings: new Map(enumerations.map(({ index, heading }) => [index, heading])),
    closingStart,
  });
  const frontMatter = writeFrontMatter({
    ...(title === undefined ? {} : { title: writeText(title.text, style) }),
    ...(author === undefined ? {} : { author: escapeMarkdownLine(author) }),
    ...(language === undefined ? {} : { lang: language }),
  });
  const written = [...frontMatter, ...body];
  if (written.at(-1)?.text === '') written.pop();
  const diagnostics = [
    ...reportStructure(
      { source, title, blocks: rest, closing, enumerations, wrapping, given: options.lang },
      context,
    ),
    ...reportLostCharacters(texts, context),
    ...reportHyphens(texts, context),
    ...reportTypography(texts, context),
  ];
  return {
    markdown: written.length === 0 ? '' : `${written.map(({ text }) => text).join('\n')}\n`,
    diagnostics: diagnostics.toSorted((left, right) => offsetOf(left) - offsetOf(right)),
    sourceLines: written.map((line) => sourceLineOf(line, context)),
  };
}

function paragraphText(block: ImportBlock): string {
  return block.type === 'paragraph' ? block.lines.map(({ text }) => text).join(' ') : '';
}

function writeFrontMatter(entries: { readonly [key: string]: string }): readonly MarkdownLine[] {
  if (Object.keys(entries).length === 0) return [];
  const lines = stringify(entries, { lineWidth: 0 }).trimEnd().split('\n');
  return ['---', ...lines, '---', ''].map((text) => ({ text }));
}

function offsetOf({ position }: Diagnostic): number {
  return position?.start.offset ?? -1;
}

function sourceLineOf({ offset }: MarkdownLine, { locate }: ReportContext): number {
  return offset === undefined ? 0 : locate({ text: ' ', pieces: [{ start: 0, offset }] }).start.line;
}
