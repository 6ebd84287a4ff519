import type { FontStyle } from '../catalogue/font-family.ts';
import type { FontReader, SystemFontReader } from './font-files.ts';

const prefix = 'system:';
const styles: ReadonlyMap<string, { readonly bold: boolean; readonly italic: boolean }> = new Map([
  ['regular', { bold: false, italic: false }],
  ['bold', { bold: true, italic: false }],
  ['italic', { bold: false, italic: true }],
  ['boldItalic', { bold: true, italic: true }],
] satisfies readonly (readonly [FontStyle, object])[]);

/** Names a font of the machine among those of packages and of the project. */
export function systemSpecifier(family: string, style: FontStyle): string {
  return `${prefix}${style}:${family}`;
}

export function isSystemFont(specifier: string): boolean {
  return specifier.startsWith(prefix);
}

/** The fonts of the machine that a document asks for, and why it does not get some. */
export class SystemFonts {
  readonly #read: SystemFontReader;
  readonly #failures = new Map<string, string>();

  constructor(read: SystemFontReader) {
    this.#read = read;
  }

  /** A reader for the specifiers of fonts of the machine; none for others. */
  readerFor(specifier: string): FontReader | undefined {
    if (!isSystemFont(specifier)) return undefined;
    const [, style = '', family = ''] = /^system:(\w+):(.*)$/s.exec(specifier) ?? [];
    return async () => {
      const font = await this.#read({ family, ...(styles.get(style) ?? { bold: false, italic: false }) });
      if ('bytes' in font) return font.bytes;
      this.#failures.set(family, font.reason);
      return undefined;
    };
  }

  /** Why the machine's font of that family could not be used, the last time it was asked for. */
  failureOf(family: string): string | undefined {
    return this.#failures.get(family);
  }
}
