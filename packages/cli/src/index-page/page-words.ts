/** The page's own words. */
export interface PageWords {
  /** The language that they are in. */
  readonly language: string;
  readonly downloads: string;
  readonly words: string;
  readonly page: readonly [one: string, many: string];
  readonly slide: readonly [one: string, many: string];
  readonly languages: string;
  /** What buttons say, by format, where it is not the name that all languages have. */
  readonly labels: Readonly<Record<string, string>>;
}

const english: PageWords = {
  language: 'en',
  labels: {},
  downloads: 'Downloads',
  words: 'words',
  page: ['page', 'pages'],
  slide: ['slide', 'slides'],
  languages: 'Languages',
};

const byLanguage: Readonly<Record<string, PageWords>> = {
  en: english,
  es: {
    language: 'es',
    labels: {
      html: 'Página web',
      'slides.html': 'Diapositivas HTML',
      'slides.pdf': 'Diapositivas PDF',
      marp: 'Diapositivas Marp',
      'deck.json': 'Datos de las diapositivas',
    },
    downloads: 'Descargas',
    words: 'palabras',
    page: ['página', 'páginas'],
    slide: ['diapositiva', 'diapositivas'],
    languages: 'Idiomas',
  },
  pt: {
    language: 'pt',
    labels: {
      html: 'Página web',
      'slides.html': 'Slides HTML',
      'slides.pdf': 'Slides PDF',
      marp: 'Slides Marp',
      'deck.json': 'Dados dos slides',
    },
    downloads: 'Downloads',
    words: 'palavras',
    page: ['página', 'páginas'],
    slide: ['slide', 'slides'],
    languages: 'Idiomas',
  },
  fr: {
    language: 'fr',
    labels: {
      html: 'Page web',
      'slides.html': 'Diapositives HTML',
      'slides.pdf': 'Diapositives PDF',
      marp: 'Diapositives Marp',
      'deck.json': 'Données des diapositives',
    },
    downloads: 'Téléchargements',
    words: 'mots',
    page: ['page', 'pages'],
    slide: ['diapositive', 'diapositives'],
    languages: 'Langues',
  },
  de: {
    language: 'de',
    labels: {
      html: 'Webseite',
      'slides.html': 'HTML-Folien',
      'slides.pdf': 'PDF-Folien',
      marp: 'Marp-Folien',
      'deck.json': 'Foliendaten',
    },
    downloads: 'Downloads',
    words: 'Wörter',
    page: ['Seite', 'Seiten'],
    slide: ['Folie', 'Folien'],
    languages: 'Sprachen',
  },
  zh: {
    language: 'zh',
    labels: {
      html: '网页',
      'slides.html': 'HTML 幻灯片',
      'slides.pdf': 'PDF 幻灯片',
      marp: 'Marp 幻灯片',
      'deck.json': '幻灯片数据',
    },
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
