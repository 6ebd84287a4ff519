import type { ExplanationArea } from './explanation.ts';

export const constructs = {
  title: 'Constructs',
  text: 'What was written, but cannot be what it was meant to be.',
  explanations: {
    'container-unclosed': {
      why: 'A container ends with a line of as many colons as it began with. Without that line no one can tell how far it goes, so nothing is taken into it.',
      example: {
        before: '::: note\nThe ferry does not run in winter.\n',
        after: '::: note\nThe ferry does not run in winter.\n:::\n',
      },
    },
    'container-unknown': {
      why: 'The content stands in the document, without a frame or a meaning of its own.',
      example: {
        before: '::: nota-bene\nThe ferry does not run in winter.\n:::\n',
        after: '::: note\nThe ferry does not run in winter.\n:::\n',
      },
    },
    'chart-invalid': {
      why: 'A chart is drawn from its data alone. Data that cannot be understood are shown as written, so that no figure is lost or invented.',
      example: {
        before:
          '```chart\ntype: bar\ncategories: [2023, 2024, 2025]\nseries:\n  - name: Ships\n    values: [120, 135]\n```\n',
        after:
          '```chart\ntype: bar\ncategories: [2023, 2024, 2025]\nseries:\n  - name: Ships\n    values: [120, 135, 131]\n```\n',
      },
    },
    'html-dropped': {
      why: 'HTML is read where it says something that documents have: emphasis, tables, images, links. What needs a browser to run cannot stand on paper.',
      example: {
        before: 'The port today:\n\n<iframe src="https://example.org/map"></iframe>\n',
        after: 'The port today: [a map](https://example.org/map).\n',
      },
    },
    'heading-skipped': {
      why: 'Readers who listen to a document go from heading to heading, and outlines are built from the levels: a level that is left out looks like a part that is missing.',
      example: {
        before: '# Ports\n\nShips came.\n\n## Cranes\n\n#### Hooks\n\nThey lift.\n',
        after: '# Ports\n\nShips came.\n\n## Cranes\n\n### Hooks\n\nThey lift.\n',
      },
    },
    'heading-empty': {
      why: 'It would make an empty line in outlines and contents, where readers look for words to go to.',
      example: { before: '#\n\nShips came.\n', after: '# Ports\n\nShips came.\n' },
    },
    'float-invalid': {
      why: 'Only a few places can be asked for; the block stays where it is written, which is never wrong, but is not what was asked.',
      example: {
        before: 'Ships came.\n\n![Harbour](harbour.svg){float=left}\n\nThey left.\n',
        after: 'Ships came.\n\n![Harbour](harbour.svg){float=top}\n\nThey left.\n',
        beside: { 'harbour.svg': drawing() },
      },
    },
    'formula-not-set': {
      why: 'Formulas are set by the rules of TeX. One that breaks them is shown as it is written, so that nothing is lost.',
      example: { before: '$$\n\\frac{a}{b\n$$\n', after: '$$\n\\frac{a}{b}\n$$\n' },
    },
    'drop-cap-left-out': {
      why: 'A large first letter needs lines beside it to stand in, and a letter that grows without looking wrong.',
      example: {
        before: '---\nlang: en\ndropCaps: first\n---\n\n# Ports\n\nShips came.\n',
        after:
          '---\nlang: en\ndropCaps: first\n---\n\n# Ports\n\nShips came in the morning, when the wind was with them and the water stood high, and they lay at the quay until the last barrel was ashore. Nobody counted them, for nobody had to: there was room enough, and the town was not yet one that wrote down what it saw. Only later, when the harbour had filled with sand, did people begin to ask how many there had been.\n',
      },
    },
  },
} satisfies ExplanationArea;

function drawing(): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>\n';
}
