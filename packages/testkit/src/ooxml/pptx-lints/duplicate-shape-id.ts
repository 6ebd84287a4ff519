import { descendants } from '../../xml/xml-element.ts';
import { duplicatesOf } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** Shapes of one slide, layout, master or notes page that share an id. */
export const duplicateShapeId: Lint = (opened) =>
  opened.partNames
    .filter((part) =>
      /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.test(part),
    )
    .flatMap((part) =>
      duplicatesOf(
        Array.from(
          descendants(opened.xml(part), 'p:cNvPr'),
          (properties) => properties.attributes['id'] ?? '',
        ),
      ).map((id) => ({ lint: 'duplicate-shape-id', part, message: `two shapes have the id ${id}` })),
    );
