/** One of the four styles that a family of text has. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** What kind of letters a family has: a fallback of the same kind is tried first. */
export type FontClass = 'serif' | 'sans' | 'mono' | 'symbol';

/** A family and the npm package files that its styles stand in; `regular` stands in for styles that it lacks. */
export interface FontFamily {
  readonly name: string;
  readonly fontClass: FontClass;
  /** Package specifiers, such as `@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf`. */
  readonly files: { readonly regular: string } & { readonly [S in FontStyle]?: string };
  /** The characters that the family is made for; only these make it worth reading as a fallback. */
  readonly covers?: RegExp | undefined;
  /** Languages (BCP 47 primary subtags) whose reading of shared characters it draws. */
  readonly languages?: readonly string[];
}

/** How text is to be set: a family by name, upright or not, bold or not. */
export interface TextStyle {
  readonly family: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The style of a family that a text style asks for. */
export function fontStyleOf({ bold = false, italic = false }: TextStyle): FontStyle {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
