import type { Finding } from '@octavo/pdf-check';
import type { FontProblem, FontReader, SystemFontReader } from '@octavo/typeset';
import { createFontSet } from '@octavo/typeset';
import type { EngineDefinition, EngineInfo } from './definition/engine-document.ts';
import type { DocumentFacts } from './file/xmp-packet.ts';
import { plainText, withdrawClaim } from './file/xmp-packet.ts';
import { fontRequests } from './fonts/font-requests.ts';
import { loadHyphenators } from './fonts/load-hyphenators.ts';
import type { MissingGlyphs } from './fonts/missing-glyphs.ts';
import { missingGlyphs } from './fonts/missing-glyphs.ts';
import { createFlowBuilder } from './layout/flow-builder.ts';
import type { MissedInitial } from './layout/text-builder.ts';
import type { FittedFrame } from './measure/fit-frame.ts';
import type { FittedTable } from './measure/table/fit-table.ts';
import { normalizeDefinition } from './normalize-definition.ts';
import type { PdfmakeDefinition } from './pdfmake-definition.ts';
import { documentBytes, OctavoDocument } from './render/octavo-document.ts';
import { writePageLabels } from './render/page-labels.ts';
import { PageRenderer } from './render/page-renderer.ts';

export interface CreatePdfOptions {
  readonly readFont: FontReader;
  /** Fonts of the machine, for families that `readFont` has not; none are used when absent. */
  readonly readSystemFont?: SystemFontReader | undefined;
  /** Families tried first for characters that the text's own lacks. */
  readonly fallbackFonts?: readonly string[];
}

/** A PDF, and what could not be drawn as asked. */
export interface CreatedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly missingGlyphs: readonly MissingGlyphs[];
  readonly fontProblems: readonly FontProblem[];
  readonly fittedTables: readonly FittedTable[];
  readonly fittedFrames: readonly FittedFrame[];
  readonly missedInitials: readonly MissedInitial[];
  /** Why the file does not claim the standard that was asked for; none when it does. */
  readonly standardFaults: readonly Finding[];
}

/**
 * Makes a PDF (1.7) of a pdfmake definition with the engine's properties. The same definition gives the same bytes.
 * The definition is written on: it must be made anew for each call.
 *
 * @example
 * const { bytes } = await createPdf({ content: 'Hello' }, { readFont: host.readPackageFile });
 */
export async function createPdf(
  given: PdfmakeDefinition,
  { readFont, readSystemFont, fallbackFonts = [] }: CreatePdfOptions,
): Promise<CreatedPdf> {
  const definition = normalizeDefinition(given);
  const document = new OctavoDocument({
    images: definition.images ?? {},
    facts: documentFacts(definition),
    attachments: definition.attachments ?? [],
    files: definition.namedFiles ?? {},
  });
  const fonts = createFontSet({
    reader: readFont,
    readSystem: readSystemFont,
    fallback: fallbackFonts,
    language: definition.language ?? 'en',
    open: (bytes) => document.openFont(bytes),
  });
  const languages = new Set<string>();
  const fontProblems = await fonts.load(fontRequests(definition, languages));
  const hyphenators = await loadHyphenators(languages, definition.language);
  document.useFonts(fonts);
  const [left, top, right, bottom] = definition.pageMargins;
  const builder = createFlowBuilder(definition.pageSize, { left, top, right, bottom });
  const { pages, numbering } = builder.build(definition, document, { fonts, hyphenators });
  const missing = missingGlyphs(pages);
  writePageLabels(document, numbering);
  const renderer = new PageRenderer(document, fonts, definition.defaultStyle.font ?? 'Source Serif 4');
  await renderer.drawPages(pages);
  return {
    ...(await claimedBytes(await documentBytes(document), definition)),
    pages: pages.length,
    missingGlyphs: missing,
    fontProblems,
    fittedTables: builder.fittedTables,
    fittedFrames: builder.fittedFrames,
    missedInitials: builder.missedInitials,
  };
}

/** The checker is loaded only where a standard is asked for. */
async function claimedBytes(
  bytes: Uint8Array,
  { standard }: EngineDefinition,
): Promise<Pick<CreatedPdf, 'bytes' | 'standardFaults'>> {
  if (standard === undefined) return { bytes, standardFaults: [] };
  const { checkPdf } = await import('@octavo/pdf-check');
  const standardFaults = checkPdf(bytes, standard);
  return { bytes: standardFaults.length === 0 ? bytes : withdrawClaim(bytes, standard), standardFaults };
}

function documentFacts({ info, language, standard }: EngineDefinition): DocumentFacts {
  const {
    title,
    author,
    subject,
    keywords,
    creator = 'Octavo',
    date,
  }: EngineInfo = info ?? {
    date: new Date(0),
  };
  return {
    title: plain(title),
    author: plain(author),
    subject: plain(subject),
    keywords: plain(keywords),
    creator: plainText(creator),
    producer: 'Octavo',
    date,
    language,
    standard,
  };
}

/** Empty properties are none. */
function plain(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : plainText(text);
}
