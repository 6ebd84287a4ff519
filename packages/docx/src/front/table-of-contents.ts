import type { TocEntry } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { type BlockElement, RawBlock } from '../elements/block-element.ts';
import { fieldEnd, fieldStart } from '../elements/field.ts';
import { Hyperlink } from '../elements/hyperlink.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { pageReference } from '../elements/page-reference.ts';
import { run, textContent } from '../elements/run.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { element, valueElement } from '../xml/element.ts';

/**
 * Word's own table of contents, filled in, so that opening asks nothing: a field whose result is a link to each heading.
 * Word alone knows the pages: their numbers are left out (`\n`), or estimated when asked for.
 */
export function tableOfContents(context: DocxContext): readonly BlockElement[] {
  const { config, resolved } = context;
  const entries = resolved.toc.filter((entry) => entry.depth <= config.tocDepth);
  if (config.tocDepth === 0 || entries.length === 0) return [];
  const instruction = `TOC \\o "1-${config.tocDepth}" ${config.docx.tocPageNumbers ? '' : '\\n '}\\h \\z \\u`;
  const last = entries.length - 1;
  const lines = entries.map((entry, index) =>
    styledParagraph({ style: `TOC${entry.depth}` }, [
      ...(index === 0 ? fieldStart(instruction) : []),
      entryLink(entry, context),
      ...(index === last ? [fieldEnd()] : []),
    ]),
  );
  return [
    new RawBlock('w:sdt', {}, [
      element('w:sdtPr', {}, [
        valueElement('w:id', context.ledger.control()),
        element('w:docPartObj', {}, [
          valueElement('w:docPartGallery', 'Table of Contents'),
          element('w:docPartUnique'),
        ]),
      ]),
      element('w:sdtContent', {}, [
        styledParagraph({ style: 'TOCHeading' }, textRuns(resolved.strings.contents, context)),
        ...lines,
      ]),
    ]),
  ];
}

function entryLink(entry: TocEntry, context: DocxContext): InlineElement {
  const inner = { ...context, insideLink: true, insideContents: true };
  const content = [
    ...(entry.number === undefined ? [] : textRuns(`${entry.number}\u2002`, inner)),
    ...context.renderInlines(entry.content, inner),
  ];
  const bookmark = context.plan.bookmarks[entry.nodeId];
  return bookmark === undefined
    ? element('w:hyperlink', {}, content)
    : new Hyperlink({ anchor: bookmark.name }, [...content, ...pageColumn(bookmark.name, context)]);
}

/** The number of the page at the end of a line of the contents, after a tab whose stop the style sets. */
export function pageColumn(bookmark: string, context: DocxContext): readonly InlineElement[] {
  if (!context.config.docx.tocPageNumbers) return [];
  return [run({}, textContent('\t')), ...pageReference(bookmark, context)];
}
