import { Footer, Header, type ISectionOptions, type Paragraph } from 'docx';
import type { DocxContext } from '../context.ts';
import { asDocxParagraph } from '../elements/as-docx-paragraph.ts';
import { field } from '../elements/field.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { run, textContent } from '../elements/run.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { styledTextRuns } from '../elements/text-runs.ts';
import type { WrittenBlocks } from '../elements/written-blocks.ts';
import { twipsFromPoints } from '../units.ts';

/** From the paper's edge to the header and the footer. */
const edgePt = 36;

/** The one section: paper, margins, running title and page number. */
export function section(blocks: WrittenBlocks, hasTitle: boolean, context: DocxContext): ISectionOptions {
  const { page } = context.theme;
  return {
    properties: {
      page: {
        size: { width: twipsFromPoints(page.widthPt), height: twipsFromPoints(page.heightPt) },
        margin: {
          top: twipsFromPoints(page.marginTopPt),
          bottom: twipsFromPoints(page.marginBottomPt),
          // With mirrored margins (settings) the left one is the inside one.
          left: twipsFromPoints(page.marginInsidePt),
          right: twipsFromPoints(page.marginOutsidePt),
          header: twipsFromPoints(edgePt),
          footer: twipsFromPoints(edgePt),
        },
      },
      // The first page shows the title itself.
      titlePage: hasTitle,
    },
    headers: { default: header(context), ...(hasTitle ? { first: emptyHeader() } : {}) },
    ...(context.config.docx.pageNumbers
      ? { footers: { default: footer(), ...(hasTitle ? { first: footer() } : {}) } }
      : {}),
    children: [blocks],
  };
}

function header(context: DocxContext): Header {
  return new Header({
    children: [line('Header', styledTextRuns(context.resolved.title, undefined, context))],
  });
}

function emptyHeader(): Header {
  return new Header({ children: [line('Header', [])] });
}

function footer(): Footer {
  const number = field('PAGE', [run({}, textContent('1'))]);
  return new Footer({ children: [line('Footer', number)] });
}

function line(style: string, content: readonly InlineElement[]): Paragraph {
  return asDocxParagraph(styledParagraph({ style }, content));
}
