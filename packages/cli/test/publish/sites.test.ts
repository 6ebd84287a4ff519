import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const guide = readFileSync(new URL('../../../../docs/guide/sites.md', import.meta.url), 'utf8');
const site = 'https://example.org/downloads/';

/** Publishes by the recipe's own command line and puts the recipe's module where it says; the generators themselves are not needed. */
async function followRecipe<Module>(name: string, file: string): Promise<{ cwd: string; module: Module }> {
  const [, command = ''] =
    new RegExp(`^\\| ${name} +\\|[^|]*\\| \`octavo ([^\`]*)\` +\\|$`, 'm').exec(guide) ?? [];
  const args = command.replace('URL', site).split(' ');
  const [, code = ''] =
    new RegExp(`\`\`\`js\n// ${file.replaceAll('.', '\\.')}\n([\\s\\S]+?)\`\`\``).exec(guide) ?? [];
  const cwd = makeFolder({ [`${args[1]}/guide/brief.md`]: '---\ntitle: Brief\n---\n\nWords.\n' });
  const { status, stderr } = await runOctavo(args, { cwd });
  expect(status, stderr).toBe(0);
  const path = join(cwd, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }');
  // What the guide's module exports, as the test says.
  return { cwd, module: (await import(pathToFileURL(path).href)) as Module };
}

interface Plugin {
  readonly loadContent: () => Promise<unknown>;
  readonly contentLoaded: (given: { readonly content: unknown; readonly actions: object }) => Promise<void>;
}

type Editions = Readonly<Record<string, { readonly snippet: string }>>;

const links = /href="https:\/\/example\.org\/downloads\/guide\/brief\.(?:pdf|docx)\?v=/g;

test('VitePress: the loader keys what was made by the path of the page', async () => {
  const { cwd, module } = await followRecipe<{
    default: { watch: readonly string[]; load: (files: readonly string[]) => Editions };
  }>('VitePress', 'docs/.vitepress/theme/downloads.data.js');
  const { watch, load } = module.default;
  const watched = watch.map((pattern) => join(cwd, 'docs/.vitepress/theme', pattern));
  expect(load(watched)['guide/brief.md']?.snippet.match(links)).toHaveLength(2);
});

test('Docusaurus: the plugin puts them into the global data', async () => {
  const { cwd, module } = await followRecipe<{ default: (context: object) => Plugin }>(
    'Docusaurus',
    'plugins/downloads.mjs',
  );
  const plugin = module.default({ siteDir: cwd });
  const data: Editions[] = [];
  const actions = { setGlobalData: (value: Editions) => data.push(value) };
  await plugin.contentLoaded({ content: await plugin.loadContent(), actions });
  expect(data[0]?.['docs/guide/brief.md']?.snippet.match(links)).toHaveLength(2);
});

test('Astro: a page finds what was made of its source', async () => {
  const { cwd, module } = await followRecipe<{
    downloadsOf: (source: string, root: string) => Promise<{ snippet: string } | undefined>;
  }>('Astro', 'src/lib/downloads.js');
  const edition = await module.downloadsOf('src/content/guide/brief.md', cwd);
  expect(edition?.snippet.match(links)).toHaveLength(2);
  expect(await module.downloadsOf('src/content/none.md', cwd)).toBeUndefined();
});
