/**
 * Places and sizes as classes: the page's policy allows no `style` attributes. Equal declarations share a class, named in
 * the order of their first use.
 */
export interface StyleClasses {
  readonly classOf: (declarations: string) => string;
  readonly css: string;
}

/** `declarations` are those of the whole deck, in reading order, with repetitions. */
export function createStyleClasses(declarations: readonly string[]): StyleClasses {
  const names = new Map(
    [...new Set(declarations)].map((declaration, index) => [declaration, `p${index + 1}`]),
  );
  return {
    classOf(declaration) {
      const name = names.get(declaration);
      if (name === undefined) throw new TypeError(`No class was made for ${declaration}`);
      return name;
    },
    css: Array.from(names, ([declaration, name]) => `.${name}{${declaration}}`).join(''),
  };
}
