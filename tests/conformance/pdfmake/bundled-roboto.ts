import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const file = (style: string): string => resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`);

/** The font that pdfmake's package brings, and its examples are set in. */
export const bundledRoboto = {
  normal: file('Regular'),
  bold: file('Medium'),
  italics: file('Italic'),
  bolditalics: file('MediumItalic'),
} as const;
