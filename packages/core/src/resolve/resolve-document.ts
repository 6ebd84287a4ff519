import type { Config } from '../config/config.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/nodes/document.ts';
import { plainText } from '../model/plain-text.ts';
import { walk } from '../model/visit.ts';
import { anchorNodes } from './anchor-nodes.ts';
import { buildToc } from './build-toc.ts';
import { checkFloats } from './check-floats.ts';
import { checkHeadings } from './check-headings.ts';
import { checkPictureSizes } from './check-picture-sizes.ts';
import { detectLanguage, directionOf } from './detect-language.ts';
import { drawCharts } from './draw-charts.ts';
import { formatDate } from './format-date.ts';
import { highlightCode } from './highlight-code.ts';
import { linkDocuments } from './link-documents.ts';
import { loadAssets } from './load-assets.ts';
import { numberNodes } from './number-nodes.ts';
import { orderFootnotes } from './order-footnotes.ts';
import { outlineHeadings } from './outline-headings.ts';
import { resolveReferences } from './resolve-references.ts';
import type { ResolvedDocument, TocEntry } from './resolved-document.ts';
import { stringsFor } from './strings.ts';

export interface ResolveResult {
  readonly resolved: ResolvedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides once what every format must agree on: anchors, numbers, references, notes, contents, assets, highlighting. */
export async function resolveDocument(
  document: Document,
  config: Config,
  host: Host,
): Promise<ResolveResult> {
  const language = detectLanguage(document);
  const strings = stringsFor(language);
  const headings = outlineHeadings(document);
  const { anchors, targets, diagnostics: anchorDiagnostics } = anchorNodes(document);
  const numbers = numberNodes(document, headings, { numberHeadings: config.numberHeadings, strings });
  const { references, diagnostics: referenceDiagnostics } = resolveReferences(
    document,
    { anchors, targets },
    numbers,
  );
  const { footnotes, footnoteNumbers, diagnostics: footnoteDiagnostics } = orderFootnotes(document);
  const toc = buildToc(headings, anchors, numbers);
  const { linkedDocuments, diagnostics: linkDiagnostics } = await linkDocuments(document, host);
  const [{ assets, diagnostics: assetDiagnostics }, charts, highlights] = await Promise.all([
    loadAssets(document, host),
    drawCharts(document, config.theme, host),
    highlightCode(document),
  ]);
  const { date } = document.metadata;
  return {
    resolved: {
      document,
      language,
      direction: directionOf(language),
      strings,
      title: titleOf(document, toc),
      ...(date === undefined ? {} : { date: formatDate(date, language) }),
      anchors,
      numbers,
      references,
      ...(Object.keys(linkedDocuments).length === 0 ? {} : { linkedDocuments }),
      footnotes,
      footnoteNumbers,
      toc,
      assets: { ...assets, ...charts },
      highlights,
    },
    diagnostics: [
      ...checkHeadings(headings, document.file),
      ...checkFloats(document),
      ...checkPictureSizes(document),
      ...anchorDiagnostics,
      ...referenceDiagnostics,
      ...linkDiagnostics,
      ...footnoteDiagnostics,
      ...checkCitations(document),
      ...assetDiagnostics,
    ],
  };
}

function titleOf({ metadata, file }: Document, toc: readonly TocEntry[]): string {
  const title = metadata.title === undefined ? '' : plainText(metadata.title).trim();
  return (
    title ||
    toc[0]?.text ||
    file
      ?.split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ||
    'Untitled'
  );
}

/** Until bibliographies are read, no citation has a work behind it. */
function checkCitations(document: Document): readonly Diagnostic[] {
  return Array.from(walk(document)).flatMap((node) =>
    node.type === 'citation'
      ? node.items.map(({ key }) =>
          createDiagnostic('citation-unresolved', { key }, { file: document.file, position: node.position }),
        )
      : [],
  );
}
