import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve as resolvePath } from 'node:path';
import vm from 'node:vm';
import { withMadeFiles } from './with-made-files.ts';

/** What of pdfmake's answers the example programs use. */
const pending = { write: () => new Promise(() => {}), pipe() {}, end() {} };
const silent = { log() {}, error() {} };

/**
 * The definition that one of pdfmake's example programs hands to pdfmake, made anew by each call. The program runs with a stand-in for
 * pdfmake that keeps what it is given, and with made pictures in the place of those that it reads; `setIn` is a font in the place of all
 * that it names.
 */
export function readPublished(file: string, { setIn }: { readonly setIn?: string | undefined } = {}): object {
  const kept: object[] = [];
  const keep = (definition: object) => {
    kept.push(definition);
    return pending;
  };
  run(file, keep);
  const [definition] = kept;
  if (definition === undefined) throw new Error(`${file} hands no definition to pdfmake`);
  return withMadeFiles(definition, { folder: dirname(file), setIn });
}

function run(file: string, keep: (definition: object) => object): object {
  const module = { exports: {} };
  const names = ['require', 'module', 'exports', '__dirname', 'console'];
  const program = vm.compileFunction(readFileSync(file, 'utf8'), names, { filename: file });
  program(standIn(file, keep), module, module.exports, dirname(file), silent);
  return module.exports;
}

/** `require` for a program: pdfmake's two ways in are stand-ins, its fonts nothing, other files of the folder themselves. */
function standIn(from: string, keep: (definition: object) => object): (name: string) => unknown {
  return (name) => {
    if (name.endsWith('/src/printer')) {
      return class {
        readonly createPdfKitDocument = keep;
      };
    }
    if (name.endsWith('/js/index')) {
      return {
        createPdf: keep,
        addFonts() {},
        setFonts() {},
        setUrlAccessPolicy() {},
        setLocalAccessPolicy() {},
      };
    }
    if (/\/(standard-)?fonts\//.test(name)) return {};
    if (!name.startsWith('.')) return createRequire(import.meta.url)(name);
    return run(resolvePath(dirname(from), `${name.replace(/\.js$/, '')}.js`), keep);
  };
}
