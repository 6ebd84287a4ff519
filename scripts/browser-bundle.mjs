// The scripts and style sheets of pages that Octavo writes or serves, bundled into modules that are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles `main.ts` and `<name>.css` of a `browser` folder into `<name>-script.ts` and `<name>-style.ts` of `generated`. */
export function browserBundle({ name, browser, generated }) {
  const bundleBrowser = async () => {
    const result = await build({
      absWorkingDir: fileURLToPath(browser),
      entryPoints: { [`${name}-script`]: 'main.ts', [`${name}-style`]: `${name}.css` },
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'iife',
      target: ['chrome111', 'firefox113', 'safari16.4'],
      outdir: 'out',
      write: false,
    });
    return result.outputFiles.map(({ path, text }) => moduleOf(name, path.endsWith('.js'), text));
  };
  return {
    /** The generated files, by name. */
    bundleBrowser,
    /** A generated file as it is committed. */
    readGenerated: (file) => readFile(new URL(file, generated), 'utf8'),
    writeGenerated: async () => {
      for (const { file, content } of await bundleBrowser())
        await writeFile(new URL(file, generated), content);
    },
  };
}

function moduleOf(name, isScript, text) {
  const what = isScript ? 'script' : 'style sheet';
  const ignored = isScript
    ? '// biome-ignore lint/suspicious/noTemplateCurlyInString: the script has template strings of its own.\n'
    : '';
  return {
    file: isScript ? `${name}-script.ts` : `${name}-style.ts`,
    content: `/** The ${name}'s ${what}, made from browser/ by \`npm run build:browser\`. */\n// biome-ignore format: generated\n${ignored}export const ${name}${isScript ? 'Script' : 'Style'} = ${JSON.stringify(text.trim())};\n`,
  };
}
