import { defaultTheme } from '../theme/default-theme.ts';
import type { Config } from './config.ts';

export const defaultConfig: Config = {
  formats: ['pdf', 'docx', 'pptx', 'slides.html'],
  outDir: '',
  input: ['.'],
  toc: 'auto',
  numberHeadings: false,
  html: 'interpret',
  syntax: {
    gfm: true,
    frontMatter: true,
    math: true,
    containers: true,
    callouts: true,
    definitionLists: true,
    attributes: true,
    figures: true,
    crossReferences: true,
    charts: true,
  },
  remarkPlugins: [],
  metadata: {},
  theme: defaultTheme,
  pdf: {
    runningHeader: true,
    pageNumbers: true,
    differentFirstPage: false,
    mirrorMargins: false,
    chapterStart: 'flow',
    frontMatterNumbers: 'arabic',
    columns: 1,
  },
  docx: { pageNumbers: true, referenceDoc: '' },
  slides: { level: 0, rules: 'auto' },
  index: { enabled: false, title: '', description: '', lang: 'en' },
  build: { jobs: 0, deadlineSeconds: 120, memoryMb: 3072, cache: true, cacheDir: '' },
};
