import type { ReadTheme } from '../config/read-theme-files.ts';
import { readThemeFiles } from '../config/read-theme-files.ts';
import { validateTheme } from '../config/validate-config.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/nodes/document.ts';

/**
 * The theme that a document chooses, with its file read. Of a name, the parser has already said that no theme has it, at its
 * place; of settings, it is said here.
 */
export async function frontMatterTheme(
  { metadata: { extra }, file }: Document,
  host: Host,
): Promise<ReadTheme> {
  const theme = extra['theme'];
  if (theme === undefined || theme === null) return { diagnostics: [] };
  const { choice, diagnostics } = validateTheme(theme, file === undefined ? {} : { file });
  const read = await readThemeFiles(choice, (path) => host.readResource(path));
  return typeof theme === 'string' ? read : { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}
