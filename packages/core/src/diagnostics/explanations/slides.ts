import type { ExplanationArea } from './explanation.ts';

/** A formula of many lines, which no slide can part. */
function tower(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => `a_{${index + 1}}`).join(' \\\\\n');
  return `# Ports\n\nShips came.\n\n## Cranes\n\n$$\n\\begin{matrix}\n${lines}\n\\end{matrix}\n$$\n`;
}

export const slides = {
  title: 'Slides',
  text: 'What a deck cannot show as it was asked.',
  explanations: {
    'code-not-imported': {
      why: 'The audience sees the line that names the file in place of its code. Only files of the project are read.',
      example: {
        before: '---\nmdc: true\n---\n\n# Ports\n\n## Cranes\n\n<<< @/crane.ts#lift\n',
        after: '---\nmdc: true\n---\n\n# Ports\n\n## Cranes\n\n<<< @/cranes.ts#lift\n',
        beside: { 'cranes.ts': '// #region lift\nexport const lift = 40;\n// #endregion lift\n' },
      },
    },
    'slide-set-smaller': {
      why: 'The words did not fit the box at their usual size. Small words are hard to read from the last row.',
    },
    'slide-layout-unknown': {
      why: 'The slide is laid out by its content, as if no layout had been asked for.',
      example: {
        before: '# Ports\n\nShips came.\n\n## Cranes {layout=colums}\n\nShips came.\n',
        after: '# Ports\n\nShips came.\n\n## Cranes {layout=content}\n\nShips came.\n',
      },
    },
    'slide-layout-unsuitable': {
      why: 'Each layout has places for certain things. Where these are not there, the slide would be empty or lose something.',
      example: {
        before: '# Ports\n\nShips came.\n\n## Cranes {layout=table}\n\nShips came.\n',
        after:
          '# Ports\n\nShips came.\n\n## Cranes {layout=table}\n\n| Port | Ships |\n| --- | --- |\n| Vigo | 120 |\n',
      },
    },
    'slide-color-faint': {
      why: 'Words need a contrast of 4.5 to 1 to be read from the last row. The slide keeps its colours where the author’s would have less, or where what lies behind the words is not known.',
      example: {
        before: '# Ports\n\nShips came.\n\n## Cranes {color=yellow}\n\nShips came.\n',
        after: '# Ports\n\nShips came.\n\n## Cranes {color=navy}\n\nShips came.\n',
      },
    },
    'slide-setting-invalid': {
      why: 'The setting is known, but not this value: the slide looks as if it had not been set.',
      example: {
        before: '# Ports\n\nShips came.\n\n## Cranes {transition=fad}\n\nShips came.\n',
        after: '# Ports\n\nShips came.\n\n## Cranes {transition=fade}\n\nShips came.\n',
      },
    },
    'slide-setting-unknown': {
      why: 'Nothing reads this setting. Mostly it is a slip of the pen.',
      example: {
        before: '# Ports\n\nShips came.\n\n::: slide {backgruond=navy}\n## Cranes\n\nThey lift.\n:::\n',
        after: '# Ports\n\nShips came.\n\n::: slide {background=navy}\n## Cranes\n\nThey lift.\n:::\n',
      },
    },
    'slide-title-cut': {
      why: 'A title is never set smaller than the words below it, nor below 18 points. What does not fit then is cut behind a word. The slide’s notes, the outline of the PDF and readers of screens have all of it.',
      example: {
        before: `# Ports\n\nShips came.\n\n## ${'Cranes lift what ships have brought over the sea, and '.repeat(8)}more\n\nThey lift.\n`,
        after: '# Ports\n\nShips came.\n\n## Cranes lift what ships have brought\n\nThey lift.\n',
      },
    },
    'slide-overflow': {
      why: 'A thing that cannot be parted is larger than a slide. Its lower part may stand outside, where no one sees it.',
      example: { before: tower(40), after: tower(4) },
    },
  },
} satisfies ExplanationArea;
