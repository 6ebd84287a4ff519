import { bookmarkStructure } from './docx-lints/bookmark-structure.ts';
import { commentStructure } from './docx-lints/comment-structure.ts';
import { danglingAnchor } from './docx-lints/dangling-anchor.ts';
import { danglingNumbering } from './docx-lints/dangling-numbering.ts';
import { danglingStyle } from './docx-lints/dangling-style.ts';
import { documentSettings } from './docx-lints/document-settings.ts';
import { drawingProperties } from './docx-lints/drawing-properties.ts';
import { fieldStructure } from './docx-lints/field-structure.ts';
import { headingStructure } from './docx-lints/heading-structure.ts';
import { lostLineEnd } from './docx-lints/lost-line-end.ts';
import { noteStructure } from './docx-lints/note-structure.ts';
import { styleLoop } from './docx-lints/style-loop.ts';
import { tableStructure } from './docx-lints/table-structure.ts';
import { unkeptSpace } from './docx-lints/unkept-space.ts';
import type { Lint, LintFinding } from './lint-finding.ts';
import { openPackage } from './open-package.ts';
import { packageLints } from './package-lints.ts';

const lints: readonly Lint[] = [
  ...packageLints,
  danglingStyle,
  styleLoop,
  danglingAnchor,
  danglingNumbering,
  bookmarkStructure,
  fieldStructure,
  tableStructure,
  drawingProperties,
  noteStructure,
  commentStructure,
  headingStructure,
  documentSettings,
  lostLineEnd,
  unkeptSpace,
];

/** Finds what the schema validator misses in a Word document. */
export function lintDocx(bytes: Uint8Array): readonly LintFinding[] {
  const opened = openPackage(bytes);
  return lints.flatMap((lint) => lint(opened));
}
