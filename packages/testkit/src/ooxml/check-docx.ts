import { asWritten, type DocxSource } from './docx-lints/as-written.ts';
import { cachedReference } from './docx-lints/cached-reference.ts';
import { captionList } from './docx-lints/caption-list.ts';
import { captionNumber } from './docx-lints/caption-number.ts';
import { codeStyle } from './docx-lints/code-style.ts';
import { contentsField } from './docx-lints/contents-field.ts';
import { directFormatting } from './docx-lints/direct-formatting.ts';
import { displayEquation } from './docx-lints/display-equation.ts';
import { documentProperties } from './docx-lints/document-properties.ts';
import { headingLevels } from './docx-lints/heading-levels.ts';
import { imageWidth } from './docx-lints/image-width.ts';
import { listNumbering } from './docx-lints/list-numbering.ts';
import { otherBytes } from './docx-lints/other-bytes.ts';
import { pageNumberField } from './docx-lints/page-number-field.ts';
import { personalData } from './docx-lints/personal-data.ts';
import { referenceLeak } from './docx-lints/reference-leak.ts';
import { referenceUse } from './docx-lints/reference-use.ts';
import { scriptMarks } from './docx-lints/script-marks.ts';
import { sectionLayout } from './docx-lints/section-layout.ts';
import { styleSet } from './docx-lints/style-set.ts';
import { tableLook } from './docx-lints/table-look.ts';
import { taskCheckbox } from './docx-lints/task-checkbox.ts';
import { themeFonts } from './docx-lints/theme-fonts.ts';
import { titleProperty } from './docx-lints/title-property.ts';
import { lintDocx } from './lint-docx.ts';
import type { Lint, LintFinding } from './lint-finding.ts';
import { openPackage } from './open-package.ts';

/** What an editor would find wanting in a Word document that is sound. */
const lints: readonly Lint[] = [
  headingLevels,
  titleProperty,
  directFormatting,
  themeFonts,
  contentsField,
  captionNumber,
  captionList,
  sectionLayout,
  personalData,
  cachedReference,
  listNumbering,
  tableLook,
  imageWidth,
  displayEquation,
  codeStyle,
  pageNumberField,
  taskCheckbox,
  scriptMarks,
  documentProperties,
  styleSet,
];

/** What a house's own template decides: its fonts, its set of styles, whether it counts pages. */
const houseLints: ReadonlySet<Lint> = new Set([themeFonts, styleSet, pageNumberField]);

/** Finds what is broken in a Word document (`lintDocx`), what an editor would have to repair by hand, and what it owes to its source. */
export function checkDocx(bytes: Uint8Array, source?: DocxSource): readonly LintFinding[] {
  const opened = openPackage(bytes);
  return [
    ...lintDocx(bytes),
    ...lints.flatMap((lint) => lint(opened)),
    ...(source === undefined ? [] : asWritten(opened, source)),
  ];
}

/** The same for one made in the look of a reference document: what it must have of that, and what it must not. */
export function checkHousedDocx(
  bytes: Uint8Array,
  { reference, source }: { readonly reference: Uint8Array; readonly source?: DocxSource },
): readonly LintFinding[] {
  const [opened, house] = [openPackage(bytes), openPackage(reference)];
  return [
    ...lintDocx(bytes),
    ...lints.filter((lint) => !houseLints.has(lint)).flatMap((lint) => lint(opened)),
    ...(source === undefined ? [] : asWritten(opened, source)),
    ...referenceUse(opened, house),
    ...referenceLeak(opened, house),
  ];
}

/** The parts in which a second build of the same source differs from the first. */
export function compareBuilds(first: Uint8Array, second: Uint8Array): readonly LintFinding[] {
  return otherBytes(openPackage(first), openPackage(second));
}
