import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { createDiagnostic, type Diagnostic } from '@octavo/core';
import type { BuildCache } from '../cache/build-cache.ts';
import { jsonFile } from '../output/json-file.ts';
import { createManifest, type Manifest } from '../output/manifest.ts';
import { createReport, type Report } from '../output/report.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { reasonOf } from '../reason-of.ts';
import { shardFileName } from '../shard/shard.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuiltDocument } from './built-document.ts';
import type { JobSettings } from './document-job.ts';

interface BuildFiles {
  /** Absolute paths of what was written. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface DescribeOptions {
  /** Where the report is wanted besides. */
  readonly reportPath: string | undefined;
  readonly settings: JobSettings;
  readonly cache: BuildCache | undefined;
}

/**
 * Writes what describes a build: manifest, report and, when asked for, the download page. When those that are there say the same already,
 * nothing is done.
 */
export async function writeBuildFiles(
  documents: readonly BuiltDocument[],
  plan: BuildPlan,
  { reportPath, settings, cache }: DescribeOptions,
): Promise<BuildFiles> {
  const madeOf = cache && digestOfParts(documents, plan, reportPath);
  const known = madeOf === undefined ? undefined : cache?.described.paths(madeOf);
  if (known !== undefined) return { paths: known, diagnostics: [] };
  const written = await writeAnew(documents, plan, reportPath, settings);
  if (madeOf !== undefined && written.diagnostics.length === 0)
    await cache?.described.note(madeOf, written.contents);
  return { paths: written.paths, diagnostics: written.diagnostics };
}

/**
 * A digest of all that the files are made of. `undefined` when that is more than the records of the cache: pictures of first pages, the
 * documents of a build before this one, or a document that is not kept.
 */
function digestOfParts(
  documents: readonly BuiltDocument[],
  plan: BuildPlan,
  reportPath: string | undefined,
): string | undefined {
  const { isPublished, stemsOfAll, outDir, shard, config, overrides, diagnostics } = plan;
  if (isPublished || stemsOfAll !== undefined) return undefined;
  if (!documents.every(({ kept }) => kept !== undefined)) return undefined;
  const records = documents.map(({ source, kept }) => [source.file, source.stem, kept?.digest]);
  const places = shard && [shard.index, shard.count, [...shard.places]];
  const parts = [records, places, outDir, reportPath && resolve(reportPath), config, overrides, diagnostics];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function writeAnew(
  documents: readonly BuiltDocument[],
  plan: BuildPlan,
  reportPath: string | undefined,
  settings: JobSettings,
): Promise<BuildFiles & Pick<FilesOfFolder, 'contents'>> {
  const report = createReport(documents, plan.diagnostics);
  const inFolder =
    plan.outDir === undefined
      ? { contents: [], diagnostics: [] }
      : await filesOfFolder(documents, plan, { outDir: plan.outDir, report, settings });
  const contents: readonly (readonly [string, string])[] = [
    ...inFolder.contents,
    ...(reportPath === undefined ? [] : [[resolve(reportPath), jsonFile(report)] as const]),
  ];
  const results = [];
  for (const [path, content] of contents) results.push({ path, diagnostic: await write(path, content) });
  return {
    contents,
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
    settings,
  }: { readonly outDir: string; readonly report: Report; readonly settings: JobSettings },
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
  const pages = await pagesOfFolder(whole.manifest, plan, outDir, settings);
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
  settings: JobSettings,
): Promise<FilesOfFolder> {
  const { config, shard, isPublished } = plan;
  if (isPublished) {
    const { firstSlidesOf } = await import('../publish/first-slides.ts');
    const { makeThumbnails } = await import('../publish/thumbnails.ts');
    const { publishFiles } = await import('../publish/publish-files.ts');
    const { thumbnails, diagnostics } = await makeThumbnails(
      manifest,
      outDir,
      firstSlidesOf(plan, settings, outDir),
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
