import {
  inspectDocx,
  inspectHtmlDeck,
  inspectHtmlPage,
  inspectPdf,
  inspectPptx,
  pdftotext,
} from '@octavo/testkit';

/** What a reader finds in a file: the flow (pages, slides) and what stands apart from it (footnotes, speaker notes, comments). */
export interface ExtractedText {
  readonly flow: string;
  readonly apart: string;
  /** The titles of slides, which stand in the flow as well; those of slides that go on only here. */
  readonly titles?: string;
  /** The flow as another order of reading has it: a PDF's lines from right to left. */
  readonly alsoFlow?: string;
}

/** Extracts a file's text with a reader that is not ours: Poppler for PDF, the XML of Office files, the HTML of decks. */
export async function extractText(bytes: Uint8Array, format: string): Promise<ExtractedText> {
  switch (format) {
    case 'pdf': {
      const flow = (await pdftotext(bytes, 'content')) ?? (await pdfjsText(bytes));
      return { flow, apart: '', alsoFlow: (await pdftotext(bytes, 'layout')) ?? '' };
    }
    case 'slides.pdf': {
      const { pages, outline } = await inspectPdf(bytes);
      const { flow, alsoFlow = '' } = await extractText(bytes, 'pdf');
      return {
        flow: withoutContinued(flow),
        alsoFlow,
        apart: lines(pages.flatMap(({ comments }) => comments)),
        titles: lines(outline.map(({ title }) => title)),
      };
    }
    case 'docx': {
      const { paragraphs, footnotes } = inspectDocx(bytes);
      return {
        flow: lines(paragraphs.map(({ text }) => text)),
        apart: lines(footnotes.map(({ text }) => text)),
      };
    }
    case 'pptx': {
      const { slides } = inspectPptx(bytes);
      return {
        flow: withoutContinued(lines(slides.flatMap(({ paragraphs }) => paragraphs))),
        apart: lines(slides.flatMap(({ notes }) => notes)),
        titles: lines(slides.map(({ title }) => title)),
      };
    }
    case 'slides.html': {
      const { slides } = inspectHtmlDeck(bytes);
      return {
        flow: withoutContinued(lines(slides.map(({ text }) => text))),
        apart: lines(slides.map(({ notes }) => notes)),
        titles: lines(slides.map(({ title }) => title)),
      };
    }
    case 'html': {
      const { text, notes } = inspectHtmlPage(bytes);
      return { flow: text, apart: lines(notes) };
    }
    default:
      throw new Error(`no reader for ${format}`);
  }
}

/** Slides that go on repeat their title with a number: `Ports (2/3)`. */
function withoutContinued(flow: string): string {
  return flow.replaceAll(/^.*\((?:[2-9]|[1-9]\d+)\/\d+\)\s*$/gm, '');
}

async function pdfjsText(bytes: Uint8Array): Promise<string> {
  const { pages } = await inspectPdf(bytes);
  return lines(pages.flatMap(({ items }) => items.map(({ text }) => text)));
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
