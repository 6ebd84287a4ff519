import type { CalloutKind } from '../model/nodes/callout.ts';

/** Words that Octavo itself adds to a document. */
export interface Strings {
  readonly contents: string;
  readonly listOfFigures: string;
  readonly listOfTables: string;
  readonly abstract: string;
  readonly keywords: string;
  readonly figure: string;
  readonly table: string;
  readonly section: string;
  readonly equation: string;
  readonly notes: string;
  readonly footnote: string;
  readonly page: string;
  readonly slide: string;
  readonly continued: string;
  readonly missingImage: string;
  readonly taskDone: string;
  readonly taskOpen: string;
  readonly callout: Readonly<Record<CalloutKind, string>>;
}

const english: Strings = {
  contents: 'Contents',
  listOfFigures: 'List of Figures',
  listOfTables: 'List of Tables',
  abstract: 'Abstract',
  keywords: 'Keywords',
  figure: 'Figure',
  table: 'Table',
  section: 'Section',
  equation: 'Equation',
  notes: 'Notes',
  footnote: 'Footnote',
  page: 'Page',
  slide: 'Slide',
  continued: 'continued',
  missingImage: 'Image not available',
  taskDone: 'done',
  taskOpen: 'open',
  callout: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
};

const byLanguage: Readonly<Record<string, Strings>> = {
  en: english,
  es: {
    contents: 'Índice',
    listOfFigures: 'Lista de figuras',
    listOfTables: 'Lista de tablas',
    abstract: 'Resumen',
    keywords: 'Palabras clave',
    figure: 'Figura',
    table: 'Tabla',
    section: 'Sección',
    equation: 'Ecuación',
    notes: 'Notas',
    footnote: 'Nota',
    page: 'Página',
    slide: 'Diapositiva',
    continued: 'continuación',
    missingImage: 'Imagen no disponible',
    taskDone: 'hecho',
    taskOpen: 'pendiente',
    callout: {
      note: 'Nota',
      tip: 'Consejo',
      important: 'Importante',
      warning: 'Advertencia',
      caution: 'Precaución',
    },
  },
  pt: {
    contents: 'Sumário',
    listOfFigures: 'Lista de figuras',
    listOfTables: 'Lista de tabelas',
    abstract: 'Resumo',
    keywords: 'Palavras-chave',
    figure: 'Figura',
    table: 'Tabela',
    section: 'Seção',
    equation: 'Equação',
    notes: 'Notas',
    footnote: 'Nota',
    page: 'Página',
    slide: 'Slide',
    continued: 'continuação',
    missingImage: 'Imagem indisponível',
    taskDone: 'feito',
    taskOpen: 'pendente',
    callout: { note: 'Nota', tip: 'Dica', important: 'Importante', warning: 'Aviso', caution: 'Cuidado' },
  },
  fr: {
    contents: 'Table des matières',
    listOfFigures: 'Liste des figures',
    listOfTables: 'Liste des tableaux',
    abstract: 'Résumé',
    keywords: 'Mots-clés',
    figure: 'Figure',
    table: 'Tableau',
    section: 'Section',
    equation: 'Équation',
    notes: 'Notes',
    footnote: 'Note',
    page: 'Page',
    slide: 'Diapositive',
    continued: 'suite',
    missingImage: 'Image non disponible',
    taskDone: 'fait',
    taskOpen: 'à faire',
    callout: {
      note: 'Note',
      tip: 'Conseil',
      important: 'Important',
      warning: 'Avertissement',
      caution: 'Attention',
    },
  },
  de: {
    contents: 'Inhalt',
    listOfFigures: 'Abbildungsverzeichnis',
    listOfTables: 'Tabellenverzeichnis',
    abstract: 'Zusammenfassung',
    keywords: 'Schlagwörter',
    figure: 'Abbildung',
    table: 'Tabelle',
    section: 'Abschnitt',
    equation: 'Gleichung',
    notes: 'Anmerkungen',
    footnote: 'Fußnote',
    page: 'Seite',
    slide: 'Folie',
    continued: 'Fortsetzung',
    missingImage: 'Bild nicht verfügbar',
    taskDone: 'erledigt',
    taskOpen: 'offen',
    callout: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  },
  zh: {
    contents: '目录',
    listOfFigures: '图目录',
    listOfTables: '表目录',
    abstract: '摘要',
    keywords: '关键词',
    figure: '图',
    table: '表',
    section: '第{n}节',
    equation: '式',
    notes: '注释',
    footnote: '脚注',
    page: '页',
    slide: '幻灯片',
    continued: '续',
    missingImage: '图片不可用',
    taskDone: '已完成',
    taskOpen: '未完成',
    callout: { note: '说明', tip: '提示', important: '重要', warning: '警告', caution: '注意' },
  },
  ar: {
    contents: 'المحتويات',
    listOfFigures: 'قائمة الأشكال',
    listOfTables: 'قائمة الجداول',
    abstract: 'ملخص',
    keywords: 'الكلمات المفتاحية',
    figure: 'شكل',
    table: 'جدول',
    section: 'قسم',
    equation: 'معادلة',
    notes: 'ملاحظات',
    footnote: 'حاشية',
    page: 'صفحة',
    slide: 'شريحة',
    continued: 'تابع',
    missingImage: 'الصورة غير متوفرة',
    taskDone: 'منجز',
    taskOpen: 'مفتوح',
    callout: { note: 'ملاحظة', tip: 'نصيحة', important: 'مهم', warning: 'تحذير', caution: 'تنبيه' },
  },
};

/** The words for a BCP 47 tag, by its primary language; English where none are known. */
export function stringsFor(language: string): Strings {
  return byLanguage[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? english;
}
