import { readFileSync } from 'node:fs';
import type { Config, SourceFormat } from '@octavo/core';
import { defaultConfig, prepareDocument, projectForFormat, renderFormat } from '@octavo/core';
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
  const { resolved } = projectForFormat(prepared.resolved, 'pdf');
  const pdf = await inspectPdf(output.bytes);
  const { page } = config.theme;
  const frame = { ...page, isMirrored: false, columns: config.pdf.columns };
  const { bytes, outcomes } = output;
  const structure = await compareStructure(bytes, resolved, { outcomes, config: prepared.renderConfig });
  return { ...checkPages(pdf, resolved, { frame, outcomes }), pages: pdf.pages.length, bytes, structure };
}
