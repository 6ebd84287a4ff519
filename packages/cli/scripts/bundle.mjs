// Bundles the command: one chunk per format and command, loaded when asked for. Native modules and fonts stay outside.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leanLibraries } from './lean-libraries.mjs';
import { unbarrel } from './unbarrel.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// CommonJS libraries (pdfmake, fontkit) call `require` for Node's own modules; ES modules have none. Made when first
// called, since every chunk carries this.
const requireForCommonJs =
  "import { createRequire as createRequireForBundle } from 'node:module';" +
  'let requireOfBundle;' +
  'const require = (name) => (requireOfBundle ??= createRequireForBundle(import.meta.url))(name);';

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['octavo-source'],
  external: ['sharp', '@resvg/resvg-js', 'jiti', '@expo-google-fonts/*'],
  banner: { js: requireForCommonJs },
  plugins: [unbarrel, leanLibraries],
  minifyIdentifiers: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
});
await removeStaleChunks(Object.keys(metafile.outputs));
await writeFile(new URL('../dist/bundle-contents.json', import.meta.url), contentsOf(metafile));

/** Chunks of an earlier bundle go only when the new one stands. */
async function removeStaleChunks(outputs) {
  const chunks = new URL('../dist/chunks/', import.meta.url);
  for (const name of await readdir(chunks)) {
    if (!outputs.includes(`dist/chunks/${name}`)) await rm(new URL(name, chunks), { force: true });
  }
}

/** Which packages each file of the bundle holds: a test checks that formats stay apart. */
function contentsOf({ outputs }) {
  const packageOf = (path) =>
    /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
    /(?:^|\.\.\/)([^./][^/]*)\/src\//.exec(path)?.[1] ??
    'cli';
  const contents = Object.entries(outputs).map(([file, { inputs }]) => [
    file.replace('dist/', ''),
    [...new Set(Object.keys(inputs).map(packageOf))].sort(),
  ]);
  return `${JSON.stringify(Object.fromEntries(contents), undefined, 1)}\n`;
}
