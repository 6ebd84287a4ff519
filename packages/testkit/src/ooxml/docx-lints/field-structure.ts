import { storyParts } from '../docx-parts.ts';
import { crowdedFieldRuns, fieldsOf, strayFieldMarks } from '../fields.ts';
import type { Lint } from '../lint-finding.ts';

/** Fields that never end, marks that belong to no field, field parts that share a run. */
export const fieldStructure: Lint = (opened) =>
  storyParts(opened).flatMap((part) => {
    const root = opened.xml(part);
    const open = fieldsOf(root).filter((field) => !field.closed);
    const stray = strayFieldMarks(root);
    const crowded = crowdedFieldRuns(root);
    return [
      ...open.map(({ instruction }) => `the field "${instruction.trim()}" never ends`),
      ...(stray === 0 ? [] : [`${stray} field marks belong to no field`]),
      ...(crowded === 0 ? [] : [`${crowded} runs hold more than one part of a field`]),
    ].map((message) => ({ lint: 'field-structure', part, message }));
  });
