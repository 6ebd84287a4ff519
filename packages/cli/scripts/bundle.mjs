// Bundles the command: one chunk per format and command, loaded when asked for. Native and WebAssembly modules, patterns and fonts stay outside.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { lateFontkit, leanLibraries } from './lean-libraries.mjs';
import { planPacks } from './pack-chunks.mjs';
import { shareShapes } from './share-shapes.mjs';
import { unbarrel } from './unbarrel.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['octavo-source'],
  external: ['sharp', '@resvg/resvg-js', 'jiti', 'harfbuzzjs', 'hyphen', '@expo-google-fonts/*'],
  plugins: [unbarrel, leanLibraries],
  minifyIdentifiers: true,
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};

// What libraries import stays an ES module.
await build({ ...shared, entryPoints: { index: 'src/index.ts' } });

// The command becomes CommonJS chunks, which the loader can keep compiled. Only ES modules can be split: split first.
const { metafile, outputFiles } = await build({
  ...shared,
  plugins: [...shared.plugins, lateFontkit],
  entryPoints: { main: 'src/main.ts' },
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  legalComments: 'linked',
  metafile: true,
  write: false,
});
// What is CommonJS and asked for by CommonJS cannot be split: a bundle of its own, whose file is named as chunks ask for it.
const fontkit = await build({
  ...shared,
  entryPoints: { fontkit: 'fontkit' },
  outdir: 'dist/chunks',
  legalComments: 'linked',
  metafile: true,
  write: false,
});
const outputs = { ...metafile.outputs, ...fontkit.metafile.outputs };
const chunks = await Promise.all([...outputFiles, ...fontkit.outputFiles].map(commonJsOf));
const stale = (await readdir(new URL('../dist/chunks/', import.meta.url)).catch(() => [])).map(
  (name) => `dist/chunks/${name}`,
);
await mkdir(new URL('../dist/chunks/', import.meta.url), { recursive: true });
for (const { path, text } of chunks) await writeFile(join(root, path), text);
// First as files of their own, which can be run to see what is loaded together; then as packs.
await writeFile(new URL('../dist/loader.cjs', import.meta.url), await loaderOf(chunks, []));
const scripts = new Map(
  chunks.filter(({ path }) => path.endsWith('.cjs')).map(({ path, text }) => [path, text]),
);
// A document with fonts of its own needs it, whichever its format.
const packable = [...scripts.keys()].filter((path) => path !== 'dist/chunks/fontkit.cjs');
const plan = await planPacks(packable.map((path) => join(root, path)));
const packs = plan.map(({ name, paths }) => ({
  path: `dist/chunks/pack-${name}.cjs`,
  chunks: paths.map((path) => relative(root, path).replaceAll('\\', '/')),
}));
for (const pack of packs) await writeFile(join(root, pack.path), packText(pack.chunks));
await writeFile(new URL('../dist/loader.cjs', import.meta.url), await loaderOf(chunks, packs));
await writeFile(new URL('../dist/bundle-contents.json', import.meta.url), contentsOf(outputs, packs));
// Files of an earlier bundle go only when the new one stands.
const packed = new Set(packs.flatMap((pack) => pack.chunks));
const written = new Set([...chunks, ...packs].map(({ path }) => path).filter((path) => !packed.has(path)));
for (const path of [...stale, ...packed, 'dist/main.js'])
  if (!written.has(path)) await rm(join(root, path), { force: true });

/** One script that gives the functions of many chunks. */
function packText(paths) {
  const functions = paths.map(
    (path) =>
      `function (exports, require, module, __here, __load, __import, __resolve) {${scripts.get(path)}\n}`,
  );
  return `[\n${functions.join(',\n')}\n]`;
}

/** A chunk with `require` in place of `import`; texts of licences stay as they are. */
async function commonJsOf(file) {
  const path = relative(root, file.path).replaceAll('\\', '/');
  if (!path.endsWith('.js')) return { path, text: file.text };
  const lazy = outputs[path].imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external);
  // Two modules of a chunk may ask for the same one.
  const targets = [...new Set(lazy.map(({ path: target }) => target))];
  const source = targets.reduce((text, target) => {
    const name = JSON.stringify(`./${posix.relative(posix.dirname(path), target)}`.replace('./../', '../'));
    if (!text.includes(`import(${name})`)) throw new Error(`${path} does not import ${name}`);
    return text.replaceAll(`import(${name})`, `__load(${name})`);
  }, file.text);
  const { code } = await transform(source, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: { 'import.meta.url': '__here.url', 'import.meta.resolve': '__resolve' },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'inline',
  });
  // Last: whoever makes scripts smaller would take it out again.
  return { path: commonJsName(path), text: shareShapes(inAscii(commonJsNames(code))) };
}

function commonJsName(path) {
  return path.replace(/\.js$/, '.cjs');
}

/** A script of ASCII is read without decoding, and takes half the memory. All that esbuild leaves beyond it stands in patterns. */
function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Lets chunks ask for each other by their new names; other modules are imported by the loader, as scripts cannot. */
function commonJsNames(code) {
  return code
    .replace(/(?<![.\w$])import\(/g, '__import(')
    .replace(/\b(require|__load)\("(\.[^"]+)\.js"\)/g, '$1("$2.cjs")');
}

/** The loader, with what tells this bundle from any other, and where its chunks are. */
async function loaderOf(files, packs) {
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const source = await readFile(new URL('loader.cjs', import.meta.url), 'utf8');
  const inDist = (path) => path.replace('dist/', '');
  const places = packs.map((pack) => [inDist(pack.path), pack.chunks.map(inDist)]);
  return source
    .replace('__BUILD_ID__', `${version}-${hash.digest('hex').slice(0, 16)}`)
    .replace('__PACKS__', JSON.stringify(Object.fromEntries(places)));
}

/** Which packages each file of the bundle holds: a test checks that formats stay apart. */
function contentsOf(contents, packs) {
  const packageOf = (path) =>
    /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
    /(?:^|\.\.\/)([^./][^/]*)\/src\//.exec(path)?.[1] ??
    'cli';
  const own = new Map(
    Object.entries(contents).map(([path, { inputs }]) => [
      commonJsName(path),
      Object.keys(inputs).map(packageOf),
    ]),
  );
  for (const { path, chunks } of packs) {
    own.set(
      path,
      chunks.flatMap((chunk) => own.get(chunk)),
    );
    for (const chunk of chunks) own.delete(chunk);
  }
  const entries = [...own].map(([path, packages]) => [
    path.replace('dist/', ''),
    [...new Set(packages)].sort(),
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 1)}\n`;
}
