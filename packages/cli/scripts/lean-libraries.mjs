// Keeps libraries of the PDF and slide writers small in the bundle: one copy each, and Node's own decompressors.
import { fileURLToPath } from 'node:url';

/** Shipped as ES module and as CommonJS; since pdfkit requires them, everyone gets the CommonJS one. */
const once = /^(fontkit|linebreak|unicode-trie|unicode-properties|restructure)$/;

const natives = [
  [/^tiny-inflate$/, 'tiny-inflate.cjs'],
  [/^brotli\/decompress(\.js)?$/, 'brotli-decompress.cjs'],
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
