import type { ExplanationArea } from './explanation.ts';

export const importedText = {
  title: 'Importing text and Word documents',
  text: 'What `octavo import` found. It changes no words.',
  explanations: {
    'import-unreadable': {
      why: 'A Word document is a package of files. This one is of an older kind, protected by a password, or damaged.',
    },
    'import-changes': {
      why: 'Tracked changes and comments have no place in Markdown. Which of the two texts was taken matters to whoever reads it.',
    },
    'import-dropped': {
      why: 'Markdown has no counterpart for it, and no words of the text stand in it that could be kept.',
    },
    'import-title': {
      why: 'Pasted text does not say what its title is: a short first line is taken to be it.',
    },
    'import-no-title': {
      why: 'Without a title, outputs are called by the name of their file.',
      example: {
        file: 'pasted.txt',
        before:
          'Ships came in the morning, when the wind was with them, and lay at the quay until the evening.\n',
        after:
          'On ports\n\nShips came in the morning, when the wind was with them, and lay at the quay until the evening.\n',
      },
    },
    'import-language': {
      why: 'The language decides where words are divided, how quotation marks look, and with which voice the text is read out.',
    },
    'import-unwrapped': {
      why: 'Mail programs break lines at a fixed width. These breaks say nothing, so the lines of a paragraph are joined; lines that were meant to stand alone are joined, too.',
    },
    'import-hyphen': {
      why: 'Nobody but the author knows whether a hyphen at the end of a line belongs to the word.',
      example: {
        file: 'pasted.txt',
        before:
          'On ports\n\nThe ships that came into the harbour in the morning were large mer-\nchant vessels, which stayed until the evening of the next day, and\nthen sailed on to the other ports of the coast, or back to the one\nthat they had come from.\n',
        after:
          'On ports\n\nThe ships that came into the harbour in the morning were large\nmerchant vessels, which stayed until the evening of the next day, and\nthen sailed on to the other ports of the coast, or back to the one\nthat they had come from.\n',
      },
    },
    'import-heading': {
      why: 'A paragraph that begins with “First” or “Second” often begins a part. The heading is an offer; the paragraph stays as it is.',
    },
    'import-after-headings': {
      why: 'Where headings were made, all that follows the last one belongs to it in outlines, though it may be the end of the whole text.',
    },
    'import-byline': {
      why: 'Who wrote a text is no part of it. The paragraph is set apart at the end, and the name stands in the front matter.',
    },
    'import-disclaimer': {
      why: 'In whose name a text speaks is no part of it. The paragraph is set apart at the end.',
    },
    'import-contact': {
      why: 'Where to write to is no part of a text. The paragraph is set apart at the end.',
    },
    'import-lost-character': {
      why: 'A question mark within a word is what programs write for a letter that they do not know. Only the author knows which it was.',
      example: {
        file: 'pasted.txt',
        before: 'On ports\n\nShips came to S?o Paulo by way of Santos.\n',
        after: 'On ports\n\nShips came to São Paulo by way of Santos.\n',
      },
    },
    'import-garbled-word': {
      why: 'Letters such as `Ã£` come from UTF-8 that was read as another encoding. The word can be told, but the author decides.',
      example: {
        file: 'pasted.txt',
        before: 'On ports\n\nShips came to SÃ£o Paulo by way of Santos.\n',
        after: 'On ports\n\nShips came to São Paulo by way of Santos.\n',
      },
    },
    'import-typography': {
      why: 'Typewriters have one quotation mark and one dash; books have those of their language. The words are the same.',
    },
  },
} satisfies ExplanationArea;
