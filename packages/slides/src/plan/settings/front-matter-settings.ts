import type { Diagnostic, Metadata } from '@octavo/core';
import { createDiagnostic } from '@octavo/core';
import { settingReaders } from './setting-value.ts';
import type { SlideSettings } from './slide-settings.ts';

/** Marp's directives for all slides that are the same here. */
const used = ['class', 'backgroundColor', 'color', 'transition', 'header', 'footer', 'paginate'] as const;

/** Those by which Marp changes its own looks. */
const unused = [
  'theme',
  'style',
  'backgroundImage',
  'backgroundSize',
  'backgroundPosition',
  'backgroundRepeat',
  'headingDivider',
] as const;

export interface FrontMatterSettings {
  readonly settings: Partial<SlideSettings>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the front matter of a deck for Marp sets for all of its slides. */
export function frontMatterSettings(
  { extra, extraPositions = {} }: Pick<Metadata, 'extra' | 'extraPositions'>,
  file: string | undefined,
): FrontMatterSettings {
  if (extra['marp'] !== true) return { settings: {}, diagnostics: [] };
  const placeOf = (key: string) => ({ file, position: extraPositions[key] });
  const read = used.flatMap((key) => {
    const value = textOf(extra[key]);
    const change = value === undefined ? undefined : settingReaders[key]?.(value, placeOf(key), key);
    return change === undefined ? [] : [change];
  });
  const instead = 'slides keep the look of the theme';
  return {
    settings: Object.assign({}, ...read.map(({ settings }) => settings)) as Partial<SlideSettings>,
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...unused
        .filter((key) => extra[key] !== undefined)
        .map((setting) =>
          createDiagnostic('setting-unused', { setting, format: 'slides', instead }, placeOf(setting)),
        ),
    ],
  };
}

function textOf(value: Metadata['extra'][string] | undefined): string | undefined {
  if (Array.isArray(value)) return value.map(String).join(' ');
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}
