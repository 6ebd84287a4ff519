import type { FontClass, FontFamily } from './font-family.ts';

interface GoogleFamilyOptions extends Pick<FontFamily, 'languages'> {
  readonly covers?: () => RegExp;
  /** Whether the family has a bold, and whether it has italics. */
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A family of Google Fonts as the packages of `@expo-google-fonts` lay it out: one package, one full TrueType file a style. */
export function googleFamily(
  name: string,
  fontClass: FontClass,
  { bold, italic, covers, ...rest }: GoogleFamilyOptions,
): FontFamily {
  const stem = name.replaceAll(' ', '');
  const folder = `@expo-google-fonts/${name.toLowerCase().replaceAll(' ', '-')}`;
  let pattern: RegExp | undefined;
  const file = (style: string): string => `${folder}/${style}/${stem}_${style}.ttf`;
  return {
    name,
    fontClass,
    files: {
      regular: file('400Regular'),
      ...(bold ? { bold: file('700Bold') } : {}),
      ...(italic ? { italic: file('400Regular_Italic') } : {}),
      ...(bold && italic ? { boldItalic: file('700Bold_Italic') } : {}),
    },
    ...rest,
    // Made when a text first asks for it: of most families, never.
    get covers() {
      pattern ??= covers?.();
      return pattern;
    },
  };
}
