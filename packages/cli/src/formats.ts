import type { Renderer } from '@octavo/core';

/** A format that can be written. Its library is loaded only when it is asked for. */
export interface Format {
  /** The name on the command line. */
  readonly format: string;
  readonly extension: string;
  /** What a download button says. */
  readonly label: string;
  readonly load: () => Promise<Renderer>;
}

/** Every format, in the order of the help and of the download page. A new one is one line here. */
export const formats: readonly Format[] = [
  {
    format: 'pdf',
    extension: '.pdf',
    label: 'PDF',
    load: async () => (await import('@octavo/pdf')).pdfRenderer,
  },
  {
    format: 'docx',
    extension: '.docx',
    label: 'Word',
    load: async () => (await import('@octavo/docx')).docxRenderer,
  },
  {
    format: 'html',
    extension: '.html',
    label: 'Web page',
    load: async () => (await import('@octavo/html')).htmlRenderer,
  },
  {
    format: 'pptx',
    extension: '.pptx',
    label: 'PowerPoint',
    load: async () => (await import('@octavo/slides/pptx')).pptxRenderer,
  },
  {
    format: 'slides.html',
    extension: '.slides.html',
    label: 'HTML slides',
    load: async () => (await import('@octavo/slides/html')).htmlDeckRenderer,
  },
  {
    format: 'slides.pdf',
    extension: '.slides.pdf',
    label: 'PDF slides',
    load: async () => (await import('@octavo/slides/pdf')).pdfDeckRenderer,
  },
  {
    format: 'marp',
    extension: '.marp.md',
    label: 'Marp slides',
    load: async () => (await import('@octavo/slides/marp')).marpRenderer,
  },
  {
    format: 'deck.json',
    extension: '.deck.json',
    label: 'Slide data',
    load: async () => (await import('@octavo/slides/data')).deckJsonRenderer,
  },
];
