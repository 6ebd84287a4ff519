import { element, valueElement, type XmlElement } from '../xml/element.ts';

/** What a run may say of itself beside its style. */
export interface RunSettings {
  readonly style?: string | undefined;
  /** Asks Word for its East Asian font where a character is found in others, too. */
  readonly eastAsianHint?: boolean | undefined;
  /** Bold in so many words, where a style inside a bold one would cancel it (ISO 29500-1 §17.7.3). */
  readonly bold?: boolean | undefined;
  readonly rightToLeft?: boolean | undefined;
  readonly language?: { readonly class: 'latin' | 'eastAsia' | 'bidi'; readonly tag: string } | undefined;
}

const languageAttributes = { latin: 'w:val', eastAsia: 'w:eastAsia', bidi: 'w:bidi' } as const;

/** A run of characters in one style. */
export function run(settings: RunSettings, children: readonly XmlElement[]): XmlElement {
  const properties = runProperties(settings);
  return element(
    'w:r',
    {},
    properties.length === 0 ? children : [element('w:rPr', {}, properties), ...children],
  );
}

/** In the order that the schema asks for (ISO 29500-1 §17.3.2.28). */
function runProperties({
  style,
  eastAsianHint,
  bold,
  rightToLeft,
  language,
}: RunSettings): readonly XmlElement[] {
  return [
    ...(style === undefined ? [] : [valueElement('w:rStyle', style)]),
    ...(eastAsianHint === true ? [element('w:rFonts', { 'w:hint': 'eastAsia' })] : []),
    ...(bold === true ? [element('w:b'), element('w:bCs')] : []),
    ...(rightToLeft === true ? [element('w:rtl')] : []),
    ...(language === undefined
      ? []
      : [element('w:lang', { [languageAttributes[language.class]]: language.tag })]),
  ];
}

/**
 * The content of a run: its text, and tabs and line ends as the elements that Word has for them. A soft hyphen is an
 * element, too, for Word draws the character.
 */
export function textContent(text: string): readonly XmlElement[] {
  if (!/[\t\n\r\u00ad]/.test(text)) return text === '' ? [] : [plainContent(text)];
  return text
    .split(/([\t\n\r\u00ad])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return element('w:tab');
      if (piece === '\n' || piece === '\r') return element('w:br');
      if (piece === '\u00ad') return element('w:softHyphen');
      return plainContent(piece);
    });
}

function plainContent(text: string): XmlElement {
  return element('w:t', { 'xml:space': 'preserve' }, [text]);
}
