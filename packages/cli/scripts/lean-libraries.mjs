// Keeps libraries of the PDF and slide writers small and quick in the bundle: one copy each, Node's own decompressors,
// and no ciphers before something is encrypted.
import { fileURLToPath } from 'node:url';

/** Shipped as ES module and as CommonJS; since pdfkit requires them, everyone gets the CommonJS one. */
const once = /^(linebreak|unicode-trie|unicode-properties|restructure)$/;

const natives = [
  [/^tiny-inflate$/, 'tiny-inflate.cjs'],
  [/^brotli\/decompress(\.js)?$/, 'brotli-decompress.cjs'],
  [/^@noble\/ciphers\/aes$/, 'lazy-aes.cjs'],
  [/^@noble\/hashes\/crypto$/, 'lazy-random.cjs'],
];

/** An esbuild plugin. */
export const leanLibraries = {
  name: 'lean-libraries',
  setup(build) {
    for (const [filter, file] of natives) {
      build.onResolve({ filter }, () => ({
        path: fileURLToPath(new URL(`native/${file}`, import.meta.url)),
      }));
    }
    build.onResolve({ filter: once }, ({ path, resolveDir, importer, kind, pluginData }) =>
      pluginData === 'lean' || kind === 'require-call'
        ? undefined
        : build.resolve(path, { resolveDir, importer, kind: 'require-call', pluginData: 'lean' }),
    );
  },
};

/** Lets `fontkit` stay out until a font is opened that is not one of the bundled ones: an esbuild plugin for the command, which has it as a chunk of its own. */
export const lateFontkit = {
  name: 'late-fontkit',
  setup(build) {
    build.onResolve({ filter: /^fontkit$/ }, () => ({
      path: fileURLToPath(new URL('native/late-fontkit.cjs', import.meta.url)),
    }));
    build.onResolve({ filter: /^\.\/fontkit\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};
