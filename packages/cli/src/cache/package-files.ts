import { findPackageFile } from '@octavo/core/node';
import { packageRoots } from '../sources/package-roots.ts';

/** Files of installed packages, fonts above all, which are the same for all documents: each is looked for once in a build. */
export class PackageFiles {
  readonly #roots: readonly string[];
  readonly #paths = new Map<string, string | undefined>();
  readonly #folders = new Map<string, string | undefined>();

  constructor(projectRoot: string) {
    this.#roots = [projectRoot, ...packageRoots];
  }

  /** The real path of what a specifier leads to; `undefined` where it is not installed. */
  find(specifier: string): string | undefined {
    if (!this.#paths.has(specifier))
      this.#paths.set(specifier, findPackageFile(specifier, this.#roots, this.#folders));
    return this.#paths.get(specifier);
  }
}
