/** The page's own words. */
export interface PageWords {
  readonly downloads: string;
  readonly words: string;
  readonly page: readonly [one: string, many: string];
  readonly slide: readonly [one: string, many: string];
  readonly languages: string;
}

const english: PageWords = {
  downloads: 'Downloads',
  words: 'words',
  page: ['page', 'pages'],
  slide: ['slide', 'slides'],
  languages: 'Languages',
};

const byLanguage: Readonly<Record<string, PageWords>> = {
  en: english,
  es: {
    downloads: 'Descargas',
    words: 'palabras',
    page: ['página', 'páginas'],
    slide: ['diapositiva', 'diapositivas'],
    languages: 'Idiomas',
  },
  pt: {
    downloads: 'Downloads',
    words: 'palavras',
    page: ['página', 'páginas'],
    slide: ['slide', 'slides'],
    languages: 'Idiomas',
  },
  fr: {
    downloads: 'Téléchargements',
    words: 'mots',
    page: ['page', 'pages'],
    slide: ['diapositive', 'diapositives'],
    languages: 'Langues',
  },
  de: {
    downloads: 'Downloads',
    words: 'Wörter',
    page: ['Seite', 'Seiten'],
    slide: ['Folie', 'Folien'],
    languages: 'Sprachen',
  },
  zh: {
    downloads: '下载',
    words: '字',
    page: ['页', '页'],
    slide: ['张幻灯片', '张幻灯片'],
    languages: '语言',
  },
};

/** The words in a language, English where there are none. */
export function pageWords(language: string): PageWords {
  return byLanguage[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
