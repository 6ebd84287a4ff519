import { resolve } from 'node:path';
import type { Config, PdfStandardSetting, SlideAspect, SlidesConfig, UserConfig } from '@octavo/core';
import { pdfStandards, slideAspects } from '@octavo/core';
import { cacheFolder } from '../cache/cache-folder.ts';
import { findFormat, formatOfPath } from '../find-format.ts';
import type { Format } from '../formats.ts';
import { statsOf } from '../output/stats-of.ts';
import type { Project } from '../project/load-project.ts';
import { parseMetadataFlags } from '../project/parse-metadata-flags.ts';
import { publishedNames } from '../publish/published-names.ts';
import { discoverSources } from '../sources/discover-sources.ts';
import { linkedDocuments } from '../sources/linked-documents.ts';
import { namedFiles } from '../sources/named-files.ts';
import { sourceFormat } from '../sources/source-format.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { BuildFlags } from './build-flags.ts';
import type { BuildPlan } from './build-plan.ts';
import { chosenSources } from './chosen-sources.ts';
import { chosenTheme } from './chosen-theme.ts';
import { planOutputs } from './plan-outputs.ts';
import { withFlags } from './with-flags.ts';

/** What a build is for. */
export interface BuildPurpose {
  readonly isPublished: boolean;
}

const building: BuildPurpose = { isPublished: false };

/** Turns flags, inputs and configuration into a plan; throws a `UsageError` for what does not go together. */
export async function planBuild(
  flags: BuildFlags,
  inputs: readonly string[],
  project: Project & { readonly config: Config },
  terminal: Terminal,
  { isPublished }: BuildPurpose = building,
): Promise<BuildPlan> {
  const { config } = project;
  const formats = chosenFormats(flags, inputs, config, terminal.cwd);
  const output = chosenOutput(flags, inputs, formats, terminal);
  const outDir =
    output === undefined ? chosenOutDir(flags, project, { cwd: terminal.cwd, isPublished }) : undefined;
  const named = inputs.length > 0 ? inputs : config.input;
  const base = inputs.length > 0 ? terminal.cwd : project.configFolder;
  const { sources: found, diagnostics } = discoverSources(named, {
    base,
    projectRoot: project.root,
    outDir,
    format: sourceFormat(flags.from),
  });
  if (output !== undefined && found.length > 1) {
    throw new UsageError(`\`--output\` is for one document, not ${found.length}; use \`--out-dir\`.`);
  }
  const theme = await chosenTheme(flags.theme, terminal.cwd);
  if (flags.index && outDir === undefined) throw new UsageError('`--index` needs `--out-dir`.');
  const settings = withFlags(config, flags, terminal.cwd);
  const overrides = { ...overridesOf(flags, terminal.cwd), ...theme.chosen };
  const { sources, shard } = await chosenSources(found, flags, {
    outDir,
    projectRoot: project.root,
    configText: project.configText,
    namedFiles: namedFiles(config, overrides),
  });
  return {
    projectRoot: project.root,
    config: settings,
    overrides,
    inputs: named.map((input) => (input === '-' ? input : resolve(base, input))),
    sources,
    shard,
    // Shards are merged as they are.
    stemsOfAll:
      flags['changed-since'] === undefined || shard !== undefined ? undefined : found.map(({ stem }) => stem),
    formats,
    linked: linkedDocuments(found, { outDir, siteUrl: isPublished ? settings.publish.siteUrl : '' }),
    outDir,
    isPublished,
    outputPath: planOutputs(found, formats, {
      cwd: terminal.cwd,
      output,
      outDir,
      reserved: isPublished ? publishedNames : settings.index.enabled ? ['index.html'] : [],
    }),
    diagnostics: [...project.diagnostics, ...theme.diagnostics, ...diagnostics],
    configText: project.configText,
    configPath: flags.config,
    cacheFolder:
      outDir === undefined || !settings.build.cache
        ? undefined
        : cacheFolder({
            projectRoot: project.root,
            configFolder: project.configFolder,
            named: settings.build.cacheDir,
            environment: terminal.environment,
          }),
  };
}

function chosenFormats(
  flags: BuildFlags,
  inputs: readonly string[],
  config: Config,
  cwd: string,
): readonly Format[] {
  const names = flags.to.flatMap((list) => list.split(',')).map((name) => name.trim());
  const { output } = flags;
  if (output !== undefined && (names.length > 1 || flags['out-dir'] !== undefined)) {
    const reason =
      names.length > 1 ? 'holds one format; `--to` names several' : 'and `--out-dir` exclude each other';
    throw new UsageError(`\`--output\` ${reason}.`);
  }
  if (output !== undefined && statsOf(resolve(cwd, output))?.isDirectory()) {
    throw new UsageError(`\`${output}\` is a folder; use \`--out-dir ${output}\`.`);
  }
  if (names.length > 0) return [...new Set(names.map(findFormat))];
  if (output !== undefined && output !== '-') return [formatOfPath(output)];
  if (output === '-' || (inputs.includes('-') && flags['out-dir'] === undefined)) {
    throw new UsageError('Say with `--to` which format to write to standard output.');
  }
  return [...new Set(config.formats.map(findFormat))];
}

/** Standard input without a named output goes to standard output, unless that is a screen. */
function chosenOutput(
  flags: BuildFlags,
  inputs: readonly string[],
  formats: readonly Format[],
  terminal: Terminal,
): string | undefined {
  const { output } = flags;
  const fromInput = inputs.includes('-') && flags['out-dir'] === undefined;
  const chosen = output ?? (fromInput ? '-' : undefined);
  if (chosen !== '-') return chosen;
  if (formats.length > 1)
    throw new UsageError('Standard output holds one format; name one with `--to`, or use `--out-dir`.');
  if (flags.json) throw new UsageError('Standard output cannot hold both the document and `--json`.');
  if (terminal.isOutputScreen)
    throw new UsageError('The document would be written to the screen; name a file with `--output`.');
  return chosen;
}

function chosenOutDir(
  flags: BuildFlags,
  project: Project & { readonly config: Config },
  { cwd, isPublished }: { readonly cwd: string; readonly isPublished: boolean },
): string | undefined {
  if (flags['out-dir'] !== undefined) return resolve(cwd, flags['out-dir']);
  const named = project.config.outDir === '' && isPublished ? 'dist' : project.config.outDir;
  return named === '' ? undefined : resolve(project.configFolder, named);
}

function overridesOf(flags: BuildFlags, cwd: string): UserConfig {
  const standard = flags['pdf-standard'];
  return {
    metadata: parseMetadataFlags(flags.metadata),
    ...(flags.toc === undefined ? {} : { toc: flags.toc }),
    ...(flags['number-headings'] === undefined ? {} : { numberHeadings: flags['number-headings'] }),
    ...(flags['line-numbers'] === undefined ? {} : { lineNumbers: flags['line-numbers'] }),
    ...(flags.anonymous === undefined ? {} : { anonymous: flags.anonymous }),
    ...(flags.comments === undefined ? {} : { comments: flags.comments }),
    ...(flags.fragment === true ? { htmlPage: { fragment: true } } : {}),
    ...(standard === undefined ? {} : { pdf: { standard: pdfStandardOf(standard) } }),
    ...referencesOf(flags, cwd),
  };
}

/** What the flags set of Word documents and decks. A reference document is for the format that its name says. */
function referencesOf(flags: BuildFlags, cwd: string): Pick<UserConfig, 'docx' | 'slides'> {
  const named = flags['reference-doc'];
  const referenceDoc = named === undefined ? undefined : resolve(cwd, named);
  const isDeck = referenceDoc !== undefined && /\.(pptx|potx)$/i.test(referenceDoc);
  const slides = {
    ...(flags.aspect === undefined ? {} : { aspect: slideAspectOf(flags.aspect) }),
    ...(flags.handout === undefined ? {} : { handout: handoutOf(flags.handout) }),
    ...(isDeck ? { referenceDoc } : {}),
  };
  return {
    ...(Object.keys(slides).length === 0 ? {} : { slides }),
    ...(referenceDoc === undefined || isDeck ? {} : { docx: { referenceDoc } }),
  };
}

function slideAspectOf(ratio: string): SlideAspect {
  const aspect = slideAspects.find((known) => known === ratio);
  if (aspect === undefined) {
    throw new UsageError(`\`--aspect\` takes ${slideAspects.join(', ')}, not \`${ratio}\`.`);
  }
  return aspect;
}

function handoutOf(layout: string): SlidesConfig['handout'] {
  if (layout === 'none' || layout === 'notes') return layout;
  if (/^[2-9]$/.test(layout)) return Number(layout);
  throw new UsageError(
    `\`--handout\` takes notes, none, or a number of slides a page from 2 to 9, not \`${layout}\`.`,
  );
}

function pdfStandardOf(name: string): PdfStandardSetting {
  const standard = pdfStandards.find((known) => known === name);
  if (standard === undefined) {
    throw new UsageError(`\`--pdf-standard\` takes ${pdfStandards.join(', ')}, not \`${name}\`.`);
  }
  return standard;
}
