import type { DiagnosticCode } from '../catalogue.ts';
import { building } from './building.ts';
import { constructs } from './constructs.ts';
import type { Explanation, ExplanationArea } from './explanation.ts';
import { imagesAndFonts } from './images-and-fonts.ts';
import { importedText } from './imported-text.ts';
import { reading } from './reading.ts';
import { references } from './references.ts';
import { slides } from './slides.ts';
import { tables } from './tables.ts';

export type { DiagnosticExample, Explanation, ExplanationArea } from './explanation.ts';

/** The areas of diagnostics, in the order in which the guide shows them. */
export const explanationAreas: readonly ExplanationArea[] = [
  reading,
  constructs,
  tables,
  references,
  imagesAndFonts,
  slides,
  building,
  importedText,
];

/** What each diagnostic means: a code without an explanation does not compile. */
export const explanations: Readonly<Record<DiagnosticCode, Explanation>> = {
  ...reading.explanations,
  ...constructs.explanations,
  ...tables.explanations,
  ...references.explanations,
  ...imagesAndFonts.explanations,
  ...slides.explanations,
  ...building.explanations,
  ...importedText.explanations,
};
