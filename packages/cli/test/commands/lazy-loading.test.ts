import { readFileSync, writeFileSync } from 'node:fs';
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

/** Runs the command while each module and each script of the bundle is noted, and says which packages came with them. */
async function packagesLoadedBy(args: readonly string[]): Promise<ReadonlySet<string>> {
  const cwd = makeFolder({ 'a.md': '# A\n\nText.\n' });
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

test('help loads no parser', async () => {
  const loaded = await packagesLoadedBy(['--help']);
  expect([...loaded].sort()).toEqual(['cli', 'core']);
});
