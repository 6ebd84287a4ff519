import { readFile } from 'node:fs/promises';
import type { Config, Host } from '@octavo/core';
import { readFonts } from '@octavo/core';
import { createFontSet, fallbackFamilies } from '@octavo/typeset';
import { hostFor } from '../sources/host-for.ts';
import { namedFiles } from '../sources/named-files.ts';
import type { Source } from '../sources/source.ts';
import { plural } from '../terminal/plural.ts';
import type { Finding } from './finding.ts';

interface FontOptions {
  readonly config: Config;
  readonly projectRoot: string;
}

/** Whether the theme's fonts are there, and whether some font draws every character of the documents. */
export async function examineFonts(
  sources: readonly Source[],
  { config, projectRoot }: FontOptions,
): Promise<readonly Finding[]> {
  const { text: family, heading, code, fallback } = config.theme.fonts;
  const [first] = sources;
  if (first === undefined) return [];
  const host = hostFor(first, { projectRoot, namedFiles: namedFiles(config) });
  const source = readFonts(host, config.theme.fonts);
  const fonts = createFontSet({
    reader: source.read,
    readSystem: source.readSystem,
    fallback,
  });
  const text = await distinctCharacters(sources);
  const problems = await fonts.load([
    { style: { family }, text },
    { style: { family: heading }, text: '' },
    { style: { family: code }, text: '' },
    ...fallback.map((name) => ({ style: { family: name }, text: '' })),
  ]);
  const families = [...new Set([family, heading, code])];
  // What stands for bytes that are no text has no font of its own.
  const missing = fonts
    .missingCharacters(text, { family })
    .filter((character) => /\S/u.test(character) && character !== '\ufffd');
  return [
    ...(problems.length === 0
      ? [{ subject: 'Fonts', state: 'ok' as const, message: families.join(', ') }]
      : []),
    ...problems.map(
      ({ family: name, reason }): Finding => ({
        subject: 'Fonts',
        state: 'warning',
        message: `${name} cannot be used: ${reason}`,
        remedy: 'Install its package, put its files into `fonts`, or name another family in the theme.',
      }),
    ),
    missing.length === 0
      ? { subject: 'Characters', state: 'ok', message: 'a font draws every one of them' }
      : missingFinding(missing, await packagesFor(missing, host)),
  ];
}

function missingFinding(missing: readonly string[], packages: ReadonlySet<string>): Finding {
  const shown = missing.slice(0, 12).join(' ');
  return {
    subject: 'Characters',
    state: 'warning',
    message: `no font draws ${plural(missing.length, 'character')} of the documents: ${shown}${missing.length > 12 ? ' …' : ''}`,
    remedy:
      packages.size === 0
        ? 'Put a font that has them into `fonts`, and name its family in `theme.fonts.fallback`.'
        : `npm install ${[...packages].join(' ')}`,
  };
}

/** The npm packages of families that are made for characters; what is installed draws them not, or it would have. */
async function packagesFor(characters: readonly string[], host: Host): Promise<ReadonlySet<string>> {
  const packages = new Set<string>();
  for (const character of characters) {
    // A mark has the font of its letter.
    if (/\p{M}/u.test(character)) continue;
    const family = fallbackFamilies.find(({ covers }) => covers?.test(character));
    if (family === undefined || (await host.readPackageFile(family.files.regular)) !== undefined) continue;
    packages.add(family.files.regular.split('/').slice(0, 2).join('/'));
  }
  return packages;
}

async function distinctCharacters(sources: readonly Source[]): Promise<string> {
  const characters = new Set<string>();
  for (const { path } of sources) {
    const text = path === undefined ? '' : await readFile(path, 'utf8').catch(() => '');
    for (const character of text) characters.add(character);
  }
  return [...characters].toSorted().join('');
}
