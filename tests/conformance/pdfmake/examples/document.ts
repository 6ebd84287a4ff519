import { pixel } from './words.ts';

// pdfkit compares the dates of a file that is named twice.
const dates = { creationDate: new Date(0), modifiedDate: new Date(0) };
const listed = { src: pixel, name: 'dot.png', description: 'a grey dot', ...dates };

/** What the published examples of whole files' properties show, by their files' names. */
export const documentExamples: Readonly<Record<string, () => object>> = {
  attachments: () => ({
    content: [
      'Files may go with the document, or with a place in it.',
      { attachment: { src: pixel, name: 'here.png' } },
      'By a name:',
      { attachment: 'listed' },
      { attachment: 'listed', icon: 'Paperclip', width: 12, height: 20 },
      { image: pixel, width: 50, linkToFile: 'listed' },
      'The end.',
    ],
    attachments: { listed },
    files: { README: { src: pixel, name: 'readme.png' } },
  }),
  pdfa: () => ({
    version: '1.5',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    info: { title: 'For the archive' },
    content: ['For the archive'],
  }),
};

/** What the engine refuses, by the published example that shows it, with what it names. */
export const refusedExamples: Readonly<
  Record<string, { readonly make: () => object; readonly names: string }>
> = {
  security: {
    make: () => ({
      ownerPassword: '123456',
      permissions: { printing: 'highResolution', copying: false },
      content: ['Not for everybody'],
    }),
    names: 'ownerPassword',
  },
};
