import type { Diagnostic, Paragraph } from '@octavo/core';
import { createDiagnostic, plainText } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { dropCap } from './drop-cap.ts';
import { paragraphDirection } from './paragraph-direction.ts';
import { paragraphStyleId } from './paragraph-style-id.ts';

export function renderParagraph(node: Paragraph, context: DocxContext): readonly BlockElement[] {
  if (context.initials.has(node.id)) {
    const initial = dropCap(node, context);
    if (initial !== undefined) return initial;
    context.ledger.report(leftOut(node, context));
  }
  const content = context.renderInlines(node.children, context);
  if (content.length === 0) return [];
  return [
    styledParagraph(
      { style: paragraphStyleId(context), ...paragraphDirection(node.children, context) },
      content,
    ),
  ];
}

function leftOut({ children, position }: Paragraph, { resolved }: DocxContext): Diagnostic {
  const words = plainText(children).slice(0, 30).trim();
  return createDiagnostic(
    'drop-cap-left-out',
    { words, format: 'docx' },
    { file: resolved.document.file, position },
  );
}
