import type { Clause, Fault } from '../../clause.ts';
import { fontsOf, toUnicode } from '../../fonts-of.ts';
import type { CheckedDocument } from '../../read-document.ts';

/** ISO 19005-2, 6.2.11.7.3: characters whose meaning no standard gives. */
export const privateUseClauses: readonly Clause[] = [
  {
    id: '6.2.11.7.3-1',
    standards: ['a-2a', 'a-3a'],
    rule: 'Characters of private use have a replacement text.',
    check: privateUseFaults,
  },
];

function privateUseFaults(document: CheckedDocument): readonly Fault[] {
  const { file } = document;
  const privateCodes = new Map(
    fontsOf(document).map((font) => {
      const map = toUnicode(font.dictionary.entries.get('ToUnicode'), document);
      const codes = [...font.codes].filter((code) => isPrivate(map?.get(code) ?? ''));
      return [font.dictionary, { codes: new Set(codes), step: font.isIdentity ? 2 : 1 }] as const;
    }),
  );
  return document.pages.flatMap((page) => {
    const bare = page.content.painted.some(({ font, shown, markings }) => {
      const dictionary = file.dictionary(font);
      const known = dictionary === undefined ? undefined : privateCodes.get(dictionary);
      if (known === undefined || known.codes.size === 0) return false;
      const isReplaced = markings.some(
        (marking) =>
          file.text(marking.properties?.entries.get('ActualText')) !== undefined ||
          file.text(page.elementOf(marking)?.dictionary.entries.get('ActualText')) !== undefined,
      );
      return (
        !isReplaced &&
        (shown ?? []).some((string) => codesOf(string, known.step).some((code) => known.codes.has(code)))
      );
    });
    return bare ? [{ message: 'A character of private use has no replacement text', page: page.number }] : [];
  });
}

function codesOf(string: string, step: number): readonly number[] {
  const codes: number[] = [];
  for (let at = 0; at + step <= string.length; at += step) {
    codes.push(step === 1 ? string.charCodeAt(at) : (string.charCodeAt(at) << 8) | string.charCodeAt(at + 1));
  }
  return codes;
}

/** U+E000–F8FF, and planes 15 and 16. */
function isPrivate(hexadecimal: string): boolean {
  for (let at = 0; at + 4 <= hexadecimal.length; at += 4) {
    const unit = Number.parseInt(hexadecimal.slice(at, at + 4), 16);
    if ((unit >= 0xe000 && unit <= 0xf8ff) || (unit >= 0xdb80 && unit <= 0xdbff)) return true;
  }
  return false;
}
