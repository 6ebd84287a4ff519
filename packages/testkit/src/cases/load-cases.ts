import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One case: a source, and the folder that holds what it becomes. */
export interface Case {
  /** `paragraph/plain`. */
  readonly name: string;
  /** The folder above: the node kind that the case is about, or a theme such as `metadata`. */
  readonly kind: string;
  readonly folder: URL;
  readonly input: string;
  /** Everything in the folder but the input and its resources, as file names. */
  readonly goldens: readonly string[];
}

/** The cases of a folder of the shape `<kind>/<case>/input.md`, in order. */
export function loadCases(root: URL): readonly Case[] {
  return foldersIn(root).flatMap((kind) =>
    foldersIn(new URL(`${kind}/`, root)).map((name) => loadCase(root, kind, name)),
  );
}

function loadCase(root: URL, kind: string, name: string): Case {
  const folder = new URL(`${kind}/${name}/`, root);
  const files = readdirSync(fileURLToPath(folder), { withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    name: `${kind}/${name}`,
    kind,
    folder,
    input: readFileSync(new URL('input.md', folder), 'utf8'),
    goldens: files.map((entry) => entry.name).filter((file) => file !== 'input.md' && isGolden(file)),
  };
}

function isGolden(file: string): boolean {
  return /\.(json|xml|html|txt)$/.test(file);
}

function foldersIn(root: URL): readonly string[] {
  return readdirSync(fileURLToPath(root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
