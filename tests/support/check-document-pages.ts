import { readFileSync } from 'node:fs';
import type { Config, ConvertOutput, ResolvedDocument, SourceFormat } from '@octavo/core';
import {
  defaultConfig,
  documentConfig,
  prepareDocument,
  projectForFormat,
  renderConfigFor,
  renderFormat,
} from '@octavo/core';
import { pdfRenderer } from '@octavo/pdf';
import type { PageCheck } from '@octavo/testkit';
import { checkPages, inspectPdf } from '@octavo/testkit';
import type { StructureComparison } from './compare-structure.ts';
import { compareStructure } from './compare-structure.ts';
import { hostFor } from './host-for.ts';

export interface DocumentToCheck {
  readonly name: string;
  readonly file: URL;
  readonly format: SourceFormat;
}

export interface CheckedDocument extends PageCheck {
  readonly pages: number;
  readonly bytes: Uint8Array;
  readonly structure: StructureComparison;
}

/** Makes the PDF of a document and judges its pages from the positions of its text. */
export async function checkDocumentPages(
  { file, name, format }: DocumentToCheck,
  config: Config = defaultConfig,
): Promise<CheckedDocument> {
  const { prepared } = await prepareDocument(
    { source: readFileSync(file), file: name, format },
    { config, host: hostFor(new URL('.', file)) },
  );
  if (prepared === undefined) throw new Error(`${name} cannot be read`);
  const { output } = await renderFormat(pdfRenderer, prepared);
  if (output === undefined) throw new Error(`${name} was not made`);
  return checkPdfPages(output, projectForFormat(prepared.resolved, 'pdf').resolved, config);
}

/** Judges the pages of a PDF that is made. `resolved` is what the PDF shows of its document. */
export async function checkPdfPages(
  { bytes, outcomes }: Pick<ConvertOutput, 'bytes' | 'outcomes'>,
  resolved: ResolvedDocument,
  config: Config = defaultConfig,
): Promise<CheckedDocument> {
  const pdf = await inspectPdf(bytes);
  const { page } = config.theme;
  const frame = { ...page, isMirrored: false, columns: config.pdf.columns };
  const renderConfig = renderConfigFor(resolved, documentConfig(config, resolved.document.metadata));
  const structure = await compareStructure(bytes, resolved, { outcomes, config: renderConfig });
  return { ...checkPages(pdf, resolved, { frame, outcomes }), pages: pdf.pages.length, bytes, structure };
}
