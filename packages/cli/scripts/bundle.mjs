// Bundles the command: one chunk per format and command, loaded when asked for. Native modules and fonts stay outside.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { unbarrel } from './unbarrel.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// CommonJS libraries (pdfmake, fontkit) call `require` for Node's own modules; ES modules have none.
const requireForCommonJs =
  "import { createRequire as createRequireForBundle } from 'node:module';" +
  'const require = createRequireForBundle(import.meta.url);';

await rm(new URL('../dist/chunks', import.meta.url), { recursive: true, force: true });
await build({
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
  plugins: [unbarrel],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
});
