import { join, resolve } from 'node:path';
import { createDiagnostic, type Diagnostic } from '@octavo/core';
import { createIndexPage } from '../index-page/create-index-page.ts';
import { jsonFile } from '../output/json-file.ts';
import { createManifest } from '../output/manifest.ts';
import { createReport } from '../output/report.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { reasonOf } from '../reason-of.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuiltDocument } from './built-document.ts';

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
): Promise<BuildFiles> {
  const report = jsonFile(createReport(documents, plan.diagnostics));
  const contents: readonly (readonly [string, string])[] = [
    ...(plan.outDir === undefined ? [] : filesOfFolder(documents, plan, plan.outDir, report)),
    ...(reportPath === undefined ? [] : [[resolve(reportPath), report] as const]),
  ];
  const results = [];
  for (const [path, content] of contents) results.push({ path, diagnostic: await write(path, content) });
  return {
    paths: results.flatMap(({ path, diagnostic }) => (diagnostic === undefined ? path : [])),
    diagnostics: results.flatMap(({ diagnostic }) => diagnostic ?? []),
  };
}

function filesOfFolder(
  documents: readonly BuiltDocument[],
  { config }: BuildPlan,
  outDir: string,
  report: string,
): readonly (readonly [string, string])[] {
  const manifest = createManifest(documents, outDir);
  return [
    [join(outDir, 'manifest.json'), jsonFile(manifest)],
    [join(outDir, 'report.json'), report],
    ...(config.index.enabled
      ? [[join(outDir, 'index.html'), createIndexPage(documents, outDir, config)] as const]
      : []),
  ];
}

async function write(path: string, content: string): Promise<Diagnostic | undefined> {
  try {
    await writeWholeFile(path, content);
    return undefined;
  } catch (error) {
    return createDiagnostic('output-unwritable', { path, reason: reasonOf(error) });
  }
}
