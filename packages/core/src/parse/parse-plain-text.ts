import type { Config } from '../config/config.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { ParseResult } from './parse-source.ts';

/** Reads pasted text: made Markdown first, then parsed as such. */
export async function parsePlainText(
  text: string,
  file: string | undefined,
  config: Config,
): Promise<ParseResult> {
  const { importPlainText } = await import('../import/import-plain-text.ts');
  const imported = importPlainText(text, file === undefined ? {} : { file });
  const parsed = await parseMarkdown(imported.markdown, file, config);
  return { ...parsed, diagnostics: [...imported.diagnostics, ...parsed.diagnostics] };
}
