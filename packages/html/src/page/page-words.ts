/** Words that the page adds for those who walk it by keyboard or ear. */
export interface PageWords {
  /** Of the link over the contents to the text. */
  readonly skip: string;
  /** Of the link from a note to its mark. */
  readonly back: string;
}

const english: PageWords = { skip: 'Skip to the text', back: 'Back to the text' };

const byLanguage: Readonly<Record<string, PageWords>> = {
  en: english,
  es: { skip: 'Ir al texto', back: 'Volver al texto' },
  pt: { skip: 'Ir para o texto', back: 'Voltar ao texto' },
  fr: { skip: 'Aller au texte', back: 'Revenir au texte' },
  de: { skip: 'Zum Text springen', back: 'Zurück zum Text' },
  zh: { skip: '跳到正文', back: '返回正文' },
  ar: { skip: 'انتقل إلى النص', back: 'العودة إلى النص' },
};

/** The words for a BCP 47 tag, by its primary language; English where none are known. */
export function pageWordsFor(language: string): PageWords {
  return byLanguage[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? english;
}
