import type { Lint, LintFinding } from './lint-finding.ts';
import { openPackage } from './open-package.ts';
import { packageLints } from './package-lints.ts';
import { alternativeText } from './pptx-lints/alternative-text.ts';
import { danglingPlaceholder } from './pptx-lints/dangling-placeholder.ts';
import { duplicateShapeId } from './pptx-lints/duplicate-shape-id.ts';
import { notesStructure } from './pptx-lints/notes-structure.ts';
import { offSlide } from './pptx-lints/off-slide.ts';
import { runLanguage } from './pptx-lints/run-language.ts';
import { slideTitle } from './pptx-lints/slide-title.ts';
import { slideTableStructure } from './pptx-lints/table-structure.ts';
import { textOutsidePlaceholder } from './pptx-lints/text-outside-placeholder.ts';

const lints: readonly Lint[] = [
  ...packageLints,
  duplicateShapeId,
  slideTitle,
  textOutsidePlaceholder,
  danglingPlaceholder,
  alternativeText,
  notesStructure,
  offSlide,
  runLanguage,
  slideTableStructure,
];

/** Finds what the schema validator misses in a presentation. */
export function lintPptx(bytes: Uint8Array): readonly LintFinding[] {
  const opened = openPackage(bytes);
  return lints.flatMap((lint) => lint(opened));
}
