import type { CalloutKind } from '../model/nodes/callout.ts';
import { type Punctuation, punctuationFor } from './punctuation.ts';

/** Words that Octavo itself adds to a document, and the signs between them. */
export interface Strings extends Words {
  readonly punctuation: Punctuation;
}

interface Words {
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

const english: Words = {
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

const byLanguage: Readonly<Record<string, Words>> = {
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
  'zh-hant': {
    contents: '目錄',
    listOfFigures: '圖目錄',
    listOfTables: '表目錄',
    abstract: '摘要',
    keywords: '關鍵詞',
    figure: '圖',
    table: '表',
    section: '第{n}節',
    equation: '式',
    notes: '註釋',
    footnote: '腳註',
    page: '頁',
    slide: '投影片',
    continued: '續',
    missingImage: '圖片無法顯示',
    taskDone: '已完成',
    taskOpen: '未完成',
    callout: { note: '說明', tip: '提示', important: '重要', warning: '警告', caution: '注意' },
  },
  ja: {
    contents: '目次',
    listOfFigures: '図目次',
    listOfTables: '表目次',
    abstract: '要旨',
    keywords: 'キーワード',
    figure: '図',
    table: '表',
    section: '第{n}節',
    equation: '式',
    notes: '注',
    footnote: '脚注',
    page: 'ページ',
    slide: 'スライド',
    continued: '続き',
    missingImage: '画像がありません',
    taskDone: '完了',
    taskOpen: '未完了',
    callout: { note: '注記', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
  },
  ko: {
    contents: '차례',
    listOfFigures: '그림 차례',
    listOfTables: '표 차례',
    abstract: '요약',
    keywords: '핵심어',
    figure: '그림',
    table: '표',
    section: '{n}절',
    equation: '식',
    notes: '주',
    footnote: '각주',
    page: '쪽',
    slide: '슬라이드',
    continued: '계속',
    missingImage: '그림을 표시할 수 없음',
    taskDone: '완료',
    taskOpen: '미완료',
    callout: { note: '참고', tip: '도움말', important: '중요', warning: '경고', caution: '주의' },
  },
  he: {
    contents: 'תוכן העניינים',
    listOfFigures: 'רשימת איורים',
    listOfTables: 'רשימת טבלאות',
    abstract: 'תקציר',
    keywords: 'מילות מפתח',
    figure: 'איור',
    table: 'טבלה',
    section: 'סעיף',
    equation: 'משוואה',
    notes: 'הערות',
    footnote: 'הערה',
    page: 'עמוד',
    slide: 'שקופית',
    continued: 'המשך',
    missingImage: 'התמונה אינה זמינה',
    taskDone: 'בוצע',
    taskOpen: 'פתוח',
    callout: { note: 'הערה', tip: 'עצה', important: 'חשוב', warning: 'אזהרה', caution: 'זהירות' },
  },
};

/** Subtags of Chinese in traditional characters: the script's own, and regions that write it (CLDR, likely subtags). */
const traditional: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo']);

/** The words for a BCP 47 tag, by its primary language, and by the script of Chinese; English where none are known. */
export function stringsFor(language: string): Strings {
  const [primary = 'en', ...subtags] = language.toLowerCase().split('-');
  const key = primary === 'zh' && subtags.some((tag) => traditional.has(tag)) ? 'zh-hant' : primary;
  return { ...(byLanguage[key] ?? english), punctuation: punctuationFor(key) };
}
