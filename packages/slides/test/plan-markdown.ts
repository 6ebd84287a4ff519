import type { Host, ResolvedDocument, SourceFormat, UserConfig } from '@octavo/core';
import {
  createMemoryHost,
  defaultConfig,
  documentConfig,
  parseSource,
  projectForFormat,
  renderConfigFor,
  resolveDocument,
  transformDocument,
} from '@octavo/core';
import type { PlanResult } from '../src/plan/plan-deck.ts';
import { planDeck } from '../src/plan/plan-deck.ts';

export interface Planned extends PlanResult {
  readonly resolved: ResolvedDocument;
}

/** A picture of one transparent point. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Takes Markdown the whole way to a deck. The only picture that can be read is `boat.png`. */
export async function planMarkdown(
  source: string,
  settings: UserConfig = {},
  format: SourceFormat = 'markdown',
  /** Of the picture, in pixels. */
  size: { readonly widthPx: number; readonly heightPx: number } = { widthPx: 1, heightPx: 1 },
): Promise<Planned> {
  const parsed = await parseSource({ source, format }, defaultConfig);
  if (parsed.document === undefined) throw new Error('The source could not be read.');
  const config = documentConfig(defaultConfig, parsed.document.metadata, settings);
  const { document } = await transformDocument(parsed.document, config);
  const host: Host = {
    ...createMemoryHost({ 'boat.png': dot }),
    decodeRaster: async (bytes) => ({
      ok: true,
      image: { format: 'png', bytes, ...size, dotsPerInch: 96 },
    }),
  };
  const result = await resolveDocument(document, config, host);
  const { resolved } = projectForFormat(result.resolved, 'pptx');
  return {
    resolved,
    ...(await planDeck(resolved, { theme: config.theme, config: renderConfigFor(resolved, config), host })),
  };
}

export function titles({ deck }: Planned): readonly string[] {
  return deck.slides.map((slide) => slide.title);
}
