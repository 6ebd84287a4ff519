import type { ExplanationArea } from './explanation.ts';

const wide = (columns: number, word: string): string => {
  const row = (cell: (index: number) => string) =>
    `| ${Array.from({ length: columns }, (_, index) => cell(index + 1)).join(' | ')} |`;
  return `${row((index) => `${word}${index}`)}\n${row(() => '---')}\n${row((index) => `${index}00 000`)}\n`;
};

export const tables = {
  title: 'Tables',
  text: 'What a table loses, or how it was made to fit.',
  explanations: {
    'table-cells-dropped': {
      why: 'A table has as many columns as its head. GitHub leaves out what a row has beyond them, and so does every reader of such tables: words are lost.',
      example: {
        before: '| Port | Ships |\n| --- | --- |\n| Vigo | 120 | rising |\n',
        after: '| Port | Ships | Trend |\n| --- | --- | --- |\n| Vigo | 120 | rising |\n',
      },
    },
    'grid-table-unreadable': {
      why: 'The lines of a grid table are its drawing. Where they do not meet, two readings are possible, and neither is taken.',
      example: {
        before: '+------+-------+\n| Port | Ships |\n+======+=======+\n| Vigo | 120   |\n+------+---+\n',
        after: '+------+-------+\n| Port | Ships |\n+======+=======+\n| Vigo | 120   |\n+------+-------+\n',
      },
    },
    'table-as-written': {
      why: 'Pandoc reads tables that are drawn with spaces and dashes only. Most other programs show them as text run together, and so does this one.',
      example: {
        before: 'Port     Ships\n-------  -----\nVigo       120\nPorto       90\n',
        after: '| Port  | Ships |\n| ----- | ----: |\n| Vigo  |   120 |\n| Porto |    90 |\n',
      },
    },
    'table-attribute-invalid': {
      why: 'Widths and the like are given for each column. A list that does not fit the columns is left aside as a whole.',
      example: {
        before: '| Port | Ships |\n| --- | --- |\n| Vigo | 120 |\n\n: Ships a year {widths="30"}\n',
        after: '| Port | Ships |\n| --- | --- |\n| Vigo | 120 |\n\n: Ships a year {widths="30,70"}\n',
      },
    },
    'table-set-smaller': {
      why: 'The table is whole, but its letters are smaller than those of the text. Below seven points few people read with pleasure.',
      example: { before: wide(11, 'Column'), after: wide(5, 'Column') },
    },
    'table-turned': {
      why: 'A table with many columns has more room on a page that lies on its side. Readers have to turn the page, or their head.',
      example: { before: wide(18, 'Column'), after: wide(5, 'Column') },
    },
    'table-divided': {
      why: 'No page is wide enough for this table. Its columns stand in several tables below each other, and readers have to compare across them.',
      example: { before: wide(45, 'Column'), after: wide(5, 'Column') },
    },
  },
} satisfies ExplanationArea;
