// Keeps libraries of the PDF and slide writers small and quick in the bundle: one copy each, Node's own decompressors,
// no ciphers before something is encrypted, and no names of letters before a font without a file is asked for.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Shipped as ES module and as CommonJS; since pdfkit requires them, everyone gets the CommonJS one. */
const once = /^(linebreak|unicode-trie|unicode-properties|restructure)$/;

const natives = [
  [/^tiny-inflate$/, 'tiny-inflate.cjs'],
  [/^base64-js$/, 'base64.cjs'],
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
    build.onLoad({ filter: /[\\/]pdfkit[\\/]js[\\/]pdfkit\.js$/ }, async ({ path }) => ({
      contents: lateLetterNames(await readFile(path, 'utf8')),
    }));
  },
};

const letterNames = /const characters = (`[^`]+`\.split\(\/\\s\+\/\));/;
const letterNamed = 'return characters[';

/** pdfkit divides a text of three thousand letters into names whenever it is loaded; only fonts without a file look at them. */
export function lateLetterNames(source) {
  if (!letterNames.test(source) || !source.includes(letterNamed))
    throw new Error('pdfkit no longer keeps names of letters as this expects');
  return source
    .replace(letterNames, 'let characterNames; const characters = () => (characterNames ??= $1);')
    .replace(letterNamed, 'return characters()[');
}

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
