import { join, resolve } from 'node:path';
import { createDiagnostic, type Diagnostic } from '@octavo/core';
import { jsonFile } from '../output/json-file.ts';
import { createManifest, type Manifest } from '../output/manifest.ts';
import { createReport, type Report } from '../output/report.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { reasonOf } from '../reason-of.ts';
import { shardFileName } from '../shard/shard.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuiltDocument } from './built-document.ts';
import { jobSettings } from './job-settings.ts';

interface BuildFiles {
  /** Absolute paths of what was written. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes what describes a build: manifest, report and, when asked for, the download page. */
export async function writeBuildFiles(
  documents: readonly BuiltDocument[],
  plan: BuildPlan,
  reportPath: string | undefined,
  terminal: Terminal,
): Promise<BuildFiles> {
  const report = createReport(documents, plan.diagnostics);
  const inFolder =
    plan.outDir === undefined
      ? { contents: [], diagnostics: [] }
      : await filesOfFolder(documents, plan, { outDir: plan.outDir, report, terminal });
  const contents: readonly (readonly [string, string])[] = [
    ...inFolder.contents,
    ...(reportPath === undefined ? [] : [[resolve(reportPath), jsonFile(report)] as const]),
  ];
  const results = [];
  for (const [path, content] of contents) results.push({ path, diagnostic: await write(path, content) });
  return {
    paths: results.flatMap(({ path, diagnostic }) => (diagnostic === undefined ? path : [])),
    diagnostics: [...inFolder.diagnostics, ...results.flatMap(({ diagnostic }) => diagnostic ?? [])],
  };
}

/** Texts with their paths or names, and what went wrong. */
interface FilesOfFolder {
  readonly contents: readonly (readonly [path: string, content: string])[];
  readonly diagnostics: readonly Diagnostic[];
}

async function filesOfFolder(
  documents: readonly BuiltDocument[],
  plan: BuildPlan,
  {
    outDir,
    report,
    terminal,
  }: { readonly outDir: string; readonly report: Report; readonly terminal: Terminal },
): Promise<FilesOfFolder> {
  const { shard, sources, stemsOfAll } = plan;
  const built = { manifest: createManifest(documents, outDir, shard), report };
  const whole =
    stemsOfAll === undefined
      ? built
      : (await import('../changed/with-unchanged.ts')).withUnchanged(built, outDir, {
          stems: stemsOfAll,
          sources: new Set(sources.map(({ file }) => file)),
        });
  const pages = await pagesOfFolder(whole.manifest, plan, outDir, terminal);
  return {
    contents: [
      [join(outDir, shardFileName('manifest', shard)), jsonFile(whole.manifest)],
      [join(outDir, shardFileName('report', shard)), jsonFile(whole.report)],
      ...pages.contents.map(([name, content]) => [join(outDir, name), content] as const),
    ],
    diagnostics: pages.diagnostics,
  };
}

/** What is published with the files, or the download page alone. A part of a build has neither: they are made when the parts are merged. */
async function pagesOfFolder(
  manifest: Manifest,
  plan: BuildPlan,
  outDir: string,
  terminal: Terminal,
): Promise<FilesOfFolder> {
  const { config, shard, isPublished } = plan;
  if (isPublished) {
    const { firstSlidesOf } = await import('../publish/first-slides.ts');
    const { makeThumbnails } = await import('../publish/thumbnails.ts');
    const { publishFiles } = await import('../publish/publish-files.ts');
    const { thumbnails, diagnostics } = await makeThumbnails(
      manifest,
      outDir,
      firstSlidesOf(plan, jobSettings(plan, terminal), outDir),
    );
    return { contents: publishFiles(manifest, config, thumbnails), diagnostics };
  }
  if (!config.index.enabled || shard !== undefined) return { contents: [], diagnostics: [] };
  const { createIndexPage } = await import('../index-page/create-index-page.ts');
  return { contents: [['index.html', createIndexPage(manifest, config)]], diagnostics: [] };
}

async function write(path: string, content: string): Promise<Diagnostic | undefined> {
  try {
    await writeWholeFile(path, content);
    return undefined;
  } catch (error) {
    return createDiagnostic('output-unwritable', { path, reason: reasonOf(error) });
  }
}
