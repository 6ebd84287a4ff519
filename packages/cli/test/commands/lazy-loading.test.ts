import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const dist = new URL('../../dist/', import.meta.url);

/** Which packages a format needs that no other one may load. */
const librariesOf: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf', 'pdfmake', 'pdfkit'],
  docx: ['docx'],
  pptx: ['slides'],
  html: ['html'],
  'slides.html': ['slides', 'html'],
  'slides.pdf': ['slides', 'pdf', 'pdfmake', 'pdfkit'],
};

/** How many kilobytes of code a short document may load, and in how many files: what starts a process is what it loads. */
const budgetOf: Readonly<Record<string, { readonly kilobytes: number; readonly files: number }>> = {
  pdf: { kilobytes: 1540, files: 12 },
  docx: { kilobytes: 1050, files: 8 },
  pptx: { kilobytes: 890, files: 10 },
  html: { kilobytes: 720, files: 8 },
  'slides.html': { kilobytes: 860, files: 10 },
  'slides.pdf': { kilobytes: 1750, files: 14 },
};

/** Parts of Node that take milliseconds to load and that no short document needs. */
const unneededOfNode = [
  'child_process',
  'fs/promises',
  'net',
  'perf_hooks',
  'worker_threads',
  'internal/deps/cjs-module-lexer/lexer',
];

/** Runs the command while each module and each script of the bundle is noted, and says which packages came with them. */
async function packagesLoadedBy(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<ReadonlySet<string>> {
  const cwd = makeFolder({ 'a.md': '# A\n\nText.\n', ...files });
  const log = join(cwd, 'loaded.txt');
  const hooks = join(cwd, 'hooks.mjs');
  writeFileSync(
    hooks,
    `import { appendFileSync } from 'node:fs';
     export async function load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context); }`,
  );
  const register = join(cwd, 'register.mjs');
  writeFileSync(
    register,
    `import { appendFileSync } from 'node:fs';
     import { register } from 'node:module';
     import { pathToFileURL } from 'node:url';
     import vm from 'node:vm';
     register(${JSON.stringify(pathToFileURL(hooks).href)});
     vm.Script = class extends vm.Script {
       constructor(source, options) {
         super(source, options);
         appendFileSync(${JSON.stringify(log)}, pathToFileURL(options.filename).href + '\\n');
       }
     };`,
  );
  const { status } = await runOctavo(args, { cwd, nodeFlags: ['--import', pathToFileURL(register).href] });
  expect(status).toBe(0);
  const contents = JSON.parse(readFileSync(new URL('bundle-contents.json', dist), 'utf8'));
  const urls = readFileSync(log, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'));
  return new Set(
    urls.flatMap((url) => {
      const path = fileURLToPath(url);
      const inBundle = path.startsWith(fileURLToPath(dist))
        ? contents[path.slice(fileURLToPath(dist).length)]
        : undefined;
      return inBundle ?? /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [];
    }),
  );
}

test.each(Object.keys(librariesOf))('building %s loads its own library and no other', async (format) => {
  const loaded = await packagesLoadedBy(['build', 'a.md', '-t', format]);
  const own = librariesOf[format] ?? [];
  expect([...loaded]).toEqual(expect.arrayContaining([own[0]]));
  const others = Object.values(librariesOf)
    .flat()
    .filter((name) => !own.includes(name));
  expect([...loaded].filter((name) => others.includes(name))).toEqual([]);
  for (const name of ['sharp', '@resvg/resvg-js', 'jiti', 'ajv']) expect(loaded).not.toContain(name);
});

test('a PDF in the bundled fonts is made without fontkit, one in other fonts with it', async () => {
  expect(await packagesLoadedBy(['build', 'a.md', '-t', 'pdf'])).not.toContain('fontkit');
  const inOtherFonts = await packagesLoadedBy(['build', 'a.md', '-t', 'pdf'], {
    'a.md': '# A\n\nA rook: \u265c\n',
  });
  expect(inOtherFonts).toContain('fontkit');
});

/** The files of the bundle that a run loads, and the parts of Node. */
async function loadedBy(
  format: string,
): Promise<{ readonly files: readonly string[]; readonly ofNode: readonly string[] }> {
  const cwd = makeFolder({ 'a.md': '# A\n\nText with *emphasis*.\n\n- a point\n' });
  const log = join(cwd, 'loaded.json');
  const preload = join(cwd, 'preload.cjs');
  writeFileSync(
    preload,
    `const vm = require('node:vm');
     const { writeFileSync } = require('node:fs');
     const files = [];
     vm.Script = class extends vm.Script {
       constructor(source, options) { super(source, options); files.push(options.filename); }
     };
     process.on('exit', () => writeFileSync(${JSON.stringify(log)}, JSON.stringify({ files,
       ofNode: process.moduleLoadList.map((name) => name.replace('NativeModule ', '')) })));`,
  );
  const { status } = await runOctavo(['build', 'a.md', '-t', format, '-q'], {
    cwd,
    nodeFlags: ['--require', preload],
  });
  expect(status).toBe(0);
  return JSON.parse(readFileSync(log, 'utf8'));
}

test.each(Object.keys(librariesOf))('building %s loads no more code than its budget', async (format) => {
  const { files, ofNode } = await loadedBy(format);
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  const budget = budgetOf[format];
  expect(files.length).toBeGreaterThan(1);
  expect(files.length).toBeLessThanOrEqual(budget?.files ?? 0);
  expect(bytes / 1024).toBeLessThanOrEqual(budget?.kilobytes ?? 0);
  expect(ofNode.filter((name) => unneededOfNode.includes(name))).toEqual([]);
});

test('help loads no parser', async () => {
  const loaded = await packagesLoadedBy(['--help']);
  expect([...loaded].sort()).toEqual(['cli', 'core']);
});
