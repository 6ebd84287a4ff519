import type { FontFamily, FontStyle } from '../catalogue/font-family.ts';
import { projectFiles } from '../catalogue/project-files.ts';
import { knownLetters } from '../letters/known-letters.ts';
import type { LetterShaper } from '../letters/letter-shaper.ts';
import { FontFace } from './font-face.ts';
import type { FontOpener, OpenedFont } from './opened-font.ts';
import { isSystemFont, SystemFonts, systemSpecifier } from './system-fonts.ts';

/**
 * Reads a file of an installed npm package (`@scope/package/file.ttf`), or, by a path with a leading `/`, one of the project's
 * (`/fonts/Name-Regular.ttf`); `undefined` when it is not there.
 */
export type FontReader = (specifier: string) => Promise<Uint8Array | undefined>;

/** Reads a font of the machine by family and style, or says why there is none. */
export type SystemFontReader = (request: {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}) => Promise<{ readonly bytes: Uint8Array } | { readonly reason: string }>;

/** A family that could not be used; a default one stands in. */
export interface FontProblem {
  readonly family: string;
  readonly reason: string;
}

/** A font file as it was read. */
export interface FontFile {
  readonly bytes: Uint8Array;
  readonly letters: LetterShaper | undefined;
}

interface FontFilesOptions {
  readonly reader: FontReader;
  readonly readSystem: SystemFontReader | undefined;
  readonly open: FontOpener;
}

/** The font files of one document: each is looked for in packages, in the project and on the machine, read once and opened once. */
export class FontFiles {
  readonly #reader: FontReader;
  readonly #systemFonts: SystemFonts | undefined;
  readonly #open: FontOpener;
  readonly #files = new Map<string, Promise<FontFile | undefined>>();
  readonly #faces = new Map<string, FontFace | undefined>();
  readonly #specifiers = new Map<FontFace, string>();
  readonly #problems = new Map<string, FontProblem>();

  constructor({ reader, readSystem, open }: FontFilesOptions) {
    this.#reader = reader;
    this.#systemFonts = readSystem && new SystemFonts(readSystem);
    this.#open = open;
  }

  /** The families that could not be used, in the order in which they were met. */
  get problems(): readonly FontProblem[] {
    return [...this.#problems.values()];
  }

  /** Says that a family is nowhere. */
  missing(family: FontFamily): void {
    if (this.#problems.has(family.name)) return;
    const reason = whereLooked(family, this.#systemFonts?.failureOf(family.name));
    this.#problems.set(family.name, { family: family.name, reason });
  }

  /** The file that a face was opened from. */
  fileOf(face: FontFace): Promise<FontFile | undefined> {
    return this.readFile(this.#specifiers.get(face));
  }

  /** The face of a family nearest to a style: a symbol font has but one. */
  async face(family: FontFamily, style: FontStyle): Promise<FontFace | undefined> {
    for (const candidate of nearestStyles[style]) {
      for (const specifier of this.#specifiersOf(family, candidate)) {
        const face = specifier && (await this.#read(family, candidate, specifier));
        if (face) return face;
      }
    }
    return undefined;
  }

  /** Where a style of a family may be, in the order in which it is looked for. */
  #specifiersOf(family: FontFamily, style: FontStyle): readonly (string | undefined)[] {
    const system = this.#systemFonts === undefined ? [] : [systemSpecifier(family.name, style)];
    return [family.files[style], ...projectFiles(family.name, style), ...system];
  }

  async #read(family: FontFamily, style: FontStyle, specifier: string): Promise<FontFace | undefined> {
    if (this.#faces.has(specifier)) return this.#faces.get(specifier);
    const file = await this.readFile(specifier);
    const font = file && (await this.#openFile(file.bytes, family.name, specifier));
    const face = font && new FontFace(family, style, font, file.letters);
    this.#faces.set(specifier, face);
    if (face !== undefined) this.#specifiers.set(face, specifier);
    return face;
  }

  /** A file of the project or the machine may be no font at all. */
  async #openFile(bytes: Uint8Array, family: string, specifier: string): Promise<OpenedFont | undefined> {
    const isSystem = isSystemFont(specifier);
    if (!specifier.startsWith('/') && !isSystem) return this.#open(bytes);
    try {
      return await this.#open(bytes);
    } catch {
      const name = isSystem ? `the machine's font ${family}` : `\`${specifier.slice(1)}\``;
      const reason = `${name} is no TrueType or OpenType font that can be read`;
      if (!this.#problems.has(family)) this.#problems.set(family, { family, reason });
      return undefined;
    }
  }

  /** Begins to read a file, or gives the one that is read already. */
  readFile(specifier: string | undefined): Promise<FontFile | undefined> {
    if (specifier === undefined) return Promise.resolve(undefined);
    const known = this.#files.get(specifier);
    if (known !== undefined) return known;
    const file = readFontFile(specifier, this.#systemFonts?.readerFor(specifier) ?? this.#reader);
    // A failure is met where the file is waited for, which may be never.
    file.catch(() => {});
    this.#files.set(specifier, file);
    return file;
  }
}

async function readFontFile(specifier: string, reader: FontReader): Promise<FontFile | undefined> {
  const bytes = await reader(specifier);
  return bytes === undefined ? undefined : { bytes, letters: await knownLetters(bytes) };
}

/** Names what would have been used, so that the reader can put it there. */
function whereLooked({ name, files }: FontFamily, systemFailure: string | undefined): string {
  const packageName = files.regular.split('/').slice(0, 2).join('/');
  const [ownFile = ''] = projectFiles(name, 'regular');
  return `there is neither \`${files.regular}\` (\`npm install ${packageName}\`) nor \`${ownFile.slice(1)}\` or \`.otf\` in the project${systemFailure === undefined ? '' : `, and ${systemFailure}`}`;
}

const nearestStyles: Readonly<Record<FontStyle, readonly FontStyle[]>> = {
  regular: ['regular'],
  bold: ['bold', 'regular'],
  italic: ['italic', 'regular'],
  boldItalic: ['boldItalic', 'bold', 'italic', 'regular'],
};
