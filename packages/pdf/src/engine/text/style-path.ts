import type { StyleStack } from '../internals/pdfmake-types.ts';
import { copyInherited, copyNamedStyles } from './inherit-style.ts';
import type { InheritedStyle } from './run-style.ts';

type Entry = StyleStack['styleOverrides'][number];

/**
 * The styles that pdfmake's stacks come to; later entries win. Blocks that follow one another stand in mostly the same others, cells of
 * a table in nearly all the same: what the last stack came to at each depth is kept, and only what differs is resolved anew.
 */
export class StylePath {
  #base: object | undefined;
  #entries: Entry[] = [];
  /** What the entries up to each come to. */
  #styles: Readonly<InheritedStyle>[] = [];

  /** The style of a stack; what nothing is set in shares the object of what it stands in. */
  resolve({ defaultStyle, styleDictionary, styleOverrides }: StyleStack): Readonly<InheritedStyle> {
    if (this.#base !== defaultStyle) this.forget();
    this.#base = defaultStyle;
    this.#styles[0] ??= inherit({}, defaultStyle, styleDictionary);
    const known = this.#sharedDepth(styleOverrides);
    this.#entries.length = known;
    this.#styles.length = known + 1;
    let style = this.#styles[known] as Readonly<InheritedStyle>;
    for (let depth = known; depth < styleOverrides.length; depth += 1) {
      const entry = styleOverrides[depth] as Entry;
      // pdfmake puts a node on the stack more than once.
      if (entry !== this.#entries[depth - 1]) style = inherit(style, entry, styleDictionary);
      this.#entries.push(entry);
      this.#styles.push(style);
    }
    return style;
  }

  /** For when nodes that were resolved may have been written on. */
  forget(): void {
    this.#entries = [];
    this.#styles = [];
  }

  #sharedDepth(entries: readonly Entry[]): number {
    const most = Math.min(entries.length, this.#entries.length);
    let depth = 0;
    while (depth < most && entries[depth] === this.#entries[depth]) depth += 1;
    return depth;
  }
}

function inherit(
  outer: Readonly<InheritedStyle>,
  entry: Entry,
  dictionary: StyleStack['styleDictionary'],
): Readonly<InheritedStyle> {
  const own: InheritedStyle = {};
  if (typeof entry === 'string') copyNamedStyles(entry, dictionary, own);
  else copyInherited(entry, own);
  return isEmpty(own) ? outer : { ...outer, ...own };
}

function isEmpty(style: InheritedStyle): boolean {
  for (const _ in style) return false;
  return true;
}
