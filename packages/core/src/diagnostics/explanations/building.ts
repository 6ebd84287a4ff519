import type { ExplanationArea } from './explanation.ts';

const article = { 'article.md': 'Ships came.\n' };

export const building = {
  title: 'Configuration, themes and files',
  text: 'What concerns the build rather than the text.',
  explanations: {
    'config-unknown-key': {
      why: 'Nothing reads this key. Mostly it is a slip of the pen, and what it should have set is not set.',
      example: {
        file: 'octavo.config.yaml',
        before: 'formts: [pdf]\n',
        after: 'formats: [pdf]\n',
        beside: article,
      },
    },
    'config-invalid': {
      why: 'A configuration that cannot be understood as a whole is not used in parts: nothing is built.',
      example: {
        file: 'octavo.config.yaml',
        before: 'toc: perhaps\n',
        after: 'toc: true\n',
        beside: article,
      },
    },
    'theme-unknown': {
      why: 'The documents are made, but look another way than was asked for.',
      example: {
        before: '---\ntheme: reprot\n---\n\nShips came.\n',
        after: '---\ntheme: report\n---\n\nShips came.\n',
      },
    },
    'theme-unreadable': {
      why: 'The file of the theme is missing or is no theme, so there is no look to give the documents.',
      example: {
        before: '---\ntheme: ./look.yaml\n---\n\nShips came.\n',
        after: '---\ntheme: ./looks.yaml\n---\n\nShips came.\n',
        beside: { 'looks.yaml': 'colors:\n  accent: "#004d6b"\n' },
      },
    },
    'file-unreadable': {
      why: 'The system does not give the file, so nothing is made of it. Other documents are built all the same.',
    },
    'output-unwritable': {
      why: 'The document was made, but could not be put in its place. What stood there before is untouched.',
    },
    'reference-unusable': {
      why: 'The look and the running heads of this file should have been taken over. Without it the document would look another way than the house asks for.',
    },
    'reference-dropped': {
      why: 'Some parts of a reference document, such as macros or outside pictures, are not safe or not possible to carry over.',
    },
    'reference-placeholder-unknown': {
      why: 'Words in double braces stand for facts of the document, such as its author. This document does not say this one.',
    },
    'setting-unused': {
      why: 'Not every format can do as a setting says. What it does instead is said, so that nothing is left out without a word.',
      example: {
        before: '---\nlineNumbers: true\n---\n\nShips came.\n',
        after: 'Ships came.\n',
      },
    },
    'pdf-standard-unmet': {
      why: 'A PDF that claims a standard must keep all of its rules. The file is made, but claims nothing that is not true.',
      example: {
        before: '---\npdf:\n  standard: a-2a\n  attachSource: true\n---\n\n# Ships\n\nShips came.\n',
        after: '---\npdf:\n  standard: a-3a\n  attachSource: true\n---\n\n# Ships\n\nShips came.\n',
      },
    },
    'attachment-missing': {
      why: 'The source should travel within the PDF, but could not be read again when the PDF was made.',
    },
    'renderer-failed': {
      why: 'The program met a case that it was not made for. The other formats of the document are whole.',
    },
    'document-timed-out': {
      why: 'A document may take only so long, so that one of a thousand cannot hold up the others.',
    },
    'document-too-much-memory': {
      why: 'A document may take only so much memory, so that one of a thousand cannot end the build of the others.',
    },
    'document-crashed': {
      why: 'The process in which the document was made came to an end. Others were made in another.',
    },
  },
} satisfies ExplanationArea;
