import { defineConfig } from '@octavo/cli';

export default defineConfig({
  input: [
    'reading-brief.md',
    'reading-brief.es.md',
    'reading-brief.pt-BR.md',
    'reading-brief.zh-Hans.md',
    '../docs/guide/getting-started.md',
    '../docs/guide/writing.md',
    '../docs/guide/configuration.md',
    '../docs/guide/formats.md',
    '../docs/guide/slides.md',
    '../docs/guide/word-templates.md',
    '../docs/guide/deck-templates.md',
    '../docs/guide/command-line.md',
    '../docs/guide/publishing.md',
    '../docs/guide/sites.md',
    '../docs/guide/continuous-integration.md',
    '../docs/guide/library.md',
    '../docs/guide/diagnostics.md',
  ],
  outDir: 'dist',
  formats: ['pdf', 'docx', 'pptx', 'slides.html'],
  index: {
    title: 'Octavo',
    description:
      'Each article from one Markdown source: a PDF to print, a Word document to work on, a deck to speak from.',
    lang: 'en',
  },
});
