import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, sourceFiles } from '../support/source-files.ts';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly version: string;
  readonly license?: string;
  readonly type?: string;
  readonly engines?: { readonly node?: string };
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const packages = readdirSync(join(projectRoot, 'packages')).map((folder) => ({
  folder,
  // A package.json has the shape of one.
  manifest: JSON.parse(
    readFileSync(join(projectRoot, 'packages', folder, 'package.json'), 'utf8'),
  ) as Manifest,
}));

describe.each(packages)('packages/$folder', ({ folder, manifest }) => {
  it('has every entry point that it exports, and its build stands where its sources lead', () => {
    for (const [name, target] of Object.entries(manifest.exports ?? {})) {
      if (typeof target === 'string') {
        expect(existsSync(join(projectRoot, 'packages', folder, target)), `${name}: ${target}`).toBe(true);
        continue;
      }
      const source = target['octavo-source'] ?? '';
      expect(existsSync(join(projectRoot, 'packages', folder, source)), `${name}: ${source}`).toBe(true);
      const built = source.replace('./src/', './dist/').replace(/\.ts$/, '');
      expect([target['types'], target['default']]).toEqual([`${built}.d.ts`, `${built}.js`]);
    }
  });

  it('declares every package that it imports', () => {
    const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
    const missing = sourceFiles()
      .filter(({ packageName }) => packageName === folder)
      .flatMap((file) => file.imports.map(({ specifier, typeOnly }) => ({ file, specifier, typeOnly })))
      .filter(({ specifier }) => !/^(\.|node:)/.test(specifier))
      .filter(({ specifier, typeOnly }) => !isDeclared(packageOf(specifier), typeOnly, declared))
      .map(({ file, specifier }) => `${file.path} imports ${specifier}`);
    expect(missing).toEqual([]);
  });

  it('is fit to be published', () => {
    if (manifest.private === true) return;
    expect(manifest).toMatchObject({ license: 'MIT', type: 'module', engines: { node: '>=20.9' } });
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'README.md', 'LICENSE']));
    for (const file of ['README.md', 'LICENSE']) {
      expect(existsSync(join(projectRoot, 'packages', folder, file)), `packages/${folder}/${file}`).toBe(
        true,
      );
    }
  });

  it('pins the libraries whose internals it builds on', () => {
    for (const name of ['pdfmake', 'pdfkit', 'docx']) {
      expect(manifest.dependencies?.[name] ?? '0.0.0').toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isDeclared(name: string, typeOnly: boolean, declared: ReadonlySet<string>): boolean {
  return declared.has(name) || (typeOnly && declared.has(`@types/${name}`));
}
