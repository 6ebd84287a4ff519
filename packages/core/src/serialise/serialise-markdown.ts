import type { Document } from '../model/nodes/document.ts';

/**
 * A document as Markdown that reads back as an equal one. The writer is loaded when it is first used.
 *
 * ```ts
 * await serialiseMarkdown(document); // '---\ntitle: A port\n---\n\n# One\n'
 * ```
 */
export async function serialiseMarkdown(document: Document): Promise<string> {
  const { writeMarkdown } = await import('./write-markdown.ts');
  return writeMarkdown(document);
}
