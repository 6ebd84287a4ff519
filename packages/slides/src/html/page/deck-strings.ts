/** Words of the deck's own controls. */
export interface DeckStrings {
  readonly next: string;
  readonly previous: string;
  readonly first: string;
  readonly last: string;
  readonly overview: string;
  readonly notes: string;
  readonly speaker: string;
  readonly fullscreen: string;
  readonly help: string;
  readonly close: string;
  readonly nextSlide: string;
  readonly currentSlide: string;
  readonly restart: string;
  /** The name of the space bar. */
  readonly space: string;
}

const english: DeckStrings = {
  next: 'Next slide',
  previous: 'Previous slide',
  first: 'First slide',
  last: 'Last slide',
  overview: 'Overview',
  notes: 'Notes under the slide',
  speaker: 'Speaker view',
  fullscreen: 'Full screen',
  help: 'Keys',
  close: 'Close',
  nextSlide: 'Next',
  currentSlide: 'Now',
  restart: 'Restart timer',
  space: 'Space',
};

const byLanguage: Readonly<Record<string, DeckStrings>> = {
  en: english,
  es: {
    next: 'Diapositiva siguiente',
    previous: 'Diapositiva anterior',
    first: 'Primera diapositiva',
    last: 'Última diapositiva',
    overview: 'Vista general',
    notes: 'Notas bajo la diapositiva',
    speaker: 'Vista del orador',
    fullscreen: 'Pantalla completa',
    help: 'Teclas',
    close: 'Cerrar',
    nextSlide: 'Siguiente',
    currentSlide: 'Ahora',
    restart: 'Reiniciar el cronómetro',
    space: 'Espacio',
  },
  pt: {
    next: 'Próximo slide',
    previous: 'Slide anterior',
    first: 'Primeiro slide',
    last: 'Último slide',
    overview: 'Visão geral',
    notes: 'Notas sob o slide',
    speaker: 'Visão do apresentador',
    fullscreen: 'Tela cheia',
    help: 'Teclas',
    close: 'Fechar',
    nextSlide: 'Próximo',
    currentSlide: 'Agora',
    restart: 'Reiniciar o cronômetro',
    space: 'Espaço',
  },
  fr: {
    next: 'Diapositive suivante',
    previous: 'Diapositive précédente',
    first: 'Première diapositive',
    last: 'Dernière diapositive',
    overview: 'Vue d’ensemble',
    notes: 'Notes sous la diapositive',
    speaker: 'Vue de l’orateur',
    fullscreen: 'Plein écran',
    help: 'Touches',
    close: 'Fermer',
    nextSlide: 'Suivante',
    currentSlide: 'Actuelle',
    restart: 'Relancer le chronomètre',
    space: 'Espace',
  },
  de: {
    next: 'Nächste Folie',
    previous: 'Vorige Folie',
    first: 'Erste Folie',
    last: 'Letzte Folie',
    overview: 'Übersicht',
    notes: 'Anmerkungen unter der Folie',
    speaker: 'Ansicht für Vortragende',
    fullscreen: 'Vollbild',
    help: 'Tasten',
    close: 'Schließen',
    nextSlide: 'Danach',
    currentSlide: 'Jetzt',
    restart: 'Uhr neu starten',
    space: 'Leertaste',
  },
  zh: {
    next: '下一张',
    previous: '上一张',
    first: '第一张',
    last: '最后一张',
    overview: '总览',
    notes: '在幻灯片下方显示备注',
    speaker: '演讲者视图',
    fullscreen: '全屏',
    help: '按键',
    close: '关闭',
    nextSlide: '下一张',
    currentSlide: '当前',
    restart: '重新计时',
    space: '空格',
  },
  ar: {
    next: 'الشريحة التالية',
    previous: 'الشريحة السابقة',
    first: 'الشريحة الأولى',
    last: 'الشريحة الأخيرة',
    overview: 'نظرة عامة',
    notes: 'الملاحظات تحت الشريحة',
    speaker: 'عرض المتحدث',
    fullscreen: 'ملء الشاشة',
    help: 'المفاتيح',
    close: 'إغلاق',
    nextSlide: 'التالية',
    currentSlide: 'الحالية',
    restart: 'إعادة ضبط المؤقت',
    space: 'المسافة',
  },
};

/** The words for a BCP 47 tag, by its primary language; English where none are known. */
export function deckStringsFor(language: string): DeckStrings {
  return byLanguage[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? english;
}
