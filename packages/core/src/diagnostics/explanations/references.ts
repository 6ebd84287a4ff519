import type { ExplanationArea } from './explanation.ts';

export const references = {
  title: 'References',
  text: 'What leads nowhere, or to two places.',
  explanations: {
    'label-duplicate': {
      why: 'A reference can lead to one place only. Those to the second thing of this label go astray without anyone seeing it.',
      example: {
        before: '# Ports {#sec:ports}\n\nSee [@sec:ports].\n\n# Old ports {#sec:ports}\n',
        after: '# Ports {#sec:ports}\n\nSee [@sec:ports].\n\n# Old ports {#sec:old-ports}\n',
      },
    },
    'reference-unresolved': {
      why: 'The number or the words that should stand here are unknown. What was written stays, so that readers see a question mark rather than a wrong number.',
      example: {
        before: '# Ports {#sec:ports}\n\nAs [@sec:port] says.\n',
        after: '# Ports {#sec:ports}\n\nAs [@sec:ports] says.\n',
      },
    },
    'linked-document-missing': {
      why: 'Readers who follow the link find nothing.',
      example: {
        before: 'See [the cranes](crane.md).\n',
        after: 'See [the cranes](cranes.md).\n',
        beside: { 'cranes.md': '# Cranes\n\nThey lift.\n' },
      },
    },
    'linked-document-not-made': {
      why: 'The source is there, but this build makes nothing of it, so the link would lead readers of the download to a file that they do not have.',
    },
    'linked-part-missing': {
      why: 'Readers come to the beginning of the other document and look for the part by themselves: its heading was mostly given other words after the link was written.',
      example: {
        before: 'See [their arms](cranes.md#arm).\n',
        after: 'See [their arms](cranes.md#arms).\n',
        beside: { 'cranes.md': '# Cranes\n\n## Arms\n\nThey lift.\n' },
      },
    },
    'footnote-undefined': {
      why: 'A mark without a note sends readers looking for one. It is shown as it is written.',
      example: {
        before: 'Ships came.[^1]\n',
        after: 'Ships came.[^1]\n\n[^1]: In 1750.\n',
      },
    },
    'footnote-unused': {
      why: 'Notes stand where their mark is. Without one the words of this note appear nowhere.',
      example: {
        before: 'Ships came.\n\n[^year]: In 1750.\n',
        after: 'Ships came.[^year]\n\n[^year]: In 1750.\n',
      },
    },
    'citation-unresolved': {
      why: 'A citation stands for a work with its author and year. Where the work is unknown, readers see its key.',
    },
    'citation-as-written': {
      why: 'Keys of works such as `[@silva2020]` are not resolved to names and years: readers see the key.',
      example: {
        before: 'Ships came [@silva2020, p. 7].\n',
        after: 'Ships came.[^silva]\n\n[^silva]: Silva, *Ports* (2020), p. 7.\n',
      },
    },
    'link-unsafe': {
      why: 'A link can run programs or read files where its scheme allows it. Only schemes that lead to pages, letters and telephones are kept; the words stay.',
      example: {
        before: 'Read [the plan](file:///home/ana/plan.md).\n',
        after: 'Read [the plan](https://example.org/plan).\n',
      },
    },
  },
} satisfies ExplanationArea;
