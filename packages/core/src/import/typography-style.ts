/** The marks that a language's printers use. */
export interface TypographyStyle {
  readonly open: string;
  readonly close: string;
  readonly openInner: string;
  readonly closeInner: string;
  /** What stands for a spaced hyphen, spaces included. */
  readonly dash: string;
  /** What stands for `--` between words. */
  readonly joinedDash: string;
  /** Whether a space before `; : ! ? »` may not break. */
  readonly keepsSpaceBeforePoints: boolean;
}

const english: TypographyStyle = {
  open: '“',
  close: '”',
  openInner: '‘',
  closeInner: '’',
  dash: ' – ',
  joinedDash: '—',
  keepsSpaceBeforePoints: false,
};

const guillemets = { open: '«', close: '»', openInner: '“', closeInner: '”' };
const lowQuotes = { open: '„', close: '“', openInner: '‚', closeInner: '‘' };

const styles: Readonly<Record<string, TypographyStyle>> = {
  en: english,
  de: { ...english, ...lowQuotes, joinedDash: ' – ' },
  es: { ...english, dash: ' — ' },
  'es-ES': { ...english, ...guillemets, dash: ' — ' },
  fr: {
    ...english,
    open: '«\u00A0',
    close: '\u00A0»',
    openInner: '“',
    closeInner: '”',
    keepsSpaceBeforePoints: true,
  },
  it: { ...english, ...guillemets },
  pt: { ...english, dash: ' — ' },
  'pt-PT': { ...english, ...guillemets, dash: ' — ' },
  ru: { ...english, open: '«', close: '»', openInner: '„', closeInner: '“', dash: ' — ', joinedDash: ' — ' },
  zh: { ...english, dash: '——', joinedDash: '——' },
  'zh-Hant': {
    ...english,
    open: '「',
    close: '」',
    openInner: '『',
    closeInner: '』',
    dash: '——',
    joinedDash: '——',
  },
};

/** The marks for a BCP 47 tag; English ones where a language's own are not known. */
export function typographyStyleFor(language: string | undefined): TypographyStyle {
  const [primary = '', ...rest] = (language ?? 'en').split('-');
  const own = rest
    .map((subtag) => styles[`${primary.toLowerCase()}-${subtag}`])
    .find((style) => style !== undefined);
  return own ?? styles[primary.toLowerCase()] ?? english;
}
