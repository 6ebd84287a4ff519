import { mergeConfig } from '@octavo/core';
import type { BuildCache } from '../cache/build-cache.ts';
import type { ExitCode } from '../command.ts';
import { maxWarningsOf } from '../flags/max-warnings-of.ts';
import { jsonFile } from '../output/json-file.ts';
import { createManifest } from '../output/manifest.ts';
import { refuseConfiguration } from '../output/refuse-configuration.ts';
import { createReport } from '../output/report.ts';
import { loadProject } from '../project/load-project.ts';
import { parseReporters, writeReports } from '../reporters/write-reports.ts';
import { createReporter } from '../terminal/reporter.ts';
import { showPath } from '../terminal/show-path.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { BuildFlags } from './build-flags.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuiltDocument } from './built-document.ts';
import { convertAll } from './convert-all.ts';
import type { JobSettings } from './document-job.ts';
import { totalsOf } from './document-totals.ts';
import { exitCodeOfBuild } from './exit-code-of-build.ts';
import { hasFailingOutcome, parseFailOn } from './fail-on.ts';
import { jobSettings } from './job-settings.ts';
import { type BuildPurpose, planBuild } from './plan-build.ts';
import { summariseBuild } from './summarise-build.ts';
import { writeBuildFiles } from './write-build-files.ts';

/** What a build is for, and the address that what is published will have where it is not the configuration's. */
export interface PublishPurpose extends BuildPurpose {
  readonly siteUrl?: string | undefined;
}

/** `octavo build`: converts every source to every format; a document that fails leaves the others standing. */
export async function buildDocuments(
  flags: BuildFlags,
  inputs: readonly string[],
  ownTerminal: Terminal,
  purpose: PublishPurpose = { isPublished: false },
): Promise<ExitCode> {
  const terminal = flags.ci === true ? { ...ownTerminal, isInteractive: false } : ownTerminal;
  const reporters = parseReporters(reportersOf(flags, terminal), { cwd: terminal.cwd, json: flags.json });
  const failOn = parseFailOn(flags['fail-on']);
  const project = await loadProject(terminal.cwd, flags.config);
  const reporter = createReporter(terminal, project.root, flags);
  reporter.diagnostics(project.diagnostics, project.configText);
  if (project.config === undefined) return await refuseConfiguration(flags, project.diagnostics, terminal);
  const { siteUrl } = purpose;
  const config =
    siteUrl === undefined ? project.config : mergeConfig(project.config, { publish: { siteUrl } });
  const plan = await planBuild(flags, inputs, { ...project, config }, terminal, purpose);
  reporter.diagnostics(plan.diagnostics.slice(project.diagnostics.length), '');
  const settings = jobSettings(plan, terminal);
  const cache = await openCache(plan, settings);
  const documents = await convertAll(plan, settings, { terminal, reporter, cache });
  const described = await writeBuildFiles(documents, plan, { reportPath: flags.report, settings, cache });
  await cache?.note();
  reporter.diagnostics(described.diagnostics, '');
  reporter.end();
  const ownDiagnostics = [...plan.diagnostics, ...described.diagnostics];
  const isOutputTaken = reporters.some(({ path }) => path === undefined);
  await writeResult(
    documents,
    described.paths,
    plan,
    isOutputTaken ? { ...flags, quiet: true } : flags,
    terminal,
  );
  if (reporters.length > 0) {
    await writeReports(
      reporters,
      {
        diagnostics: [...ownDiagnostics, ...documents.flatMap(({ diagnostics }) => diagnostics)],
        documents: documents.map(({ source }) => source.file),
      },
      terminal,
    );
  }
  const reportPath = described.paths.find((path) => path.endsWith('report.json'));
  const shownReport =
    flags.report ?? (reportPath === undefined ? undefined : showPath(terminal.cwd, reportPath));
  const totals = documents.map(totalsOf);
  const fileCount = documents.reduce((sum, { files }) => sum + files.length, 0);
  reporter.message(
    summariseBuild({ totals, fileCount, diagnostics: ownDiagnostics, reportPath: shownReport }),
  );
  return exitCodeOfBuild(
    { run: ownDiagnostics, documents: totals },
    {
      maxWarnings: maxWarningsOf(flags),
      hasFailingOutcome: hasFailingOutcome(totals, failOn),
      isAnythingDone: documents.some(({ files }) => files.length > 0),
    },
  );
}

async function openCache(plan: BuildPlan, settings: JobSettings): Promise<BuildCache | undefined> {
  if (settings.cache === undefined || plan.sources.length === 0) return undefined;
  const { BuildCache } = await import('../cache/build-cache.ts');
  return new BuildCache(plan, settings, settings.cache);
}

/** The reporters that were asked for; with `--ci` and none, those of the service that runs the build. */
function reportersOf({ reporter, ci, json }: BuildFlags, { environment }: Terminal): readonly string[] {
  const isOnGitHub = ci === true && json !== true && environment['GITHUB_ACTIONS'] === 'true';
  return reporter.length === 0 && isOnGitHub ? ['github'] : reporter;
}

/** Standard output: the paths that were written, or all of it as JSON; nothing when it holds the document itself. */
async function writeResult(
  documents: readonly BuiltDocument[],
  described: readonly string[],
  plan: BuildPlan,
  flags: BuildFlags,
  terminal: Terminal,
): Promise<void> {
  if (flags.json) {
    const { files } = createManifest(documents, terminal.cwd);
    const report = createReport(documents, plan.diagnostics);
    await terminal.writeResult(jsonFile({ ...report, files }));
    return;
  }
  if (flags.quiet) return;
  const written = documents.flatMap(({ files }) => files.flatMap(({ path }) => path ?? []));
  const paths = [...written, ...described].map((path) => `${showPath(terminal.cwd, path)}\n`);
  if (paths.length > 0) await terminal.writeResult(paths.join(''));
}
