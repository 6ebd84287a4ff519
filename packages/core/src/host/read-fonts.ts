import type { Host } from './host.ts';
import type { SystemFontRequest } from './system-font.ts';

/** A family of the machine that was read for a document, and its files as a diagnostic names them. */
export interface UsedSystemFont {
  readonly family: string;
  readonly files: string;
}

/** Reads fonts for a document, and remembers which of them are the machine's. */
export interface FontSource {
  /** A file of a package, or of the project where a path begins at its root. */
  readonly read: (specifier: string) => Promise<Uint8Array | undefined>;
  /** A font of the machine; absent where these are not asked for. */
  readonly readSystem?: (request: SystemFontRequest) => Promise<SystemRead>;
  readonly used: () => readonly UsedSystemFont[];
}

type SystemRead = { readonly bytes: Uint8Array } | { readonly reason: string };

/** Fonts of packages and the project; of the machine, too, where the theme asks for them. */
export function readFonts(host: Host, { system }: { readonly system: boolean }): FontSource {
  const used = new Map<string, Set<string>>();
  const read: FontSource['read'] = async (specifier) => {
    if (!specifier.startsWith('/')) return host.readPackageFile(specifier);
    const file = await host.readResource(specifier);
    return file.ok ? file.bytes : undefined;
  };
  if (!system) return { read, used: () => [] };
  return {
    read,
    async readSystem(request) {
      const font = await host.readSystemFont(request);
      if (!font.ok) return { reason: font.reason };
      used.set(request.family, (used.get(request.family) ?? new Set()).add(font.path));
      return { bytes: font.bytes };
    },
    used: () =>
      Array.from(used, ([family, paths]) => ({
        family,
        files: [...paths]
          .toSorted()
          .map((path) => `\`${path}\``)
          .join(', '),
      })),
  };
}
