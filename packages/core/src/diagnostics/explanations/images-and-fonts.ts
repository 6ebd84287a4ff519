import type { ExplanationArea } from './explanation.ts';

const drawing = (inner = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inner}<rect width="40" height="20"/></svg>\n`;

export const imagesAndFonts = {
  title: 'Images and fonts',
  text: 'What cannot be shown as it is.',
  explanations: {
    'image-missing': {
      why: 'Readers see a frame with the alternative text in place of the picture.',
      example: {
        before: 'The port: ![Ships at a quay](harbor.svg)\n',
        after: 'The port: ![Ships at a quay](harbour.svg)\n',
        beside: { 'harbour.svg': drawing() },
      },
    },
    'image-remote': {
      why: 'Building needs no network: what is made tomorrow, or on another machine, must be the same. So pictures are not fetched.',
      example: {
        before: 'The port: ![Ships at a quay](https://example.org/harbour.svg)\n',
        after: 'The port: ![Ships at a quay](harbour.svg)\n',
        beside: { 'harbour.svg': drawing() },
      },
    },
    'image-outside': {
      why: 'A document must not be able to show files that its author was not given, so nothing outside the project is read.',
      example: {
        before: 'The port: ![Ships at a quay](../../../../../../harbour.svg)\n',
        after: 'The port: ![Ships at a quay](harbour.svg)\n',
        beside: { 'harbour.svg': drawing() },
      },
    },
    'image-broken': {
      why: 'The file is there, but is no picture of a kind that can be read, or only half of one.',
      example: {
        before: 'The port: ![Ships at a quay](harbour.png)\n',
        after: 'The port: ![Ships at a quay](harbour.svg)\n',
        beside: { 'harbour.png': 'This is not a picture.\n', 'harbour.svg': drawing() },
      },
    },
    'image-too-large': {
      why: 'Pictures are decoded to be checked and made small. One of so many pixels or bytes would take the memory of the machine.',
    },
    'image-downsampled': {
      why: 'More pixels than a printer can show make a Word document slow to send and to open. The picture looks the same at the size it has on the page.',
    },
    'image-no-alt': {
      why: 'Whoever listens to the document hears nothing of this picture. That is right for an ornament, and wrong for anything that says something.',
      example: {
        before: '![](harbour.svg)\n',
        after: '![Ships at a quay](harbour.svg)\n',
        beside: { 'harbour.svg': drawing() },
      },
    },
    'image-size-invalid': {
      why: 'The picture is shown in the size that it brings along, not in the one that was asked for.',
      example: {
        before: '![Ships at a quay](harbour.svg){width=half}\n',
        after: '![Ships at a quay](harbour.svg){width=50%}\n',
        beside: { 'harbour.svg': drawing() },
      },
    },
    'picture-left-out': {
      why: 'A text box of PowerPoint holds no pictures, nor does a comment in a PDF: the alternative text stands for a picture within a line. One without such a text is shown nowhere.',
      example: {
        before: 'Ships came ![](anchor.svg) to the port.\n',
        after: 'Ships came ![(at anchor)](anchor.svg) to the port.\n',
        beside: { 'anchor.svg': drawing() },
      },
    },
    'svg-sanitised': {
      why: 'A drawing can hold programs, pages and addresses, which would run in whatever opens the file. They are taken out; shapes and words stay.',
      example: {
        before: '![Ships at a quay](harbour-with-script.svg)\n',
        after: '![Ships at a quay](harbour.svg)\n',
        beside: {
          'harbour-with-script.svg': drawing('<script>alert(1)</script>'),
          'harbour.svg': drawing(),
        },
      },
    },
    'glyph-missing': {
      why: 'A font draws only the characters that it was made for. Readers see an empty box in place of the others.',
      example: { before: 'The sign 𒀭 stands for a god.\n', after: 'The sign *dingir* stands for a god.\n' },
    },
    'font-missing': {
      why: 'The theme asks for a font that is in none of the packages and folders that are searched, so the look is another one.',
      example: {
        file: 'octavo.config.yaml',
        before: 'theme:\n  fonts:\n    text: Harbour Sans\n',
        after: 'theme:\n  fonts:\n    text: Source Serif 4\n',
        beside: { 'article.md': 'Ships came.\n' },
      },
    },
    'font-of-system': {
      why: 'The font was found on this machine, not in the project. Somebody else who builds the same source gets other lines and other pages.',
    },
  },
} satisfies ExplanationArea;
