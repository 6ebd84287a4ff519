import { suggest } from '../../diagnostics/suggest.ts';
import type { Author, Json, Metadata } from '../../model/nodes/document.ts';
import { isThemeFile } from '../../theme/theme-choice.ts';
import { themeNamed, themes } from '../../theme/themes.ts';
import type { BuildContext } from '../build/build-context.ts';
import { buildFragment } from '../build/build-fragment.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { reportSettings } from './report-settings.ts';

const knownKeys: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'author',
  'authors',
  'date',
  'lang',
  'language',
  'keywords',
  'tags',
  'abstract',
]);

/** The metadata that front matter gives; keys without a meaning of their own are kept in `extra`. */
export function buildMetadata({ values, positions }: FrontMatter, context: BuildContext): Metadata {
  const string = (key: string): string | undefined => readString(key, values[key], positions, context);
  const fragment = (key: string) => {
    const text = string(key);
    return text === undefined ? undefined : buildFragment(text, positions[key], context);
  };
  const title = fragment('title')?.inlines;
  const subtitle = fragment('subtitle')?.inlines;
  const abstract = fragment('abstract')?.blocks;
  const date = string('date');
  const lang = string('lang') ?? string('language');
  const keywords = values['keywords'] ?? values['tags'];
  reportTheme({ values, positions }, context);
  reportSettings({ values, positions }, context);
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    authors: readAuthors(values['authors'] ?? values['author'], affiliationsById(values['affiliations'])),
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang: lang.replaceAll('_', '-') }),
    keywords:
      typeof keywords === 'string' ? keywords.split(/\s*[,;，；]\s*/).filter(Boolean) : stringsIn(keywords),
    ...(abstract === undefined ? {} : { abstract }),
    extra: Object.fromEntries(Object.entries(values).filter(([key]) => !knownKeys.has(key))),
    ...placesOfExtra(positions),
  };
}

function placesOfExtra(positions: FrontMatter['positions']): Pick<Metadata, 'extraPositions'> {
  const places = Object.entries(positions).filter(([path]) => !knownKeys.has(path.split('.', 1)[0] ?? path));
  return places.length === 0 ? {} : { extraPositions: Object.fromEntries(places) };
}

/** Presentation tools name their own themes by the same key. */
const foreignTheme = /^(?:reveal.*|default|gaia|uncover)$/;

function reportTheme({ values, positions }: FrontMatter, context: BuildContext): void {
  const { theme, marp } = values;
  if (typeof theme !== 'string' || marp === true || foreignTheme.test(theme)) return;
  if (isThemeFile(theme) || themeNamed(theme) !== undefined) return;
  const known = Object.keys(themes);
  const suggestion = suggest(theme, known);
  context.report('theme-unknown', { name: theme, suggestion, known }, positions['theme']);
}

function readString(
  key: string,
  value: Json | undefined,
  positions: FrontMatter['positions'],
  context: BuildContext,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const found = Array.isArray(value) ? 'a list' : 'a mapping';
  context.report('front-matter-type', { key, expected: 'text', found }, positions[key]);
  return undefined;
}

function readAuthors(value: Json | undefined, affiliations: ReadonlyMap<string, string>): readonly Author[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => readAuthor(entry, affiliations));
}

function readAuthor(entry: Json, affiliations: ReadonlyMap<string, string>): readonly Author[] {
  if (typeof entry === 'string') return entry.trim() === '' ? [] : [{ name: entry.trim(), affiliations: [] }];
  if (!isObject(entry)) return [];
  const name =
    entry['name'] ?? [entry['given'], entry['family']].filter((part) => typeof part === 'string').join(' ');
  if (typeof name !== 'string' || name === '') return [];
  const optional = (key: string): string | undefined =>
    typeof entry[key] === 'string' ? entry[key] : undefined;
  const [email, orcid, url] = [optional('email'), optional('orcid'), optional('url')];
  return [
    {
      name,
      affiliations: affiliationNames(entry['affiliations'] ?? entry['affiliation'], affiliations),
      ...(email === undefined ? {} : { email }),
      ...(orcid === undefined ? {} : { orcid }),
      ...(url === undefined ? {} : { url }),
    },
  ];
}

/** Affiliations may be names, numbers or ids of a list beside the authors (JOSS writes `"1, 2"`). */
function affiliationNames(value: Json | undefined, known: ReadonlyMap<string, string>): readonly string[] {
  const entries = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
  return entries.flatMap((entry): readonly string[] => {
    if (isObject(entry)) return affiliationNames(entry['name'] ?? null, known);
    const text = String(entry).trim();
    const ids = text.split(/\s*,\s*/);
    if (ids.every((id) => known.has(id))) return ids.map((id) => known.get(id) ?? id);
    return text === '' ? [] : [text];
  });
}

function affiliationsById(value: Json | undefined): ReadonlyMap<string, string> {
  const entries = Array.isArray(value) ? value.filter(isObject) : [];
  return new Map(
    entries.flatMap(({ index, id, name }) =>
      typeof name === 'string' ? [[String(index ?? id ?? name), name] as const] : [],
    ),
  );
}

function stringsIn(value: Json | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry) => typeof entry === 'string' || typeof entry === 'number').map(String);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
