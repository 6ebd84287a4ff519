/** A font for a script that Octavo's own fonts lack, from a package that a project may install. */
export interface ScriptFont {
  readonly script: RegExp;
  readonly family: string;
  readonly files: readonly string[];
}

/** The first that a text needs wins: Han comes last, since Japanese and Korean hold it, too. */
export const scriptFonts: readonly ScriptFont[] = [
  notoSans(/\p{Script=Hangul}/u, 'KR'),
  notoSans(/\p{Script=Arabic}/u, 'Arabic'),
  notoSans(/\p{Script=Hebrew}/u, 'Hebrew'),
  notoSans(/\p{Script=Devanagari}/u, 'Devanagari'),
  notoSans(/\p{Script=Thai}/u, 'Thai'),
  notoSans(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u, 'SC'),
];

function notoSans(script: RegExp, name: string): ScriptFont {
  const folder = `@expo-google-fonts/noto-sans-${name.toLowerCase()}`;
  const styles = ['400Regular', '700Bold'];
  return {
    script,
    family: `Noto Sans ${name}`,
    files: styles.map((style) => `${folder}/${style}/NotoSans${name}_${style}.ttf`),
  };
}
