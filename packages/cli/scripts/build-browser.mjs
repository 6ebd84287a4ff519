// Bundles the preview's script and style sheet (browser/) into src/preview/generated, which is committed: whoever installs the
// package needs no bundler. Run it after a change in browser/; a test compares the result with what is committed.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const generated = new URL('../src/preview/generated/', import.meta.url);

/** The generated files, by name. */
export async function bundleBrowser() {
  const result = await build({
    absWorkingDir: fileURLToPath(new URL('../browser/', import.meta.url)),
    entryPoints: { 'preview-script': 'main.ts', 'preview-style': 'preview.css' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    outdir: 'out',
    write: false,
  });
  return result.outputFiles.map(({ path, text }) => {
    const isScript = path.endsWith('.js');
    const name = isScript ? 'previewScript' : 'previewStyle';
    const file = isScript ? 'preview-script.ts' : 'preview-style.ts';
    const what = isScript ? 'script' : 'style sheet';
    return {
      file,
      content: `/** The preview's ${what}, made from browser/ by \`npm run build:browser\`. */\n// biome-ignore format: generated\n${isScript ? '// biome-ignore lint/suspicious/noTemplateCurlyInString: the script has template strings of its own.\n' : ''}export const ${name} = ${JSON.stringify(text.trim())};\n`,
    };
  });
}

/** A generated file as it is committed. */
export async function readGenerated(file) {
  return readFile(new URL(file, generated), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, content } of await bundleBrowser()) await writeFile(new URL(file, generated), content);
}
