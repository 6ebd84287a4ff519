// esbuild splits by whole files: whoever imports one name from a package's index would pull in all that the index
// reaches. This plugin makes each import from an `@octavo/…` index one from the file that defines the name.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const importPattern = /^import (?!type )\{([^}]*)\} from '(@octavo\/[^']+)';/gm;

/** An esbuild plugin for the sources of this repository. */
export const unbarrel = {
  name: 'unbarrel',
  setup(build) {
    build.onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(importPattern, (_, names, specifier) =>
        directImports(names, specifier),
      ),
      loader: 'ts',
    }));
  },
};

function directImports(names, specifier) {
  const exports = exportsOf(sourceOf(specifier));
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [imported] = name.split(' as ');
      const file = exports.get(imported);
      if (file === undefined) throw new Error(`${specifier} does not export ${imported}`);
      return `import { ${name} } from ${JSON.stringify(file)};`;
    })
    .join(' ');
}

/** The source file behind `@octavo/core` or `@octavo/core/node`, by its package's own `exports`. */
function sourceOf(specifier) {
  const [, name, ...rest] = specifier.split('/');
  const manifest = JSON.parse(readFileSync(resolve(packages, name, 'package.json'), 'utf8'));
  return resolve(packages, name, manifest.exports[['.', ...rest].join('/')]['octavo-source']);
}

const known = new Map();

/** Names that a file exports as values, with the files that define them. */
function exportsOf(file) {
  if (!known.has(file)) known.set(file, readExports(file));
  return known.get(file);
}

function readExports(file) {
  const text = readFileSync(file, 'utf8');
  const from = (path) => resolve(dirname(file), path);
  const found = new Map();
  for (const [, path] of text.matchAll(/^export \* from '([^']+)';/gm)) {
    for (const [name, origin] of exportsOf(from(path))) found.set(name, origin);
  }
  for (const [, names, path] of text.matchAll(/^export (?!type )\{([^}]*)\} from '([^']+)';/gm)) {
    for (const name of names.split(',').map((entry) => entry.trim())) {
      if (name !== '' && !name.startsWith('type ') && !name.includes(' as ')) found.set(name, from(path));
    }
  }
  const declarations = /^export (?:async )?(?:const|function\*?|class|let) (\w+)/gm;
  for (const [, name] of text.matchAll(declarations)) found.set(name, file);
  return found;
}
