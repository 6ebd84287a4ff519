import type { Diagnostic, Position } from '@octavo/core';
import { createDiagnostic, suggest } from '@octavo/core';
import type { SlideTransition } from '../../deck.ts';
import { authorLayoutNamed, authorLayoutNames } from './author-layout.ts';
import { hexColor } from './hex-color.ts';
import { namedColors } from './named-colors.ts';
import type { SlideSettings } from './slide-settings.ts';

/** Where a setting stands in the source. */
export interface SettingPlace {
  readonly file: string | undefined;
  readonly position: Position | undefined;
}

/** What a setting changes, and what is wrong with it. */
export interface SettingChange {
  readonly settings: Partial<SlideSettings>;
  readonly diagnostics: readonly Diagnostic[];
}

type Reader = (value: string, place: SettingPlace, key: string) => SettingChange;

const transitionNames: Readonly<Record<string, SlideTransition>> = {
  fade: 'fade',
  push: 'push',
  slide: 'push',
  wipe: 'wipe',
  cover: 'cover',
  zoom: 'zoom',
  // Slidev's.
  'slide-left': 'push',
  'slide-right': 'push',
  'slide-up': 'push',
  'slide-down': 'push',
  'fade-out': 'fade',
  'view-transition': 'fade',
};

const color: Reader = (value, place, key) => {
  const found = hexColor(value);
  return found === undefined
    ? invalid(key, value, 'a colour such as `#aabbcc` or `navy`', Object.keys(namedColors), place)
    : { settings: { color: found }, diagnostics: [] };
};

const textColor: Reader = (value, place, key) => {
  const { settings, diagnostics } = color(value, place, key);
  return settings.color === undefined
    ? { settings: {}, diagnostics }
    : { settings: { textColor: { color: settings.color, position: place.position } }, diagnostics };
};

/** A picture was placed on the slide when the document was read. */
const picture: Reader = (value, place, key) =>
  isPictureName(value)
    ? nothing
    : invalid(key, value, 'the path of a PNG, JPEG, GIF, WebP, AVIF or SVG', [], place);

/** Every setting by its name in Octavo; `data-` before it is reveal.js'. */
export const settingReaders: Readonly<Record<string, Reader>> = {
  class: (value) => ({
    settings: {
      classes: value
        .replace(/[[\],]/g, ' ')
        .split(/\s+/)
        .filter(Boolean),
    },
    diagnostics: [],
  }),
  background: (value, place, key) => (isPictureName(value) ? nothing : color(value, place, key)),
  'background-color': color,
  backgroundColor: color,
  color: textColor,
  'background-image': picture,
  backgroundImage: picture,
  transition: (value, place, key) => {
    const [name = ''] = value.split(/\s+/);
    if (name === 'none') return nothing;
    const transition = Object.hasOwn(transitionNames, name) ? transitionNames[name] : undefined;
    return transition === undefined
      ? invalid(key, value, 'fade, push, wipe, cover or zoom', Object.keys(transitionNames), place)
      : { settings: { transition }, diagnostics: [] };
  },
  header: (value) => ({ settings: { header: plainWords(value) }, diagnostics: [] }),
  footer: (value) => ({ settings: { footer: plainWords(value) }, diagnostics: [] }),
  // `hold` and `skip` are about counting: here each slide has the number of its place.
  paginate: (value, place, key) =>
    ['true', 'false', 'hold', 'skip'].includes(value)
      ? { settings: { isNumbered: value === 'true' || value === 'hold' }, diagnostics: [] }
      : invalid(key, value, '`true`, `false`, `hold` or `skip`', [], place),
  layout: (value, place) => {
    const layout = authorLayoutNamed(value);
    const { position } = place;
    if (layout === undefined) {
      const suggestion = suggest(value, authorLayoutNames);
      const parameters = {
        name: value,
        suggestion,
        layouts: authorLayoutNames.map((name) => `\`${name}\``).join(', '),
      };
      return { settings: {}, diagnostics: [createDiagnostic('slide-layout-unknown', parameters, place)] };
    }
    return {
      settings: { layout, ...(position === undefined ? {} : { layoutPosition: position }) },
      diagnostics: [],
    };
  },
};

/** A line without its markup: it stands outside the document's text, where formats have plain words. */
function plainWords(value: string): string {
  return value
    .replace(/<[^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|_|`|~~)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}

const nothing: SettingChange = { settings: {}, diagnostics: [] };

function isPictureName(value: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg)['")]*$/i.test(value);
}

function invalid(
  setting: string,
  value: string,
  expected: string,
  known: readonly string[],
  place: SettingPlace,
): SettingChange {
  const suggestion = suggest(value, known);
  return {
    settings: {},
    diagnostics: [createDiagnostic('slide-setting-invalid', { setting, value, expected, suggestion }, place)],
  };
}
