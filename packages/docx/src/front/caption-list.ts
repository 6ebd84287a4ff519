import { type CaptionEntry, listCaptions } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { fieldEnd, fieldStart } from '../elements/field.ts';
import { Hyperlink } from '../elements/hyperlink.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { sequenceName } from '../plan/plan-captions.ts';
import { element } from '../xml/element.ts';
import { pageColumn } from './table-of-contents.ts';

/** Word's own list of figures or tables, filled in: the captions that a sequence counts, each a link. */
export function captionList(kind: 'figure' | 'table', context: DocxContext): readonly BlockElement[] {
  const { strings } = context.resolved;
  const entries = listCaptions(context.resolved, kind);
  if (entries.length === 0) return [];
  const instruction = `TOC ${context.config.docx.tocPageNumbers ? '' : '\\n '}\\h \\z \\c "${sequenceName(kind, context.resolved)}"`;
  const last = entries.length - 1;
  const heading = kind === 'figure' ? strings.listOfFigures : strings.listOfTables;
  return [
    styledParagraph({ style: 'TOCHeading' }, textRuns(heading, context)),
    ...entries.map((entry, index) =>
      styledParagraph({ style: 'TableofFigures' }, [
        ...(index === 0 ? fieldStart(instruction) : []),
        entryLink(entry, context),
        ...(index === last ? [fieldEnd()] : []),
      ]),
    ),
  ];
}

function entryLink({ nodeId, label, content }: CaptionEntry, context: DocxContext): InlineElement {
  const inner = { ...context, insideLink: true, insideContents: true };
  const words = [
    ...textRuns(content.length === 0 ? label : `${label}: `, inner),
    ...context.renderInlines(content, inner),
  ];
  const bookmark = context.plan.bookmarks[nodeId];
  return bookmark === undefined
    ? element('w:hyperlink', {}, words)
    : new Hyperlink({ anchor: bookmark.name }, [...words, ...pageColumn(bookmark.name, context)]);
}
