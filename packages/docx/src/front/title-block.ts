import type { Author } from '@octavo/core';
import { paragraphDirection } from '../blocks/paragraph-direction.ts';
import { type DocxContext, withMark } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';

const frontIndentTwips = 480;

/** Title, subtitle, authors, date, abstract and keywords, each in its style; only what the author gave. */
export function titleBlock(context: DocxContext): readonly BlockElement[] {
  const { metadata } = context.resolved.document;
  const { date } = context.resolved;
  const heading = { ...context, boldStyle: true, paragraphStyle: 'Title' };
  return [
    ...(metadata.title === undefined || metadata.title.length === 0
      ? []
      : [
          styledParagraph(
            { style: 'Title', ...paragraphDirection(metadata.title, context) },
            context.renderInlines(metadata.title, heading),
          ),
        ]),
    ...(metadata.subtitle === undefined || metadata.subtitle.length === 0
      ? []
      : [styledParagraph({ style: 'Subtitle' }, context.renderInlines(metadata.subtitle, context))]),
    ...metadata.authors.flatMap((author) => authorLines(author, context)),
    ...(date === undefined ? [] : [styledParagraph({ style: 'Date' }, textRuns(date, context))]),
    ...abstractBlocks(context),
    ...keywordLine(context),
  ];
}

function authorLines(author: Author, context: DocxContext): readonly BlockElement[] {
  // The identifier as its address, which a reader can follow (https://orcid.org).
  const orcid = author.orcid?.replace(/^(https?:\/\/)?(orcid\.org\/)?/, 'orcid.org/');
  const affiliation = [...author.affiliations, author.email, orcid]
    .filter((entry) => entry !== undefined)
    .join(' · ');
  return [
    styledParagraph({ style: 'Author' }, textRuns(author.name, context)),
    ...(affiliation === ''
      ? []
      : [styledParagraph({ style: 'Affiliation' }, textRuns(affiliation, context))]),
  ];
}

function abstractBlocks(context: DocxContext): readonly BlockElement[] {
  const { resolved, widthTwips } = context;
  const { abstract } = resolved.document.metadata;
  if (abstract === undefined || abstract.length === 0) return [];
  const inner = {
    ...context,
    paragraphStyle: 'Abstract',
    isFlow: false,
    indentTwips: frontIndentTwips,
    widthTwips: widthTwips - 2 * frontIndentTwips,
  };
  return [
    styledParagraph({ style: 'AbstractTitle' }, textRuns(resolved.strings.abstract, context)),
    ...context.renderBlocks(abstract, inner),
  ];
}

function keywordLine(context: DocxContext): readonly BlockElement[] {
  const { resolved } = context;
  const { keywords } = resolved.document.metadata;
  const { keywords: name, punctuation } = resolved.strings;
  if (keywords.length === 0) return [];
  return [
    styledParagraph({ style: 'Keywords' }, [
      ...textRuns(`${name}${punctuation.colon}`, withMark(context, 'strong')),
      ...textRuns(keywords.join(punctuation.listComma), context),
    ]),
  ];
}
