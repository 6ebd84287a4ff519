import type { Config, Host, ResolvedDocument, UserConfig } from '@octavo/core';
import {
  createMemoryHost,
  defaultConfig,
  documentConfig,
  parseSource,
  projectForFormat,
  resolveDocument,
  transformDocument,
} from '@octavo/core';

export interface ResolvedMarkdown {
  readonly resolved: ResolvedDocument;
  readonly config: Config;
  readonly host: Host;
}

/** Takes Markdown as far as a renderer of pages is handed it. */
export async function resolveMarkdown(
  source: string,
  settings: UserConfig = {},
  host: Host = createMemoryHost(),
): Promise<ResolvedMarkdown> {
  const parsed = await parseSource({ source, format: 'markdown' }, defaultConfig);
  if (parsed.document === undefined) throw new Error('The source could not be read.');
  const config = documentConfig(defaultConfig, parsed.document.metadata, settings);
  const { document } = await transformDocument(parsed.document, config);
  const result = await resolveDocument(document, config, host);
  return { resolved: projectForFormat(result.resolved, 'html').resolved, config, host };
}
