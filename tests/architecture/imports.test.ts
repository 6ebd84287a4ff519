import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../support/source-files.ts';
import { resolveImport, sourceFiles } from '../support/source-files.ts';

const files = sourceFiles();

/** What each package may import of the others. */
const packageImports: Readonly<Record<string, readonly RegExp[]>> = {
  core: [],
  typeset: [],
  'pdf-check': [],
  math: [],
  pdf: [/^@octavo\/core(\/|$)/, /^@octavo\/(typeset|pdf-check|math)$/],
  docx: [/^@octavo\/core(\/|$)/],
  html: [/^@octavo\/core(\/|$)/],
  slides: [
    /^@octavo\/core(\/|$)/,
    /^@octavo\/html\/content$/,
    /^@octavo\/(typeset|math)$/,
    /^@octavo\/pdf\/(engine|diagnostics)$/,
    /^@octavo\/docx\/office$/,
  ],
  cli: [/^@octavo\/(core|typeset|pdf|pdf-check|docx|html|slides)(\/|$)/],
  testkit: [/^@octavo\/core(\/|$)/],
};

/** The layers of core, lowest first; a folder may import its own layer and those below. */
const coreLayers: readonly (readonly string[])[] = [
  ['model', 'xml'],
  ['diagnostics'],
  ['theme', 'config', 'host', 'svg', 'zip'],
  ['parse', 'import', 'serialise', 'diff'],
  ['transform'],
  ['resolve'],
  ['render'],
  ['pipeline'],
];

describe('imports run one way', () => {
  it('reads the sources', () => expect(files.length).toBeGreaterThan(100));

  it('among packages', () => {
    const offences = files.flatMap((file) =>
      file.imports
        .map(({ specifier }) => specifier)
        .filter((specifier) => specifier.startsWith('@octavo/'))
        .filter(
          (specifier) => !(packageImports[file.packageName] ?? []).some((allowed) => allowed.test(specifier)),
        )
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(offences).toEqual([]);
  });

  it('among the folders of core, types included', () => {
    const core = files.filter(({ path }) => coreFolder(path) !== undefined);
    const offences = core.flatMap((file) =>
      file.imports.flatMap((entry) => {
        const target = resolveImport(file, entry);
        const [from, to] = [layerOf(file.path), target?.endsWith('.ts') === true ? layerOf(target) : 0];
        return to > from ? [`${file.path} imports ${entry.specifier}`] : [];
      }),
    );
    expect(offences).toEqual([]);
  });

  it('every folder of core has its layer', () => {
    const folders = new Set(files.flatMap(({ path }) => coreFolder(path) ?? []));
    expect([...folders].toSorted()).toEqual(coreLayers.flat().toSorted());
  });

  it('a package reaches its own files by relative paths, and never another package’s', () => {
    const offences = files.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .filter((entry) => !staysInside(file, resolveImport(file, entry)))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(offences).toEqual([]);
  });

  it('without cycles but the descent through the model, types aside', () => {
    expect(findCycles(files.filter((file) => !isDispatcher(file)))).toEqual([]);
  });
});

/** A package's own sources, and the schema that core is shipped with. */
function staysInside({ packageName }: SourceFile, target: string | undefined): boolean {
  return target === 'packages/core/schema.json' || (target ?? '').startsWith(`packages/${packageName}/src/`);
}

function coreFolder(path: string): string | undefined {
  return /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1];
}

function layerOf(path: string): number {
  const folder = coreFolder(path) ?? '';
  const layer = coreLayers.findIndex((names) => names.includes(folder));
  // Entry points (`index.ts`, `node.ts`) stand above all.
  return layer === -1 ? coreLayers.length : layer;
}

/**
 * Whether a file hands nodes to the handler of their kind. Handlers come back to it for what they hold, as deep as the
 * document goes: this recursion is the one cycle that a tree brings with it.
 */
function isDispatcher({ path, source }: SourceFile): boolean {
  const dispatches =
    /\bvisit(Block|Inline|Node)[<(]|\b(handlers|builders|\w+(Handlers|Builders))\[|switch \(\w+\.(type|name)\)/;
  return dispatches.test(source) || /\/build-(blocks|inlines)\.ts$/.test(path);
}

/** Import cycles that remain at run time, each as the path around it. */
function findCycles(sources: readonly SourceFile[]): readonly string[] {
  const graph = new Map(
    sources.map((file) => [
      file.path,
      file.imports.filter(({ typeOnly }) => !typeOnly).flatMap((entry) => resolveImport(file, entry) ?? []),
    ]),
  );
  const known = new Set(graph.keys());
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) if (known.has(next)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
