import type { Config, RenderConfig } from '../config/config.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';

/** Documents without a date carry this one, so that the same source always gives the same bytes. */
const undated = '2000-01-01T00:00:00Z';

/** From this many headings on, `toc: auto` adds a table of contents. */
const headingsForContents = 8;

/** What renderers are told about one document. */
export function renderConfigFor(resolved: ResolvedDocument, config: Config): RenderConfig {
  return {
    tocDepth: tocDepth(config.toc, resolved.toc.length),
    numberHeadings: config.numberHeadings,
    timestamp: timestampOf(resolved.document.metadata.date),
    notes: config.notes,
    listOfFigures: config.listOfFigures,
    listOfTables: config.listOfTables,
    lineNumbers: config.lineNumbers,
    anonymous: config.anonymous,
    dropCaps: config.dropCaps,
    // The source names its authors.
    pdf: config.anonymous ? { ...config.pdf, attachSource: false } : config.pdf,
    docx: config.docx,
    htmlPage: config.htmlPage,
    slides: config.slides,
  };
}

function tocDepth(toc: Config['toc'], headings: number): number {
  if (typeof toc === 'number') return toc;
  if (toc === 'auto') return headings >= headingsForContents ? 3 : 0;
  return toc ? 3 : 0;
}

function timestampOf(date: string | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return match === null ? undated : `${match[1]}-${match[2]}-${match[3]}T00:00:00Z`;
}
