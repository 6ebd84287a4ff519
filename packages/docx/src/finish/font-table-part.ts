import type { Theme } from '@octavo/core';
import { type Markup, markup, valueMarkup, xmlDeclaration } from '../xml/markup.ts';

interface FontEntry {
  readonly name: string;
  /** A font of the same kind that most machines have. */
  readonly alternative: string;
  /** PANOSE-1 of a text face of the kind: what Word compares when neither font is there. */
  readonly panose: string;
  readonly family: 'roman' | 'swiss' | 'modern';
  readonly pitch: 'variable' | 'fixed';
}

/** Writes `word/fontTable.xml`: what Word may take where a family of the theme is not installed. */
export function fontTablePart({ fonts }: Theme): Markup {
  const entries = new Map<string, FontEntry>();
  const add = (entry: FontEntry) => {
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
  };
  add(proportional(fonts.text));
  add(proportional(fonts.heading));
  add({
    name: fonts.code,
    alternative: 'Consolas',
    panose: '020B0509030403020204',
    family: 'modern',
    pitch: 'fixed',
  });
  return (
    xmlDeclaration +
    markup(
      'w:fonts',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      ...[...entries.values()].map(entryMarkup),
    )
  );
}

function proportional(name: string): FontEntry {
  const isSerif =
    /serif|roman|garamond|georgia|times|cambria|palatino|baskerville|book/i.test(name) && !/sans/i.test(name);
  return isSerif
    ? { name, alternative: 'Cambria', panose: '02040503050405020303', family: 'roman', pitch: 'variable' }
    : { name, alternative: 'Calibri', panose: '020B0503030403020204', family: 'swiss', pitch: 'variable' };
}

function entryMarkup({ name, alternative, panose, family, pitch }: FontEntry): Markup {
  return markup(
    'w:font',
    { 'w:name': name },
    name === alternative ? '' : valueMarkup('w:altName', alternative),
    valueMarkup('w:panose1', panose),
    valueMarkup('w:family', family),
    valueMarkup('w:pitch', pitch),
  );
}
